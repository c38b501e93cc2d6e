import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** SQLite's `auto_vacuum` value for a file that frees pages on request. */
const INCREMENTAL = 2;

/** Makes a file that an older version created, and which is empty now, shrinkable; does nothing for any other. */
export function readyToShrink(db: DatabaseSyncInstance): void {
  if (pragma(db, 'auto_vacuum') !== INCREMENTAL) db.exec('VACUUM');
}

/** The free pages of a file: after segments were merged, as many as the old ones took. */
export interface FreePages {
  /** The share of the file that is free, 0 to 1. */
  freeShare(): number;
  /** Frees some pages, moving those at the end of the file into free ones. */
  giveBack(pages: number): void;
  /** Truncates the file: until then it keeps its length on disk, with the log of all changes beside it. */
  cutOff(): void;
}

export function createFreePages(db: DatabaseSyncInstance): FreePages {
  return {
    freeShare: () => pragma(db, 'freelist_count') / Math.max(1, pragma(db, 'page_count')),
    giveBack: (pages) => db.exec(`PRAGMA incremental_vacuum(${pages})`),
    cutOff: () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
  };
}

function pragma(db: DatabaseSyncInstance, name: 'auto_vacuum' | 'freelist_count' | 'page_count'): number {
  const row = db.prepare(`PRAGMA ${name}`).get() as Readonly<Record<string, number>>;
  return row[name] ?? 0;
}
