import { hash } from 'node:crypto';
import { entityRef } from '../../catalog/entity-ref.ts';
import { foldName } from '../../catalog/fold-name.ts';
import { knownNames } from '../../catalog/known-names.ts';
import { borrowTable, layNameTables, type NameTable } from '../../catalog/name-tables.ts';
import type { AliasDecision, AliasEntry, Entity, EntityKind } from '../../domain/entity.ts';
import { ENTITY_KINDS } from '../../domain/entity.ts';

/** What people define about names: the editor's table laid over the built-in one, and admins' decisions on mined aliases. */
export interface NameTables {
  readonly decisions: readonly AliasDecision[];
  /** Whether the name is in a table or in an accepted decision, of any kind. */
  knows(folded: string): boolean;
  /** Whether the editor or an admin has named it. */
  isOwn(folded: string): boolean;
  /** What the built-in and the editor's tables of that kind say of a name, whether anybody uses it or not. */
  entityOf(kind: EntityKind, folded: string): Entity | undefined;
  /** The names in the same table entry, or in the same admin's decision. */
  besides(folded: string): Iterable<string>;
  /** The tables of a kind that contain any of these names. */
  holding(kind: EntityKind, names: ReadonlySet<string>): NameTable[];
  /** Each name with all its entries and decisions, serialised: a difference means a change. */
  sayings(): ReadonlyMap<string, string>;
}

interface LaidTables {
  readonly byKind: ReadonlyMap<EntityKind, readonly NameTable[]>;
  /** By kind the tables that it may borrow. */
  readonly lent: ReadonlyMap<EntityKind, readonly NameTable[]>;
}

let laid: LaidTables | undefined;

/** The built-in tables alone; laid once. */
function builtInTables(): LaidTables {
  if (laid) return laid;
  const entries = knownNames();
  const things = layNameTables(
    [],
    entries.filter(({ kind }) => kind !== 'person'),
  );
  const people = layNameTables([], ofKind(entries, 'person'));
  const lentTo = (kind: EntityKind): NameTable[] => {
    if (kind === 'person') return [];
    return kind === 'tag' ? [...things, ...people] : things;
  };
  laid = {
    byKind: new Map(ENTITY_KINDS.map((kind) => [kind, layNameTables([], ofKind(entries, kind))])),
    lent: new Map(ENTITY_KINDS.map((kind) => [kind, lentTo(kind)])),
  };
  return laid;
}

function ofKind(entries: readonly AliasEntry[], kind: EntityKind): AliasEntry[] {
  return entries.filter((entry) => entry.kind === kind);
}

/** A table, and the kind that it is laid for. */
interface HeldTable {
  readonly kind: EntityKind;
  readonly table: NameTable;
}

/**
 * Lays the tables: a few thousand entries, in some ten milliseconds. A built-in entry counts in other kinds as well, where no
 * table of that kind holds its names: front matters list 彭博 as a medium, a company or a tag. A person is only a person or a tag.
 */
export function layTables(edited: readonly AliasEntry[], decisions: readonly AliasDecision[]): NameTables {
  const { byKind: builtIn, lent } = builtInTables();
  const byKind =
    edited.length === 0
      ? builtIn
      : new Map(
          ENTITY_KINDS.map((kind) => [kind, layNameTables(ofKind(edited, kind), ofKind(knownNames(), kind))]),
        );

  const holders = holdersIn(byKind);
  const lenders = holdersIn(new Map([['tag', lent.get('tag') ?? []]]));
  const decided = new Map<string, AliasDecision[]>();
  for (const decision of decisions) {
    for (const name of [decision.name, decision.alias]) add(decided, name, decision);
  }
  const accepted = (name: string) => (decided.get(name) ?? []).filter(({ word }) => word === 'accepted');
  const tablesOf = (name: string): HeldTable[] => [
    ...(holders.get(name) ?? []),
    ...(lenders.get(name) ?? []),
  ];
  const isEdited = (name: string): boolean =>
    (holders.get(name) ?? []).some(({ table }) => table.chosenName !== undefined);
  function holding(kind: EntityKind, names: ReadonlySet<string>): NameTable[] {
    const found = new Set([...names].flatMap((name) => tablesOf(name).map(({ table }) => table)));
    const isHeld = (name: string): boolean => (holders.get(name) ?? []).some((held) => held.kind === kind);
    // In the order in which they were laid: the first takes precedence.
    return [
      ...(byKind.get(kind) ?? []).filter((table) => found.has(table)),
      ...(lent.get(kind) ?? []).flatMap((table) =>
        found.has(table) ? (borrowTable(table, isHeld) ?? []) : [],
      ),
    ];
  }

  return {
    decisions,
    isOwn: (name) => decided.has(name) || isEdited(name),
    entityOf(kind, folded) {
      const table = (holders.get(folded) ?? []).find((held) => held.kind === kind)?.table;
      const [first, ...rest] = [...(table?.spellings.values() ?? [])];
      if (table === undefined || first === undefined) return undefined;
      return { kind, name: first, ref: entityRef(kind, table.key ?? foldName(first)), aliases: rest };
    },
    knows: (name) => holders.has(name) || accepted(name).length > 0,
    *besides(name) {
      for (const { table } of tablesOf(name)) yield* table.spellings.keys();
      for (const decision of decided.get(name) ?? []) yield* [decision.name, decision.alias];
    },
    holding,
    sayings() {
      const names = new Set([...holders.keys(), ...decided.keys()]);
      const sayingOf = createSaying();
      return new Map([...names].map((name) => [name, sayingOf(tablesOf(name), decided.get(name))]));
    },
  };
}

function holdersIn(byKind: ReadonlyMap<EntityKind, readonly NameTable[]>): Map<string, HeldTable[]> {
  const holders = new Map<string, HeldTable[]>();
  for (const [kind, tables] of byKind) {
    for (const table of tables) {
      for (const name of table.spellings.keys()) add(holders, name, { kind, table });
    }
  }
  return holders;
}

/** Returns what tables and decisions say of a name as a short text: the names of a table are hashed once for all of them. */
function createSaying(): (held: readonly HeldTable[], decisions?: readonly AliasDecision[]) => string {
  const hashes = new Map<NameTable, string>();
  function hashOf({ kind, table }: HeldTable): string {
    const known = hashes.get(table);
    if (known !== undefined) return known;
    const text = JSON.stringify([kind, table.chosenName, table.key, [...table.spellings]]);
    const made = hash('sha256', text, 'base64url').slice(0, 12);
    hashes.set(table, made);
    return made;
  }
  return (held, decisions = []) => JSON.stringify([held.map(hashOf), decisions]);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
