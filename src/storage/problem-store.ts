import type { ProblemStore } from './stores.ts';
import type { Db } from './tables.ts';

/** The open faults and which of them were told, in the database. */
export function createProblemStore(db: Db): ProblemStore {
  return {
    sync: (lines, now) =>
      db.transaction().execute(async (trx) => {
        const open = new Set(lines);
        const before = await trx.selectFrom('problems').selectAll().execute();
        for (const { line } of before) {
          if (!open.has(line)) await trx.deleteFrom('problems').where('line', '=', line).execute();
        }
        const known = new Map(before.map((row) => [row.line, row]));
        const untold = [];
        for (const line of open) {
          const row = known.get(line) ?? { line, opened_at: now, told: 0 };
          if (!known.has(line)) await trx.insertInto('problems').values(row).execute();
          if (row.told === 0) untold.push({ line, openedAt: row.opened_at });
        }
        return untold;
      }),
    markTold: (lines) =>
      db.transaction().execute(async (trx) => {
        for (const line of lines) {
          await trx.updateTable('problems').set({ told: 1 }).where('line', '=', line).execute();
        }
      }),
  };
}
