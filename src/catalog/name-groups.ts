import {
  type AliasDecision,
  type AliasPair,
  ENTITY_KINDS,
  type EntityKind,
  isCredit,
  isTopic,
  type MinedAliases,
} from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import { foldName } from './fold-name.ts';
import { joinLabelKin } from './label-kin.ts';
import { mineAliases } from './mine-aliases.ts';
import { variantsIn } from './name-core.ts';
import { groupOf, type Listed, type NameGroup, type Spellings } from './name-group.ts';
import type { NameOccurrences } from './name-occurrences.ts';
import type { NameTable } from './name-tables.ts';
import { withShown } from './shown-aliases.ts';
import type { Steps } from './steps.ts';

/** Which entity each of some names means. */
export interface NameGroups {
  readonly all: readonly NameGroup[];
  /** The mined aliases and admins' decisions on them, in no order. */
  readonly aliases: MinedAliases;
}

/** One spelling by which episodes list a name. */
export interface SpellingUse {
  readonly kind: EntityKind;
  readonly folded: string;
  readonly name: string;
  /** How often. */
  readonly times: number;
}

/** What episodes list and claim about names. */
export interface NameEvidence {
  /** In the order of first sight, that of the oldest episode first. */
  readonly spellings: readonly SpellingUse[];
  /** In no order, reduced to what is needed. */
  readonly glossaries: readonly Pick<Episode, 'id' | 'pairs'>[];
}

/** What else is known of names. */
export interface NameGround {
  /** The tables laid for that kind. */
  tablesOf(kind: EntityKind): readonly NameTable[];
  readonly decisions: readonly AliasDecision[];
  readonly occurrences: NameOccurrences;
}

/**
 * Joins names into entities: by the editor's table, the built-in one, pairs mined from glossaries, and admins' decisions on
 * those; tags and categories also by what is left of them without endings and order. An entity is called as the editor says, or else
 * as most episodes list it.
 */
export function* groupNames(
  { spellings, glossaries }: NameEvidence,
  { tablesOf, decisions, occurrences }: NameGround,
): Steps<NameGroups> {
  const listedByKind = collectListed(spellings);
  const known = ENTITY_KINDS.map((kind) => {
    const listed: Listed = listedByKind.get(kind) ?? new Map();
    const laid = tablesOf(kind).filter(
      ({ isBorrowed, spellings: names }) => !isBorrowed || [...names.keys()].some((name) => listed.has(name)),
    );
    const tables = isTopic(kind) ? joinLabelKin(laid, listed) : laid;
    const variants = variantsIn(kind, listed, tables).map((names) => withoutParted(kind, names, decisions));
    return { kind, tables, variants, spellings: listed, listed: new Set(listed.keys()) };
  });
  // A show may be called like a company, which a glossary then explains: that is no name of the show.
  const subjects = known.filter(({ kind }) => !isCredit(kind));
  const aliases = yield* mineAliases(glossaries, subjects, occurrences, decisions);
  const all: NameGroup[] = [];
  for (const { kind, tables, variants, spellings: listed } of known) {
    const mined = aliases.applied.filter((pair) => pair.kind === kind);
    const joined = mined.filter(({ reach }) => reach === 'joined');
    const groups = yield* joinKind(kind, listed, tables, variants, joined);
    const shown = mined.filter(({ reach }) => reach === 'shown');
    all.push(...withShown(groups, shown));
  }
  return { all, aliases };
}

/** Spellings of one name, without those that were said not to be the same as one before them. */
function withoutParted(
  kind: EntityKind,
  names: readonly string[],
  decisions: readonly AliasDecision[],
): readonly string[] {
  const refused = decisions.filter((one) => one.kind === kind && one.word === 'refused');
  if (refused.length === 0) return names;
  return names.filter(
    (name, index) =>
      !refused.some(
        (one) =>
          (one.name === name && names.slice(0, index).includes(one.alias)) ||
          (one.alias === name && names.slice(0, index).includes(one.name)),
      ),
  );
}

function collectListed(uses: readonly SpellingUse[]): Map<EntityKind, Listed> {
  const byKind = new Map<EntityKind, Listed>(ENTITY_KINDS.map((kind) => [kind, new Map()]));
  for (const { kind, folded, name, times } of uses) {
    const listed = byKind.get(kind);
    const spellings: Spellings = listed?.get(folded) ?? new Map();
    listed?.set(folded, spellings.set(name, times));
  }
  return byKind;
}

function* joinKind(
  kind: EntityKind,
  listed: Listed,
  tables: readonly NameTable[],
  variants: readonly (readonly string[])[],
  mined: readonly AliasPair[],
): Steps<NameGroup[]> {
  const sets = createDisjointSets();
  const tableOf = new Map<string, NameTable>();
  /** How tables and glossaries write a folded name; the tables take precedence. */
  const spellings = new Map(tables.flatMap((table) => [...table.spellings]));
  for (const table of tables) {
    const [first, ...rest] = table.spellings.keys();
    if (first === undefined) continue;
    tableOf.set(first, table);
    for (const other of rest) sets.join(first, other);
    yield;
  }
  for (const [first, ...rest] of variants) {
    for (const other of rest) if (first !== undefined) sets.join(first, other);
  }
  for (const { name, alias, written } of mined) {
    sets.join(name, alias);
    for (const spelling of written) {
      if (!spellings.has(foldName(spelling))) spellings.set(foldName(spelling), spelling);
    }
    yield;
  }
  const members = new Map<string, string[]>();
  // Listed names first and oldest first: a group's first member is then its most stable name.
  for (const folded of new Set([...listed.keys(), ...spellings.keys()])) {
    const root = sets.rootOf(folded);
    const group = members.get(root);
    if (group) group.push(folded);
    else members.set(root, [folded]);
    yield;
  }
  const groups: NameGroup[] = [];
  for (const folded of members.values()) {
    const table = folded.map((each) => tableOf.get(each)).find(Boolean);
    groups.push(groupOf(kind, folded, listed, table, spellings));
    yield;
  }
  return groups;
}
