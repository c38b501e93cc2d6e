import { knownNames } from '../../catalog/known-names.ts';
import { layNameTables, type NameTable } from '../../catalog/name-tables.ts';
import type { AliasDecision, AliasEntry, EntityKind } from '../../domain/entity.ts';
import { ENTITY_KINDS } from '../../domain/entity.ts';

/** What people define about names: the editor's table laid over the built-in one, and admins' decisions on mined aliases. */
export interface NameTables {
  readonly decisions: readonly AliasDecision[];
  /** Whether the name is in a table or in an accepted decision, of any kind. */
  knows(folded: string): boolean;
  /** The names in the same table entry, or in the same admin's decision. */
  besides(folded: string): Iterable<string>;
  /** The tables of a kind that contain any of these names. */
  holding(kind: EntityKind, names: ReadonlySet<string>): NameTable[];
  /** Each name with all its entries and decisions, serialised: a difference means a change. */
  sayings(): ReadonlyMap<string, string>;
}

/** Lays the tables: a few hundred entries, in about a millisecond. */
export function layTables(edited: readonly AliasEntry[], decisions: readonly AliasDecision[]): NameTables {
  const builtIn = knownNames();
  // A guest is called by the names of that person.
  const ofKind = (entries: readonly AliasEntry[], kind: EntityKind) =>
    entries.filter((entry) => entry.kind === kind || (kind === 'guest' && entry.kind === 'person'));
  const byKind = new Map(
    ENTITY_KINDS.map((kind) => [kind, layNameTables(ofKind(edited, kind), ofKind(builtIn, kind))]),
  );
  const holders = new Map<string, { readonly kind: EntityKind; readonly table: NameTable }[]>();
  for (const [kind, tables] of byKind) {
    for (const table of tables) {
      for (const name of table.spellings.keys()) add(holders, name, { kind, table });
    }
  }
  const decided = new Map<string, AliasDecision[]>();
  for (const decision of decisions) {
    for (const name of [decision.name, decision.alias]) add(decided, name, decision);
  }
  const accepted = (name: string) => (decided.get(name) ?? []).filter(({ word }) => word === 'accepted');

  return {
    decisions,
    knows: (name) => holders.has(name) || accepted(name).length > 0,
    *besides(name) {
      for (const { table } of holders.get(name) ?? []) yield* table.spellings.keys();
      for (const decision of decided.get(name) ?? []) yield* [decision.name, decision.alias];
    },
    holding(kind, names) {
      const found = new Set<NameTable>();
      for (const name of names) {
        for (const holder of holders.get(name) ?? []) if (holder.kind === kind) found.add(holder.table);
      }
      // In the order in which they were laid: the first takes precedence.
      return (byKind.get(kind) ?? []).filter((table) => found.has(table));
    },
    sayings() {
      const names = new Set([...holders.keys(), ...decided.keys()]);
      return new Map([...names].map((name) => [name, sayingOf(holders.get(name), decided.get(name))]));
    },
  };
}

function sayingOf(
  holders: readonly { readonly kind: EntityKind; readonly table: NameTable }[] = [],
  decisions: readonly AliasDecision[] = [],
): string {
  const tables = holders.map(({ kind, table }) => [kind, table.chosenName, table.key, [...table.spellings]]);
  return JSON.stringify([tables, decisions]);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
