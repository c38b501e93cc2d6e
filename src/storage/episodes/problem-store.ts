import { chunksOf } from '../../kernel/chunks.ts';
import type { ProblemStore } from '../stores.ts';
import type { Db } from '../tables.ts';

/** The first scan of a large archive may find thousands. */
const ROWS_AT_ONCE = 500;

/** The open faults and which of them were reported, in the database. */
export function createProblemStore(db: Db): ProblemStore {
  return {
    sync: (lines, now) =>
      db.transaction().execute(async (trx) => {
        const open = new Set(lines);
        const before = await trx.selectFrom('problems').selectAll().execute();
        const closed = before.map(({ line }) => line).filter((line) => !open.has(line));
        for (const some of chunksOf(closed, ROWS_AT_ONCE))
          await trx.deleteFrom('problems').where('line', 'in', some).execute();
        const known = new Map(before.map((row) => [row.line, row]));
        const rows = [...open].map((line) => known.get(line) ?? { line, opened_at: now, told: 0 });
        const fresh = rows.filter(({ line }) => !known.has(line));
        for (const some of chunksOf(fresh, ROWS_AT_ONCE))
          await trx.insertInto('problems').values(some).execute();
        return rows
          .filter(({ told }) => told === 0)
          .map(({ line, opened_at }) => ({ line, openedAt: opened_at }));
      }),
    markTold: (lines) =>
      db.transaction().execute(async (trx) => {
        for (const some of chunksOf(lines, ROWS_AT_ONCE))
          await trx.updateTable('problems').set({ told: 1 }).where('line', 'in', some).execute();
      }),
  };
}
