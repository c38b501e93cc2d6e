import type { AliasDecision, AliasDoubt, AppliedAlias, HeldAlias, MinedAliases } from '../domain/entity.ts';
import { findDoubt, isPartly } from './alias-doubts.ts';
import { createRivalry } from './alias-rivals.ts';
import { type Bond, bondPairs } from './bond-pairs.ts';
import { createCommonWords } from './common-words.ts';
import { aliasRef } from './entity-ref.ts';
import { foldName, isHan } from './fold-name.ts';
import { createNameJoins, type KnownNames, type NameJoins } from './name-joins.ts';
import type { NameOccurrences } from './name-occurrences.ts';
import type { Steps } from './steps.ts';
import type { WeighedPair } from './weigh-pairs.ts';

/** One glossary may be wrong, or use a common word for what it has just named: it takes two to join names. */
const JOINED_FROM = 2;

/** What aliases are mined from, apart from the names of the kind. */
interface MiningInput {
  readonly pairs: readonly WeighedPair[];
  /** The last decision on each pair of this kind. */
  readonly decisions: readonly AliasDecision[];
  /** Whether it is a proper name, of any kind. */
  readonly isProper: (name: string) => boolean;
  /** Where the names of all pairs and tables occur in texts. */
  readonly occurrences: NameOccurrences;
  /** Whether this kind is the first that knows either name: only there is a pair across kinds considered. */
  readonly isFirstKind: (pair: WeighedPair) => boolean;
}

/** Mines the aliases of one kind. */
export function* mineKind(
  names: KnownNames,
  { pairs, decisions, occurrences, isProper, isFirstKind }: MiningInput,
): Steps<MinedAliases> {
  const { kind } = names;
  const joins = createNameJoins(names);
  const decisionsOf = (word: AliasDecision['word']) => decisions.filter((decision) => decision.word === word);
  const accepted = decisionsOf('accepted').toSorted((a, b) => (aliasKey(a) < aliasKey(b) ? -1 : 1));
  for (const { name, alias } of accepted) for (const one of [name, alias]) joins.add(one);
  const known = pairs.filter((pair) => pair.names.every(joins.knows));
  const halfKnown = pairs.filter(({ names: [one, other] }) => joins.knows(one) !== joins.knows(other));

  const applied = yield* joinAccepted(accepted, known, joins);
  const translations = yield* bondPairs(known, joins, (pair) => doubtOfKnown(pair, joins));
  const first = yield* settle(kind, translations, decisionsOf('refused'), joins);
  const isForeign = ({ names: both }: WeighedPair) => both.some((one) => !joins.knows(one) && isProper(one));
  const claims = yield* bondPairs(
    halfKnown.filter((pair) => !isForeign(pair) || isFirstKind(pair)),
    joins,
    (pair) => (isForeign(pair) ? 'other-kind' : doubtOfNew(kind, pair, joins)),
  );
  const named = yield* withoutCommonWords(claims, joins, occurrences);
  const second = yield* settle(kind, named, decisionsOf('refused'), joins);
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

/** Drops claims of new names that are common words; those that are doubted anyway are kept for an admin. */
function* withoutCommonWords(
  claims: readonly Bond[],
  joins: NameJoins,
  occurrences: NameOccurrences,
): Steps<Bond[]> {
  const kept: Bond[] = [];
  const isCommonWord = createCommonWords(occurrences);
  for (const claim of claims) {
    const { name, alias, evidence, doubt } = claim;
    if (doubt || !isCommonWord(alias, evidence.length, joins.namesOf(name))) kept.push(claim);
    yield;
  }
  return kept;
}

/** Joins the bonds without objections; holds the rest, except what admins refused. */
function* settle(
  kind: KnownNames['kind'],
  bonds: readonly Bond[],
  refused: readonly AliasDecision[],
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
    judged.push({ ...bond, rival: bond.doubt ? undefined : findRival(bond) });
    yield;
  }
  const applied: AppliedAlias[] = [];
  const held: HeldAlias[] = [];
  for (const { doubt, rival, ...rest } of judged) {
    const { name, alias } = rest;
    const found = { ...rest, kind, ref: aliasRef(kind, name, alias) };
    if (doubt) held.push({ ...found, doubt });
    else if (rival !== undefined) held.push({ ...found, doubt: 'contradicts', rival });
    else if (joins.clash(name, alias)) held.push({ ...found, doubt: 'joins-two' });
    else if (!joins.areOne(name, alias)) {
      const reach = found.evidence.length < JOINED_FROM ? 'looked-up' : 'joined';
      if (reach === 'joined') joins.join(name, alias);
      applied.push({ ...found, reach });
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
