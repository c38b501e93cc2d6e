import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Steps } from '../catalog/steps.ts';

/** All or nothing. */
export function inTransaction(db: DatabaseSyncInstance, work: () => void): void {
  db.exec('BEGIN');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    undo(db);
    throw error;
  }
}

/** SQLite itself has undone everything where the disk refused a write. */
function undo(db: DatabaseSyncInstance): void {
  if (db.isTransaction) db.exec('ROLLBACK');
}

/**
 * Works on entries one by one, so many in a transaction: a process that is killed loses no more than these. Others may read between
 * two steps, and see what was done.
 */
export function* inLots<Entry>(
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
    // Something went wrong, or whoever takes the steps has given up.
    if (open > 0) undo(db);
  }
}
