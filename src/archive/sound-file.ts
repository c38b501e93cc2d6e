import { statSync } from 'node:fs';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** The names of its tables. */
export function tablesOf(db: DatabaseSyncInstance): string[] {
  const rows = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  return (rows as { readonly name: string }[]).map(({ name }) => name);
}

/** Whether a file is shorter than its own page count: SQLite would report it only at the first missing page. */
export function isTruncated(db: DatabaseSyncInstance, file: string): boolean {
  // Before the checkpoint the last pages may still be in the WAL; busy: another process is writing, and has checked itself.
  const { busy } = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { readonly busy: number };
  if (busy !== 0) return false;
  const { bytes } = db
    .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')
    .get() as { readonly bytes: number };
  return statSync(file).size < bytes;
}
