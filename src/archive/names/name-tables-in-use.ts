import { foldName } from '../../catalog/fold-name.ts';
import { knownEntriesWith, knownEntry } from '../../catalog/known-names.ts';
import { entityOfTable } from '../../catalog/name-group.ts';
import type { NameTable } from '../../catalog/name-tables.ts';
import {
  type AliasDecision,
  type AliasEntry,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  isTopic,
} from '../../domain/entity.ts';
import { type KindTables, layKindTables } from './kind-tables.ts';
import { type HeldTable, isCommon, layLabelTables } from './label-tables.ts';

/** What people define about names: the editor's table laid over the built-in one, and admins' decisions on mined aliases. */
export interface NameTables {
  readonly decisions: readonly AliasDecision[];
  /**
   * Whether the name is in a table or in an accepted decision, of any kind. The built-in labels do not count: they are common words,
   * and name something only where episodes list one of them.
   */
  knows(folded: string): boolean;
  /** Whether the editor or an admin has named it. */
  isOwn(folded: string): boolean;
  /** What tables of that kind say of a name, whether anybody uses it or not. Topics, being ordinary words, mean nothing unless listed. */
  entityOf(kind: EntityKind, folded: string): Entity | undefined;
  /** The names in the same table entry, or in the same admin's decision. */
  besides(folded: string): Iterable<string>;
  /** The keys of a name that a table has for a tag or category. */
  labelKeysOf(folded: string): ReadonlySet<string>;
  /** The names with that key. */
  namesLabelled(key: string): ReadonlySet<string>;
  /** The tables of a kind that contain any of these names. */
  holding(kind: EntityKind, names: ReadonlySet<string>): NameTable[];
  /** Each name that the editor or an admin touches with all that is said of it, serialised: a difference means a change. */
  sayings(): ReadonlyMap<string, string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Lays the tables: the editor's few hundred entries, in about a millisecond, besides the labels. */
export function layTables(entries: readonly AliasEntry[], ofAdmins: readonly AliasDecision[]): NameTables {
  const edited = entries.filter(({ not }) => !not);
  const apart = entries.flatMap(partedIn);
  // The editor's word comes last: it is in a file that people read.
  const decisions = [...ofAdmins, ...apart];
  const labels = layLabelTables(edited);
  const byKind = new Map<EntityKind, KindTables>(
    ENTITY_KINDS.map((kind) => [kind, layKindTables(kind, edited, labels, apart)]),
  );
  const own = holdersIn(byKind);
  const decided = new Map<string, AliasDecision[]>();
  for (const decision of decisions) {
    for (const name of [decision.name, decision.alias]) add(decided, name, decision);
  }
  const accepted = (name: string) => (decided.get(name) ?? []).filter(({ word }) => word === 'accepted');
  const holding: NameTables['holding'] = (kind, names) => byKind.get(kind)?.holding(names) ?? [];

  return {
    decisions,
    knows: (name) => own.has(name) || knownEntriesWith(name).length > 0 || accepted(name).length > 0,
    isOwn: (name) => own.has(name) || decided.has(name),
    entityOf(kind, folded) {
      if (isTopic(kind) || (!own.has(folded) && knownEntriesWith(folded).length === 0)) return undefined;
      const table = holding(kind, new Set([folded])).find(({ spellings }) => spellings.has(folded));
      return table === undefined || table.isBorrowed ? undefined : entityOfTable(kind, table);
    },
    *besides(name) {
      for (const { table } of own.get(name) ?? []) yield* table.spellings.keys();
      for (const { table } of labels.holders.get(name) ?? []) yield* table.spellings.keys();
      for (const number of knownEntriesWith(name)) yield* foldedNamesOf(knownEntry(number));
      for (const decision of decided.get(name) ?? []) yield* [decision.name, decision.alias];
    },
    labelKeysOf: (folded) => labels.keys.get(folded) ?? NONE,
    namesLabelled: (key) => labels.names.get(key) ?? NONE,
    holding,
    sayings() {
      const names = new Set([...own.keys(), ...decided.keys()]);
      return new Map([...names].map((name) => [name, sayingOf(own.get(name), decided.get(name))]));
    },
  };
}

/** By folded name what the editor has written, with the built-in entries that became a part of it. */
function holdersIn(byKind: ReadonlyMap<EntityKind, KindTables>): ReadonlyMap<string, readonly HeldTable[]> {
  const holders = new Map<string, HeldTable[]>();
  for (const [kind, { laid }] of byKind) {
    for (const table of laid) {
      if (isCommon(table)) continue;
      for (const name of table.spellings.keys()) add(holders, name, { kind, table });
    }
  }
  return holders;
}

function foldedNamesOf(entry: AliasEntry | undefined): string[] {
  return entry ? [entry.name, ...entry.aliases].map(foldName) : [];
}

/** What an entry says of names that are not the same, as decisions that no later one takes back. */
function partedIn({ kind, name, not = [] }: AliasEntry): AliasDecision[] {
  return not.map((other) => ({
    ...{ kind, name: foldName(name), alias: foldName(other), written: [name, other] as const },
    ...{ word: 'refused' as const, decidedAt: Number.MAX_SAFE_INTEGER, decidedBy: 0 },
  }));
}

function sayingOf(holders: readonly HeldTable[] = [], decisions: readonly AliasDecision[] = []): string {
  const tables = holders.map(({ kind, table: { spellings, ...said } }) => [kind, said, [...spellings]]);
  return JSON.stringify([tables, decisions]);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
