import { kinOf } from './kin-of.ts';
import type { NameRows } from './name-rows.ts';
import type { NameTables } from './name-tables-in-use.ts';

/**
 * The words that texts must be searched for because of some names: the known ones with all that tables hold beside them, and their
 * partners in glossaries.
 */
export function* wordsOf(names: Iterable<string>, rows: NameRows, tables: NameTables): Generator<string> {
  const isKnown = (name: string): boolean => tables.knows(name) || rows.isListed(name);
  for (const name of names) {
    const known = isKnown(name);
    const partners = [...rows.partnersOf(name)].filter((partner) => known || isKnown(partner));
    if (known) yield* besides(name, rows, tables);
    else if (partners.length > 0) yield name;
    yield* partners;
  }
}

/** A name with all that tables make one with it, transitively. */
function besides(name: string, rows: NameRows, tables: NameTables): ReadonlySet<string> {
  const found = new Set([name]);
  // Iterating a set includes what is added meanwhile.
  for (const each of found) {
    for (const other of tables.besides(each)) found.add(other);
    for (const other of kinOf(each, rows, tables)) found.add(other);
  }
  return found;
}
