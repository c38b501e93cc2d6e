import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** SQLite's own word for a file that gives pages back when it is told to. */
const INCREMENTAL = 2;

/** Makes a file that an older version began, and which is empty now, one that can shrink; takes no time for any other. */
export function readyToShrink(db: DatabaseSyncInstance): void {
  if (pragma(db, 'auto_vacuum') !== INCREMENTAL) db.exec('VACUUM');
}

/** The pages of a file that hold nothing: after segments were joined, as many as the old ones took. */
export function createFreePages(db: DatabaseSyncInstance) {
  return {
    /** The share of the file that holds nothing, 0 to 1. */
    freeShare: (): number => pragma(db, 'freelist_count') / Math.max(1, pragma(db, 'page_count')),
    /** Gives some pages back to the disk, those at the end of the file taking the places of free ones. */
    giveBack: (pages: number): void => db.exec(`PRAGMA incremental_vacuum(${pages})`),
    /** Until then the file keeps its length on the disk, with the log of all that has changed beside it. */
    cutOff: (): void => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
  };
}

function pragma(db: DatabaseSyncInstance, name: 'auto_vacuum' | 'freelist_count' | 'page_count'): number {
  const row = db.prepare(`PRAGMA ${name}`).get() as Readonly<Record<string, number>>;
  return row[name] ?? 0;
}
