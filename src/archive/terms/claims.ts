import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { TermNames } from '../../catalog/read-terms.ts';
import type { Steps } from '../../catalog/steps.ts';
import { jsonRows } from '../json-rows.ts';
import { createNameIndex } from './name-index.ts';
import type { TermChanges } from './term-changes.ts';

/** Counts how many rows give a headword another name, and indexes all names that rows give. */
export interface Claims {
  /** Removes the claims of a row after the row was deleted. */
  remove(headword: number, names: TermNames, changes: TermChanges): void;
  /** Stores the claims of new rows, and indexes all names that were touched. */
  add(changes: TermChanges): Steps<void>;
}

/** Rows per statement. */
const ADDED_TOGETHER = 256;

/** @param db with the tables of `term-tables` */
export function createClaims(db: DatabaseSyncInstance): Claims {
  const index = createNameIndex(db);
  const add = db.prepare(
    `INSERT INTO claims SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) WHERE true
     ON CONFLICT DO UPDATE SET claims = claims + excluded.claims`,
  );
  const take = db.prepare(
    'UPDATE claims SET claims = claims - 1 WHERE name = ? AND headword = ? RETURNING claims',
  );
  const drop = db.prepare('DELETE FROM claims WHERE name = ? AND headword = ?');
  const isClaimed = db.prepare('SELECT 1 FROM claims WHERE name = ? LIMIT 1');
  const isHeadword = db.prepare('SELECT 1 FROM term_rows WHERE headword = ? LIMIT 1');
  const countOf = (row: unknown) => (row as { readonly claims: number }).claims;
  const forget = (name: string, key: number) => {
    if (!isClaimed.get(key) && !isHeadword.get(key)) index.remove(name, key);
  };

  /** In key order, which reduces writes. */
  function* addCounts({ given }: TermChanges): Steps<void> {
    let rows: (readonly number[])[] = [];
    for (const name of Float64Array.from(given.keys()).sort()) {
      for (const [headword, times] of given.get(name) ?? []) rows.push([name, headword, times]);
      if (rows.length < ADDED_TOGETHER) continue;
      add.run(jsonRows(rows));
      rows = [];
      yield;
    }
    if (rows.length > 0) add.run(jsonRows(rows));
  }

  return {
    remove(headword, { folded, others }, changes) {
      forget(folded, headword);
      for (const name of others) {
        const key = changes.claim(name);
        if (countOf(take.get(key, headword)) > 0) continue;
        drop.run(key, headword);
        forget(name, key);
      }
    },
    *add(changes) {
      yield* addCounts(changes);
      yield* index.add(changes.names);
    },
  };
}
