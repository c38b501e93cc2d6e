import { foldName } from '../../catalog/fold-name.ts';
import { knownEntriesWith, knownEntry } from '../../catalog/known-names.ts';
import { layNameTables, type NameTable, tableWithout } from '../../catalog/name-tables.ts';
import { type AliasEntry, type AliasPair, type EntityKind, isTopic } from '../../domain/entity.ts';
import type { LabelTables } from './label-tables.ts';

/** The tables of one kind. Only what an editor wrote is laid beforehand: of the built-in entries those that are asked for. */
export interface KindTables {
  /** The editor's, with the built-in entries that share a name with one of them. */
  readonly laid: readonly NameTable[];
  /** Those that hold any of these names, in the order in which they take precedence. */
  holding(names: ReadonlySet<string>): NameTable[];
}

/** Kinds that borrow from all others but people: front matters list 彭博 as a medium, a company or a tag. */
const BORROWERS: ReadonlySet<EntityKind> = new Set<EntityKind>(['company', 'product', 'medium', 'tag']);

/** What an editor wrote of one kind, and the built-in entries that share a name with it. */
interface LaidTables {
  readonly laid: readonly NameTable[];
  /** The built-in entries among them. */
  readonly touched: ReadonlySet<number>;
  holderOf(folded: string): NameTable | undefined;
}

/**
 * @param edited the editor's entries of all kinds
 * @param labels the tables of tags and the like, which come before all others
 * @param apart pairs that no built-in entry joins
 */
export function layKindTables(
  kind: EntityKind,
  edited: readonly AliasEntry[],
  labels: LabelTables,
  apart: readonly AliasPair[] = [],
): KindTables {
  // A guest is called by the names of that person.
  const source = kind === 'guest' ? 'person' : kind;
  const parted = apart.filter((pair) => pair.kind === kind || pair.kind === source);
  const entriesAt = (numbers: ReadonlySet<number>): AliasEntry[] =>
    knownEntriesAt(numbers).map((entry) => withoutParted(entry, parted));
  const { laid, touched, holderOf } = isTopic(kind)
    ? labelsOf(kind, labels)
    : layEdited(
        edited.filter((entry) => entry.kind === kind || entry.kind === source),
        source,
        entriesAt,
      );
  const isLaid = (name: string): boolean => holderOf(name) !== undefined;
  const isHeld = (name: string): boolean => isLaid(name) || numbersOf(name, source).length > 0;

  function builtIn(numbers: ReadonlySet<number>): NameTable[] {
    const tables = layNameTables([], entriesAt(numbers));
    if (isTopic(kind)) return tables.flatMap((table) => tableWithout(isLaid, table) ?? []);
    return kind === source ? tables : tables.map((table) => ({ ...table, isBorrowed: true }));
  }
  function borrowed(numbers: ReadonlySet<number>): NameTable[] {
    const tables = layNameTables([], entriesAt(numbers)).map((table) => tableWithout(isHeld, table));
    return tables.flatMap((table) => (table ? { ...table, isBorrowed: true } : []));
  }

  return {
    laid,
    holding(names) {
      const found = new Set<NameTable>();
      const [own, lent] = [new Set<number>(), new Set<number>()];
      for (const name of names) {
        const holder = holderOf(name);
        if (holder) found.add(holder);
        for (const number of knownEntriesWith(name)) {
          const from = knownEntry(number)?.kind;
          if (from === source && !touched.has(number)) own.add(number);
          if (from !== source && isLent(from, kind)) lent.add(number);
        }
      }
      const mine = found.size > 0 ? laid.filter((table) => found.has(table)) : [];
      return [...mine, ...builtIn(own), ...borrowed(lent)];
    },
  };
}

function layEdited(
  own: readonly AliasEntry[],
  source: EntityKind,
  entriesAt: (numbers: ReadonlySet<number>) => AliasEntry[],
): LaidTables {
  const names = own.flatMap(({ name, aliases }) => [name, ...aliases]);
  const touched = new Set(names.flatMap((name) => numbersOf(foldName(name), source)));
  const laid = layNameTables(own, entriesAt(touched));
  const holders = new Map(
    laid.flatMap((table) => [...table.spellings.keys()].map((name) => [name, table] as const)),
  );
  return { laid, touched, holderOf: (folded) => holders.get(folded) };
}

function labelsOf(kind: EntityKind, { byKind, holders }: LabelTables): LaidTables {
  return {
    laid: byKind.get(kind) ?? [],
    touched: new Set(),
    holderOf: (folded) => holders.get(folded)?.find((held) => held.kind === kind)?.table,
  };
}

/** A person is only a person or a tag. */
function isLent(from: EntityKind | undefined, to: EntityKind): boolean {
  return BORROWERS.has(to) && (from !== 'person' || to === 'tag');
}

function numbersOf(folded: string, kind: EntityKind): number[] {
  return knownEntriesWith(folded).filter((number) => knownEntry(number)?.kind === kind);
}

function knownEntriesAt(numbers: ReadonlySet<number>): AliasEntry[] {
  return [...numbers].sort((a, b) => a - b).flatMap((number) => knownEntry(number) ?? []);
}

/** A built-in entry without the names that the editor keeps apart from its own name, or from one before them. */
function withoutParted(entry: AliasEntry, parted: readonly AliasPair[]): AliasEntry {
  if (parted.length === 0) return entry;
  const kept = [foldName(entry.name)];
  const aliases = entry.aliases.filter((alias) => {
    const folded = foldName(alias);
    const isParted = parted.some(
      (pair) =>
        (pair.name === folded && kept.includes(pair.alias)) ||
        (pair.alias === folded && kept.includes(pair.name)),
    );
    if (!isParted) kept.push(folded);
    return !isParted;
  });
  return { ...entry, aliases };
}
