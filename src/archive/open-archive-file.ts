import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { toError } from '../kernel/to-error.ts';
import { type ArchiveFile, createArchiveFile } from './archive-file.ts';
import { isCutOff, tablesOf } from './sound-file.ts';

/** Another layout of the tables: the file is built anew. */
const LAYOUT = '2';
/** Processes that share the folder write the same rows; one that waits for another waits no longer than that. */
const BUSY_MS = 200;

const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE files (
    path TEXT PRIMARY KEY, stamp TEXT NOT NULL, hash TEXT NOT NULL, reader TEXT NOT NULL, head TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE parts (path TEXT PRIMARY KEY, card TEXT NOT NULL, glossary TEXT NOT NULL);
  CREATE TABLE texts (path TEXT PRIMARY KEY, bytes BLOB NOT NULL);
  INSERT INTO meta VALUES ('layout', '${LAYOUT}');
`;

/**
 * Opens what was read of the content folder, or begins anew: where there is nothing, where another version of the bot has written
 * it, and where it cannot be read. Everything in it comes from the content folder; without a place on the disk it is kept in memory.
 * @param file path
 * @param folder what is read; of another folder nothing is kept
 * @param onTrouble hears a line that tells what is wrong and what is done about it
 */
export function openArchiveFile(
  file: string,
  folder: string,
  onTrouble: (line: string) => void,
): ArchiveFile {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const db =
      tryOpen(file, (reason) => onTrouble(`${file}: ${reason}; it is made anew from the content folder`)) ??
      makeAnew(file);
    return createArchiveFile(ofFolder(db, resolve(folder)));
  } catch (error) {
    onTrouble(`${file}: ${reasonOf(error)}; the content folder is read anew at each start`);
    const db = new DatabaseSync(':memory:');
    db.exec(SCHEMA);
    return createArchiveFile(db);
  }
}

/** Undefined for a file that is damaged. One that is empty is begun in place: another process may open it at the same moment. */
function tryOpen(file: string, onFault: (reason: string) => void): DatabaseSyncInstance | undefined {
  let db: DatabaseSyncInstance | undefined;
  try {
    db = connect(file);
    if (tablesOf(db).length === 0) begin(db);
    const layout = factOf(db, 'layout');
    if (layout === LAYOUT && !isCutOff(db, file)) return db;
    onFault(
      layout === LAYOUT ? 'is cut off' : `has layout ${layout ?? 'unknown'}, this version knows ${LAYOUT}`,
    );
    if (layout !== LAYOUT) {
      begin(db);
      return db;
    }
  } catch (error) {
    onFault(reasonOf(error));
  }
  db?.close();
  return undefined;
}

/** Empty tables in the place of whatever there is; another process may have begun meanwhile. */
function begin(db: DatabaseSyncInstance): void {
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

function makeAnew(file: string): DatabaseSyncInstance {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
  const db = connect(file);
  begin(db);
  return db;
}

function connect(file: string): DatabaseSyncInstance {
  const db = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    db.exec('PRAGMA journal_mode = WAL');
    // A power cut may take the last changes along, which the next look at the folder brings back.
    db.exec('PRAGMA synchronous = NORMAL');
    db.exec('PRAGMA cache_size = -2000');
    db.exec('PRAGMA journal_size_limit = 16777216');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** With nothing in it that was read of another folder. */
function ofFolder(db: DatabaseSyncInstance, folder: string): DatabaseSyncInstance {
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
