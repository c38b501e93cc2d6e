import {
  type AliasDecision,
  type AliasPair,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type MinedAliases,
} from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import { entityRef } from './entity-ref.ts';
import { foldName, isHan } from './fold-name.ts';
import { mineAliases } from './mine-aliases.ts';
import { coreOf } from './name-core.ts';
import type { NameOccurrences } from './name-occurrences.ts';
import type { NameTable } from './name-tables.ts';
import type { Steps } from './steps.ts';

/** An entity with all the folded names by which it is known. */
export interface NameGroup {
  readonly entity: Entity;
  readonly folded: readonly string[];
  /** Whether an episode lists it; the tables know many more. */
  readonly isListed: boolean;
}

/** Which entity each of some names means. */
export interface NameGroups {
  readonly all: readonly NameGroup[];
  /** The mined aliases and admins' decisions on them, in no order. */
  readonly aliases: MinedAliases;
}

/** How often episodes list each spelling of one folded name, in the order of first sight. */
type Spellings = Map<string, number>;
/** By folded name, oldest episode first. */
type Listed = Map<string, Spellings>;

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
 * those. An entity is called as the editor says, or else as most episodes list it.
 */
export function* groupNames(
  { spellings, glossaries }: NameEvidence,
  { tablesOf, decisions, occurrences }: NameGround,
): Steps<NameGroups> {
  const listedByKind = collectListed(spellings);
  const known = ENTITY_KINDS.map((kind) => {
    const listed: Listed = listedByKind.get(kind) ?? new Map();
    const tables = tablesOf(kind).filter(
      ({ isBorrowed, spellings: names }) => !isBorrowed || [...names.keys()].some((name) => listed.has(name)),
    );
    const variants = variantsIn(kind, listed, tables);
    return { kind, tables, variants, spellings: listed, listed: new Set(listed.keys()) };
  });
  const aliases = yield* mineAliases(glossaries, known, occurrences, decisions);
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

/** Listed names with the same core, in the order of first sight, except those that tables keep apart. */
function variantsIn(kind: EntityKind, listed: Listed, tables: readonly NameTable[]): string[][] {
  const byCore = new Map<string, string[]>();
  for (const [folded, spellings] of listed) {
    for (const core of new Set([...spellings.keys()].map((name) => coreOf(kind, name)))) {
      const known = byCore.get(core);
      if (known) known.push(folded);
      else byCore.set(core, [folded]);
    }
  }
  const holderOf = new Map(
    tables.flatMap((table) => [...table.spellings.keys()].map((name) => [name, table])),
  );
  return [...byCore.values()].filter(
    (names) => names.length > 1 && new Set(names.flatMap((name) => holderOf.get(name) ?? [])).size < 2,
  );
}

/** Adds the aliases that are only shown to the entities whose names they are. */
function withShown(groups: readonly NameGroup[], shown: readonly AliasPair[]): readonly NameGroup[] {
  if (shown.length === 0) return groups;
  const bearers = new Map(groups.flatMap((group) => group.folded.map((name) => [name, group] as const)));
  const added = new Map<NameGroup, Set<string>>();
  for (const { name, alias, written } of shown) {
    const group = bearers.get(name);
    // A name that is an entity of its own is not shown as another's.
    if (!group || bearers.has(alias)) continue;
    const spelling = written.find((one) => foldName(one) === alias) ?? alias;
    added.set(group, (added.get(group) ?? new Set()).add(spelling));
  }
  return groups.map((group) => {
    const names = added.get(group);
    return names ? { ...group, entity: { ...group.entity, alsoCalled: [...names].sort() } } : group;
  });
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

/**
 * The ref is made from the most stable name: the built-in table's key, else the name that the oldest episode lists.
 * Neither changes when a newer episode arrives; should it change, refs of all its other names still lead here.
 */
function groupOf(
  kind: EntityKind,
  folded: readonly string[],
  listed: Listed,
  table: NameTable | undefined,
  spellings: ReadonlyMap<string, string>,
): NameGroup {
  const spellingOf = (name: string) => mostUsed([listed.get(name)]) ?? spellings.get(name) ?? name;
  const [oldest = ''] = folded;
  const key = table?.key ?? oldest;
  const name = table?.chosenName ?? mostUsed(folded.map((each) => listed.get(each))) ?? spellingOf(key);
  const others = folded.filter((each) => each !== foldName(name)).map(spellingOf);
  const aliases = [...others.filter(isHan), ...others.filter((other) => !isHan(other))];
  const isListed = folded.some((each) => listed.has(each));
  return {
    entity: { kind, name, ref: entityRef(kind, key), aliases },
    folded,
    isListed,
  };
}

function mostUsed(tallies: readonly (Spellings | undefined)[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [spelling, count] of tallies.flatMap((tally) => [...(tally ?? [])])) {
    if (count > most) [best, most] = [spelling, count];
  }
  return best;
}
