import type { NameRows } from './name-rows.ts';
import type { NameTables } from './name-tables-in-use.ts';

/** The tags and categories that differ from one only in endings and the order of words, whether listed or in a table. */
export function* kinOf(
  folded: string,
  rows: Pick<NameRows, 'labelKeysOf' | 'namesLabelled'>,
  tables: Pick<NameTables, 'labelKeysOf' | 'namesLabelled'>,
): Generator<string> {
  for (const key of new Set([...rows.labelKeysOf(folded), ...tables.labelKeysOf(folded)])) {
    yield* rows.namesLabelled(key);
    yield* tables.namesLabelled(key);
  }
}
