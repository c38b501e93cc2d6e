import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { toError } from '../kernel/to-error.ts';
import { type ArchiveFile, createArchiveFile } from './archive-file.ts';
import { isTruncated, tablesOf } from './sound-file.ts';

/** Changes with the layout of the tables: the file is rebuilt then. */
const LAYOUT = '3';
/** Processes that share the folder write the same rows; limit for waiting for another one's lock. */
const BUSY_MS = 200;

const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE files (
    path TEXT PRIMARY KEY, stamp TEXT NOT NULL, hash TEXT NOT NULL, reader TEXT NOT NULL, head TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE parts (path TEXT PRIMARY KEY, card BLOB NOT NULL, glossary BLOB NOT NULL);
  CREATE TABLE texts (path TEXT PRIMARY KEY, bytes BLOB NOT NULL);
  INSERT INTO meta VALUES ('layout', '${LAYOUT}');
`;

/**
 * Opens what was read of the content folder. Starts empty if the file is missing, was written by another version of the bot, or
 * cannot be read. Everything in it comes from the content folder; if it cannot be stored on disk, it is kept in memory.
 * @param file path
 * @param folder the content folder; what was read of another folder is discarded
 * @param onTrouble called with a line that says what is wrong and what is done about it
 */
export function openArchiveFile(
  file: string,
  folder: string,
  onTrouble: (line: string) => void,
): ArchiveFile {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const db =
      tryOpen(file, (reason) => onTrouble(`${file}: ${reason}; it is rebuilt from the content folder`)) ??
      recreate(file);
    return createArchiveFile(forFolder(db, resolve(folder)));
  } catch (error) {
    onTrouble(`${file}: ${reasonOf(error)}; the content folder is read in full at each start`);
    const db = new DatabaseSync(':memory:');
    db.exec(SCHEMA);
    return createArchiveFile(db);
  }
}

/** Undefined for a damaged file. Tables of an empty one are created in place: another process may open it at the same moment. */
function tryOpen(file: string, onFault: (reason: string) => void): DatabaseSyncInstance | undefined {
  let db: DatabaseSyncInstance | undefined;
  try {
    db = connect(file);
    if (tablesOf(db).length === 0) createTables(db);
    const layout = factOf(db, 'layout');
    if (layout === LAYOUT && !isTruncated(db, file)) return db;
    onFault(
      layout === LAYOUT ? 'is truncated' : `has layout ${layout ?? 'unknown'}, this version knows ${LAYOUT}`,
    );
    if (layout !== LAYOUT) {
      createTables(db);
      return db;
    }
  } catch (error) {
    onFault(reasonOf(error));
  }
  db?.close();
  return undefined;
}

/** Replaces all tables by empty ones; another process may have done so meanwhile. */
function createTables(db: DatabaseSyncInstance): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    const tables = tablesOf(db);
    if (tables.length === 0 || factOf(db, 'layout') !== LAYOUT) {
      for (const name of tables) db.exec(`DROP TABLE "${name}"`);
      db.exec(SCHEMA);
    }
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

function recreate(file: string): DatabaseSyncInstance {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
  const db = connect(file);
  createTables(db);
  return db;
}

function connect(file: string): DatabaseSyncInstance {
  const db = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    db.exec('PRAGMA journal_mode = WAL');
    // A power cut may lose the last changes, which the next scan of the folder restores.
    db.exec('PRAGMA synchronous = NORMAL');
    db.exec('PRAGMA cache_size = -2000');
    db.exec('PRAGMA journal_size_limit = 16777216');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Discards what was read of another folder. */
function forFolder(db: DatabaseSyncInstance, folder: string): DatabaseSyncInstance {
  if (factOf(db, 'folder') === folder) return db;
  db.exec('DELETE FROM files; DELETE FROM parts; DELETE FROM texts');
  db.prepare("INSERT OR REPLACE INTO meta VALUES ('folder', ?)").run(folder);
  return db;
}

function factOf(db: DatabaseSyncInstance, key: string): string | undefined {
  const row = db.prepare('SELECT value FROM meta WHERE key = ?').get(key);
  return (row as { readonly value: string } | undefined)?.value;
}

function reasonOf(error: unknown): string {
  return toError(error).message;
}
