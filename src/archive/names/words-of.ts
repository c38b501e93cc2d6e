import type { NameRows } from './name-rows.ts';
import type { NameTables } from './name-tables-in-use.ts';

/** The words that texts must be searched for because of some names: the known ones and their partners in glossaries. */
export function* wordsOf(names: Iterable<string>, rows: NameRows, tables: NameTables): Generator<string> {
  const isKnown = (name: string): boolean => tables.knows(name) || rows.isListed(name);
  for (const name of names) {
    const known = isKnown(name);
    const partners = [...rows.partnersOf(name)].filter((partner) => known || isKnown(partner));
    if (known || partners.length > 0) yield name;
    yield* partners;
  }
}
