import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Steps } from '../catalog/steps.ts';

/** Runs work in a transaction. */
export function inTransaction(db: DatabaseSyncInstance, work: () => void): void {
  db.exec('BEGIN');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

/** After a failed write SQLite may have rolled back already. */
function rollBack(db: DatabaseSyncInstance): void {
  if (db.isTransaction) db.exec('ROLLBACK');
}

/**
 * Works on entries one by one, `size` per transaction: a process that is killed loses no more than these. Reads between two
 * steps are possible and see the changes.
 */
export function* inBatches<Entry>(
  db: DatabaseSyncInstance,
  entries: Iterable<Entry>,
  size: number,
  work: (entry: Entry) => Steps<void> | void,
): Steps<void> {
  let open = 0;
  try {
    for (const entry of entries) {
      if (open === 0) db.exec('BEGIN');
      open += 1;
      yield* work(entry) ?? [];
      if (open === size) {
        db.exec('COMMIT');
        open = 0;
      }
      yield;
    }
    if (open > 0) db.exec('COMMIT');
    open = 0;
  } finally {
    // The work failed, or the caller stopped taking steps.
    if (open > 0) rollBack(db);
  }
}
