import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { isSpacedLetter } from '../../catalog/fold-name.ts';
import type { Steps } from '../../catalog/steps.ts';
import { jsonRows } from '../json-rows.ts';

/** Indexes names by their beginning, their end, and the parts within. */
export interface NameIndex {
  /** Adds names with their keys; existing ones are unchanged. */
  add(names: ReadonlyMap<string, number>): Steps<void>;
  remove(folded: string, key: number): void;
}

type Named = readonly [folded: string, key: number];

/** Nothing shorter is searched within names. */
const SHORTEST_TAIL = 2;
const SORTED_TOGETHER = 4_096;
/** Rows per statement: a call costs more than the row that it adds. */
const ADDED_TOGETHER = 256;

/** @param db with the tables of `term-tables` */
export function createNameIndex(db: DatabaseSyncInstance): NameIndex {
  const fill = (table: string, returning = ''): StatementSyncInstance =>
    db.prepare(
      `INSERT OR IGNORE INTO ${table} SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true${returning}`,
    );
  const addNames = fill('term_names', ' RETURNING folded, ref');
  const addMirrored = fill('mirrored_term_names');
  const addTails = fill('term_name_tails');
  addNames.setReturnArrays(true);
  const dropName = db.prepare('DELETE FROM term_names WHERE folded = ?');
  const dropMirrored = db.prepare('DELETE FROM mirrored_term_names WHERE mirrored = ?');
  const dropTails = db.prepare(
    'DELETE FROM term_name_tails WHERE (tail, ref) IN (SELECT value, ?2 FROM json_each(?1))',
  );
  return {
    *add(names) {
      const added: Named[] = [];
      for (const some of inOrder(names)) {
        added.push(...(addNames.all(jsonRows(some)) as unknown as Named[]));
        yield;
      }
      for (const some of inOrder(added.map(([folded, key]): Named => [mirror(folded), key]))) {
        addMirrored.run(jsonRows(some));
        yield;
      }
      const tails = added.flatMap(([folded, key]) => tailsOf(folded).map((tail): Named => [tail, key]));
      for (const some of inOrder(tails)) {
        addTails.run(jsonRows(some));
        yield;
      }
    },
    remove(folded, key) {
      dropName.run(folded);
      dropMirrored.run(mirror(folded));
      const tails = tailsOf(folded);
      if (tails.length > 0) dropTails.run(jsonRows(tails), key);
    },
  };
}

/** Some at a time, in the order of their table, which reduces writes; sorted in chunks that take some milliseconds. */
function* inOrder(names: Iterable<Named>): Generator<Named[]> {
  const all = [...names];
  for (let from = 0; from < all.length; from += SORTED_TOGETHER) {
    const sorted = all.slice(from, from + SORTED_TOGETHER).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    for (let at = 0; at < sorted.length; at += ADDED_TOGETHER) yield sorted.slice(at, at + ADDED_TOGETHER);
  }
}

/** Reverses a text. */
export function mirror(text: string): string {
  return [...text].reverse().join('');
}

/** The rests of a name after each border within it: `hbm内存` has 内存, but nothing begins within `hbm`. */
function tailsOf(folded: string): string[] {
  const tails: string[] = [];
  let before = '';
  let at = 0;
  for (const character of folded) {
    const isBorder = at > 0 && !(isSpacedLetter(before) && isSpacedLetter(character));
    if (isBorder && folded.length - at >= SHORTEST_TAIL) tails.push(folded.slice(at));
    before = character;
    at += character.length;
  }
  return tails;
}
