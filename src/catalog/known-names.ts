import { hash } from 'node:crypto';
import type { AliasEntry, EntityKind } from '../domain/entity.ts';
import { foldUncached } from './fold-name.ts';
import table from './known-names.json' with { type: 'json' };

/** One row per thing: its key name, then its aliases. Forms that differ only in case, width or script are left out. */
type Rows = readonly (readonly string[])[];

/** Finds built-in entries by name, of whatever kind. */
interface KnownIndex {
  readonly entries: readonly AliasEntry[];
  /** Index of the first entry that holds a folded name. */
  readonly first: ReadonlyMap<string, number>;
  /** Those of the others, for the few names of several things. */
  readonly others: ReadonlyMap<string, readonly number[]>;
}

let index: KnownIndex | undefined;
let readInLatin: ReadonlySet<string> | undefined;

/**
 * Names of the best known companies, institutions, people, products, media and topics in Chinese (mainland, Taiwan, Hong Kong)
 * and English. Everyday words that are also names (理想, 大众, 字节) are left out on purpose: they would be found anywhere.
 * A row without aliases only declares that this name is a thing of its own.
 */
export function knownNames(): AliasEntry[] {
  return [
    ...entriesOf('company', table.companies),
    ...entriesOf('company', table.institutions),
    ...entriesOf('person', table.people),
    ...entriesOf('product', table.products),
    ...entriesOf('medium', table.media),
    ...entriesOf('tag', table.terms),
  ];
}

/** The numbers of the built-in entries that hold a folded name, in the order of the table. */
export function knownEntriesWith(folded: string): readonly number[] {
  const { first, others } = getIndex();
  const number = first.get(folded);
  return number === undefined ? [] : [number, ...(others.get(folded) ?? [])];
}

/** The built-in entry of that number. */
export function knownEntry(number: number): AliasEntry | undefined {
  return getIndex().entries[number];
}

/** Whether Chinese readers read that folded name in Latin letters, though it has a Chinese form that is looked up (OpenAI). */
export function isReadInLatin(folded: string): boolean {
  readInLatin ??= new Set(table.readInLatin.map(foldUncached));
  return readInLatin.has(folded);
}

/** Changes with the table: what was derived with another one has to be derived again. */
export function knownNamesHash(): string {
  return hash('sha256', JSON.stringify(table), 'base64url').slice(0, 12);
}

/** Folds all names at once, in a few milliseconds, and keeps no table of any of them. */
function getIndex(): KnownIndex {
  index ??= indexOf(knownNames());
  return index;
}

function indexOf(entries: readonly AliasEntry[]): KnownIndex {
  const first = new Map<string, number>();
  const others = new Map<string, number[]>();
  for (const [number, { name, aliases }] of entries.entries()) {
    for (const each of [name, ...aliases]) {
      const folded = foldUncached(each);
      const known = first.get(folded);
      if (known === undefined) first.set(folded, number);
      else if (known !== number) others.set(folded, [...(others.get(folded) ?? []), number]);
    }
  }
  return { entries, first, others };
}

function entriesOf(kind: EntityKind, rows: Rows): AliasEntry[] {
  return rows.flatMap(([name, ...aliases]) => (name === undefined ? [] : [{ kind, name, aliases }]));
}
