import {
  type AliasDecision,
  type AliasEntry,
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
import { knownNames } from './known-names.ts';
import { mineAliases } from './mine-aliases.ts';
import type { OccurrenceSearch } from './name-occurrences.ts';
import { layNameTables, type NameTable } from './name-tables.ts';
import type { Steps } from './steps.ts';

/** An entity with all the folded names by which it is known. */
export interface NameGroup {
  readonly entity: Entity;
  readonly folded: readonly string[];
  /** All of `folded` in one string: the same for the same names. */
  readonly signature: string;
  /** Whether an episode lists it; the tables know many more. */
  readonly isListed: boolean;
}

/** All that is known of names: which entity each one means. */
export interface NameGroups {
  readonly all: readonly NameGroup[];
  /** What glossaries and admins say of names, in no order. */
  readonly aliases: MinedAliases;
  find(kind: EntityKind, foldedName: string): NameGroup | undefined;
  /** What only one episode calls so, for a name that nothing else bears. */
  lookUp(kind: EntityKind, foldedName: string): NameGroup | undefined;
}

/** How often episodes list each spelling of one folded name, in the order of first sight. */
type Spellings = Map<string, number>;
/** By folded name, oldest episode first. */
type Listed = Map<string, Spellings>;

/**
 * Joins the names of the archive into entities: by the editor's table, the built-in one, pairs mined from glossaries, and the
 * words of admins on those. Takes the episodes oldest first. An entity is called as the editor says, or else as most episodes list it.
 */
export function* groupNames(
  oldestFirst: readonly Episode[],
  edited: readonly AliasEntry[],
  decisions: readonly AliasDecision[],
  occurrenceSearch: OccurrenceSearch,
): Steps<NameGroups> {
  const builtIn = knownNames();
  const listedByKind = yield* collectListed(oldestFirst);
  const known = [];
  for (const kind of ENTITY_KINDS) {
    const spellings: Listed = listedByKind.get(kind) ?? new Map();
    const tables = layNameTables(ofKind(edited, kind), ofKind(builtIn, kind));
    known.push({ kind, tables, spellings, listed: new Set(spellings.keys()) });
    yield;
  }
  const aliases = yield* mineAliases(oldestFirst, known, occurrenceSearch, decisions);
  const all: NameGroup[] = [];
  const byName = new Map<string, NameGroup>();
  for (const { kind, tables, spellings } of known) {
    const mined = aliases.applied.filter((pair) => pair.kind === kind && pair.reach === 'joined');
    for (const group of yield* joinKind(kind, spellings, tables, mined)) {
      all.push(group);
      for (const folded of group.folded) byName.set(`${kind}:${folded}`, group);
      yield;
    }
  }
  const find = (kind: EntityKind, foldedName: string) => byName.get(`${kind}:${foldedName}`);
  const lookedUp = yield* indexLookedUp(aliases, find);
  return { all, aliases, find, lookUp: (kind, foldedName) => lookedUp.get(`${kind}:${foldedName}`) };
}

/** A name that nothing else is known of, such as one in an episode that is not published yet. */
export function loneGroup(kind: EntityKind, name: string): NameGroup {
  const folded = foldName(name);
  const entity = { kind, name, ref: entityRef(kind, folded), aliases: [] };
  return { entity, folded: [folded], signature: folded, isListed: false };
}

/** By either name what bears the other; of several the one that most episodes say comes first. */
function* indexLookedUp(
  { applied }: MinedAliases,
  find: NameGroups['find'],
): Steps<ReadonlyMap<string, NameGroup>> {
  const byName = new Map<string, NameGroup>();
  for (const { kind, name, alias, reach } of applied) {
    if (reach === 'joined') continue;
    for (const [typed, other] of [
      [alias, name],
      [name, alias],
    ] as const) {
      const group = find(kind, other);
      const key = `${kind}:${typed}`;
      if (group?.isListed && !byName.has(key)) byName.set(key, group);
    }
    yield;
  }
  return byName;
}

function ofKind(entries: readonly AliasEntry[], kind: EntityKind): AliasEntry[] {
  return entries.filter((entry) => entry.kind === kind);
}

function* collectListed(oldestFirst: readonly Episode[]): Steps<Map<EntityKind, Listed>> {
  const byKind = new Map<EntityKind, Listed>(ENTITY_KINDS.map((kind) => [kind, new Map()]));
  for (const { listings } of oldestFirst) {
    for (const { kind, name } of listings) {
      const listed = byKind.get(kind);
      const folded = foldName(name);
      if (!listed || folded === '') continue;
      const spellings: Spellings = listed.get(folded) ?? new Map();
      listed.set(folded, spellings.set(name, (spellings.get(name) ?? 0) + 1));
    }
    yield;
  }
  return byKind;
}

function* joinKind(
  kind: EntityKind,
  listed: Listed,
  tables: readonly NameTable[],
  mined: readonly AliasPair[],
): Steps<NameGroup[]> {
  const sets = createDisjointSets();
  const tableOf = new Map<string, NameTable>();
  /** How tables and glossaries write a folded name; the tables' word goes first. */
  const spellings = new Map(tables.flatMap((table) => [...table.spellings]));
  for (const table of tables) {
    const [first, ...rest] = table.spellings.keys();
    if (first === undefined) continue;
    tableOf.set(first, table);
    for (const other of rest) sets.join(first, other);
    yield;
  }
  for (const { name, alias, written } of mined) {
    sets.join(name, alias);
    for (const spelling of written) {
      if (!spellings.has(foldName(spelling))) spellings.set(foldName(spelling), spelling);
    }
    yield;
  }
  const members = new Map<string, string[]>();
  // Listed names first and oldest first: a group's first member is then its steadiest name.
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
 * The ref is made from the steadiest name: the built-in table's key, else the name that the oldest episode lists.
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
    signature: folded.join('\n'),
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
