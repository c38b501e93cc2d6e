import type {
  AliasDecision,
  AliasDoubt,
  AliasReach,
  AppliedAlias,
  HeldAlias,
  MinedAliases,
} from '../domain/entity.ts';
import { findDoubt, hasOtherNumber, isPartly } from './alias-doubts.ts';
import { formOf } from './alias-form.ts';
import { createRivalry } from './alias-rivals.ts';
import type { AliasTrust } from './alias-trust.ts';
import { type Bond, bondPairs } from './bond-pairs.ts';
import { aliasRef } from './entity-ref.ts';
import { foldName, isHan } from './fold-name.ts';
import type { GlossedPartners } from './glossed-partners.ts';
import { createNameJoins, type KnownNames, type NameJoins } from './name-joins.ts';
import type { Steps } from './steps.ts';
import type { WeighedPair } from './weigh-pairs.ts';

/** What aliases are mined from, apart from the names of the kind. */
interface MiningInput {
  readonly pairs: readonly WeighedPair[];
  /** The last decision on each pair of this kind. */
  readonly decisions: readonly AliasDecision[];
  /** Whether it is a proper name, of any kind. */
  readonly isProper: (name: string) => boolean;
  readonly trust: AliasTrust;
  readonly partners: GlossedPartners;
  /** Whether this kind is the first that knows either name: only there is a pair across kinds considered. */
  readonly isFirstKind: (pair: WeighedPair) => boolean;
}

/** Mines the aliases of one kind. */
export function* mineKind(
  names: KnownNames,
  { pairs, decisions, isProper, trust, partners, isFirstKind }: MiningInput,
): Steps<MinedAliases> {
  const { kind } = names;
  const joins = createNameJoins(names);
  const decisionsOf = (word: AliasDecision['word']) => decisions.filter((decision) => decision.word === word);
  const accepted = decisionsOf('accepted').toSorted((a, b) => (aliasKey(a) < aliasKey(b) ? -1 : 1));
  for (const { name, alias } of accepted) for (const one of [name, alias]) joins.add(one);
  const known = pairs.filter((pair) => pair.names.every(joins.knows));
  const halfKnown = pairs.filter(({ names: [one, other] }) => joins.knows(one) !== joins.knows(other));

  const applied = yield* joinAccepted(accepted, known, joins);
  const judge: Judging = {
    refused: decisionsOf('refused'),
    trustIn({ name, alias, evidence }) {
      const names = joins.namesOf(name);
      const form = formOf(kind, alias, names);
      return trust({ kind, alias, names, claims: evidence.length, form });
    },
    rivalOf: ({ name, alias, evidence }) =>
      partners.rivalOf(alias, [...joins.namesOf(name), ...joins.namesOf(alias)], evidence.length),
  };
  const translations = yield* bondPairs(known, joins, (pair) => doubtOfKnown(pair, joins));
  const first = yield* settle(kind, translations, judge, joins);
  const isForeign = ({ names: both }: WeighedPair) => both.some((one) => !joins.knows(one) && isProper(one));
  const claims = yield* bondPairs(
    halfKnown.filter((pair) => !isForeign(pair) || isFirstKind(pair)),
    joins,
    (pair) => (isForeign(pair) ? 'other-kind' : doubtOfNew(kind, pair, joins)),
  );
  const second = yield* settle(kind, claims, judge, joins);
  return {
    applied: [...applied, ...first.applied, ...second.applied],
    // Names that were doubted at first may have been joined via others.
    held: [...first.held, ...second.held].filter(({ name, alias }) => !joins.areOne(name, alias)),
  };
}

/** Joins what admins accepted, regardless of objections. */
function* joinAccepted(
  accepted: readonly AliasDecision[],
  known: readonly WeighedPair[],
  joins: NameJoins,
): Steps<AppliedAlias[]> {
  const bonds = yield* bondPairs(known, joins, () => undefined);
  const found = new Map(bonds.map((bond) => [joins.keyOf(bond.name, bond.alias), bond.evidence]));
  const withEvidence = accepted.map((decision) => ({
    ...decision,
    evidence: found.get(joins.keyOf(decision.name, decision.alias)) ?? [],
  }));
  return withEvidence.flatMap(({ kind, name, alias, written, evidence }) => {
    if (joins.areOne(name, alias)) return [];
    joins.join(name, alias);
    return [
      { kind, name, alias, written, evidence, ref: aliasRef(kind, name, alias), reach: 'joined' as const },
    ];
  });
}

/** What bonds are judged by. */
interface Judging {
  readonly refused: readonly AliasDecision[];
  /** Undefined for an alias that is not even looked up. */
  trustIn(bond: Bond): AliasReach | undefined;
  /** What else glossaries give the alias to, of whatever kind. */
  rivalOf(bond: Bond): string | undefined;
}

/** Applies the bonds without objections, as far as they are trusted; holds the rest, except what admins refused. */
function* settle(
  kind: KnownNames['kind'],
  bonds: readonly Bond[],
  { refused, trustIn, rivalOf }: Judging,
  joins: NameJoins,
): Steps<MinedAliases> {
  const barred = new Set(refused.map(({ name, alias }) => joins.keyOf(name, alias)));
  // A refused bond still contradicts others: that it is wrong does not make them right.
  const findRival = createRivalry(
    bonds.filter(({ doubt }) => !doubt),
    joins,
  );
  const judged: (Bond & { rival: string | undefined })[] = [];
  for (const bond of bonds) {
    if (barred.has(joins.keyOf(bond.name, bond.alias))) continue;
    judged.push({ ...bond, rival: bond.doubt ? undefined : (findRival(bond) ?? rivalOf(bond)) });
    yield;
  }
  const applied: AppliedAlias[] = [];
  const held: HeldAlias[] = [];
  for (const { rival, ...bond } of judged) {
    const { doubt, ...rest } = bond;
    const { name, alias } = rest;
    const found = { ...rest, kind, ref: aliasRef(kind, name, alias) };
    if (doubt) held.push({ ...found, doubt });
    else if (rival !== undefined) held.push({ ...found, doubt: 'contradicts', rival });
    else if (joins.clash(name, alias)) held.push({ ...found, doubt: 'joins-two' });
    else if (!joins.areOne(name, alias)) {
      const reach = trustIn(bond);
      if (reach === 'joined') joins.join(name, alias);
      if (reach !== undefined) applied.push({ ...found, reach });
    }
    yield;
  }
  return { applied, held };
}

function doubtOfKnown(
  { names: [one, other], written }: WeighedPair,
  joins: NameJoins,
): AliasDoubt | undefined {
  if (isHan(one) === isHan(other) || joins.clash(one, other)) return 'joins-two';
  if (hasOtherNumber(...written)) return 'unlike';
  return isPartly(...written) ? 'part' : undefined;
}

function doubtOfNew(
  kind: KnownNames['kind'],
  { written }: WeighedPair,
  joins: NameJoins,
): AliasDoubt | undefined {
  const [one, other] = written;
  return joins.knows(foldName(one)) ? findDoubt(kind, one, other) : findDoubt(kind, other, one);
}

function aliasKey({ name, alias }: AliasDecision): string {
  return [name, alias].sort().join('\n');
}
