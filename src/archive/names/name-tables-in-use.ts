import { knownNames } from '../../catalog/known-names.ts';
import { layNameTables, type NameTable } from '../../catalog/name-tables.ts';
import type { AliasDecision, AliasEntry, EntityKind } from '../../domain/entity.ts';
import { ENTITY_KINDS } from '../../domain/entity.ts';
import { type HeldTable, isCommon, layLabelTables } from './label-tables.ts';

/** What people define about names: the editor's table laid over the built-in one, and admins' decisions on mined aliases. */
export interface NameTables {
  readonly decisions: readonly AliasDecision[];
  /**
   * Whether the name is in a table or in an accepted decision, of any kind. The built-in labels do not count: they are common words,
   * and name something only where episodes list one of them.
   */
  knows(folded: string): boolean;
  /** The names in the same table entry, or in the same admin's decision. */
  besides(folded: string): Iterable<string>;
  /** The keys of a name that a table has for a tag or category. */
  labelKeysOf(folded: string): ReadonlySet<string>;
  /** The names with that key. */
  namesLabelled(key: string): ReadonlySet<string>;
  /** The tables of a kind that contain any of these names. */
  holding(kind: EntityKind, names: ReadonlySet<string>): NameTable[];
  /** Each known name with all its entries and decisions, serialised: a difference means a change. */
  sayings(): ReadonlyMap<string, string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Lays the tables: a few hundred entries, in about a millisecond, besides the labels. */
export function layTables(edited: readonly AliasEntry[], decisions: readonly AliasDecision[]): NameTables {
  const builtIn = knownNames();
  // A guest is called by the names of that person.
  const ofKind = (entries: readonly AliasEntry[], kind: EntityKind) =>
    entries.filter((entry) => entry.kind === kind || (kind === 'guest' && entry.kind === 'person'));
  const labels = layLabelTables(edited);
  const byKind = new Map<EntityKind, readonly NameTable[]>(
    ENTITY_KINDS.map((kind) => [
      kind,
      labels.byKind.get(kind) ?? layNameTables(ofKind(edited, kind), ofKind(builtIn, kind)),
    ]),
  );
  /** What is known, by folded name. */
  const known = new Map<string, HeldTable[]>();
  for (const [kind, tables] of byKind) {
    for (const table of tables) {
      if (isCommon(table)) continue;
      for (const name of table.spellings.keys()) add(known, name, { kind, table });
    }
  }
  const holdersOf = (name: string): readonly HeldTable[] => {
    const common = (labels.holders.get(name) ?? []).filter(({ table }) => isCommon(table));
    return [...(known.get(name) ?? []), ...common];
  };
  const decided = new Map<string, AliasDecision[]>();
  for (const decision of decisions) {
    for (const name of [decision.name, decision.alias]) add(decided, name, decision);
  }
  const accepted = (name: string) => (decided.get(name) ?? []).filter(({ word }) => word === 'accepted');

  return {
    decisions,
    knows: (name) => known.has(name) || accepted(name).length > 0,
    *besides(name) {
      for (const { table } of holdersOf(name)) yield* table.spellings.keys();
      for (const decision of decided.get(name) ?? []) yield* [decision.name, decision.alias];
    },
    labelKeysOf: (folded) => labels.keys.get(folded) ?? NONE,
    namesLabelled: (key) => labels.names.get(key) ?? NONE,
    holding(kind, names) {
      const found = new Set<NameTable>();
      for (const name of names) {
        for (const holder of holdersOf(name)) if (holder.kind === kind) found.add(holder.table);
      }
      if (found.size === 0) return [];
      // In the order in which they were laid: the first takes precedence.
      return (byKind.get(kind) ?? []).filter((table) => found.has(table));
    },
    sayings() {
      const names = new Set([...known.keys(), ...decided.keys()]);
      return new Map([...names].map((name) => [name, sayingOf(known.get(name), decided.get(name))]));
    },
  };
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
