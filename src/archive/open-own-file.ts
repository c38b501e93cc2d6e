import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { toError } from '../kernel/to-error.ts';
import { isTruncated, tablesOf } from './sound-file.ts';

/** Processes that share a folder have a file each. */
const MOST_FILES = 16;
/** SQLite error code: another process holds the lock. */
const SQLITE_BUSY = 5;

/** A process that was just killed may hold its lock a moment longer; its successor waits this long to reuse the file. */
const LOCK_WAIT_MS = 300;

/** Stored as the version while a file is filled for the first time. */
const BEING_FILLED = 'being filled';

/** A file whose contents can be rebuilt. */
export interface OwnFile {
  /** Path; a second process on the same folder gets `<file>-2`. */
  readonly file: string;
  /** A file of another version is emptied. */
  readonly version: string;
  /** Its tables except `meta`, which contains the version. */
  readonly schema: string;
  /** Further pragmas to set before it is used. */
  readonly pragmas?: readonly string[];
  /** Called with the reason why a file of this version, or an unreadable one, is recreated. */
  readonly onFault?: (reason: string) => void;
}

/**
 * Opens a database that belongs to this process alone. Creates an empty one if it is missing, was written by another version of
 * the code, or cannot be read.
 * @throws when the folder cannot be written to
 */
export function openOwnFile(own: OwnFile): DatabaseSyncInstance {
  mkdirSync(dirname(own.file), { recursive: true });
  for (let number = 1; number <= MOST_FILES; number += 1) {
    const path = number === 1 ? own.file : `${own.file}-${number}`;
    try {
      return openAt(path, own);
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
  throw new Error(`${own.file}: in use by ${MOST_FILES} other processes; give this one another DATA_DIR`);
}

/** Closes the database and releases the lock at once: open statements would otherwise keep the lock and the file. */
export function closeOwnFile(db: DatabaseSyncInstance): void {
  db.exec('PRAGMA journal_mode = DELETE');
  db.exec('PRAGMA locking_mode = NORMAL');
  db.exec('SELECT count(*) FROM sqlite_schema');
  db.close();
}

/**
 * Prepares an empty file for being filled for the first time, at half the cost: nothing is written twice, and writes are not
 * synced. If the process ends meanwhile, the next one finds the marker and starts from scratch, because the file may be torn.
 * @throws as writes do
 */
export function beginFilling(db: DatabaseSyncInstance): void {
  setVersion(db, BEING_FILLED);
  // Leaving WAL mode writes the marker to disk.
  db.exec('PRAGMA journal_mode = MEMORY');
  db.exec('PRAGMA synchronous = OFF');
}

/** Ends the filling: syncs everything to disk; from then on changes may be interrupted anywhere. */
export function endFilling(db: DatabaseSyncInstance, { version }: Pick<OwnFile, 'version'>): void {
  db.exec('PRAGMA synchronous = NORMAL');
  db.exec('PRAGMA journal_mode = WAL');
  // A checkpoint syncs everything that was written before as well: only after it may the marker be removed.
  setVersion(db, BEING_FILLED);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  setVersion(db, version);
}

function setVersion(db: DatabaseSyncInstance, version: string): void {
  db.prepare("UPDATE meta SET value = ? WHERE key = 'version'").run(version);
}

/**
 * Replaces a file that was found damaged while it was open by an empty one.
 * @throws when the disk refuses
 */
export function recreateOwnFile(db: DatabaseSyncInstance, own: OwnFile): DatabaseSyncInstance {
  const path = db.location() ?? own.file;
  if (db.isOpen) db.close();
  return createAt(path, own);
}

function openAt(path: string, own: OwnFile): DatabaseSyncInstance {
  return tryOpen(path, own) ?? createAt(path, own);
}

function createAt(path: string, own: OwnFile): DatabaseSyncInstance {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
  const db = connect(path, own);
  createTables(db, own);
  return db;
}

/**
 * Undefined for a file that is or may be damaged. The tables of an empty one, or one of another version, are created in place:
 * another process may open it now.
 */
function tryOpen(path: string, own: OwnFile): DatabaseSyncInstance | undefined {
  let db: DatabaseSyncInstance | undefined;
  try {
    db = connect(path, own);
    const version = versionOf(db);
    if (version !== BEING_FILLED) {
      if (version !== own.version) createTables(db, own);
      if (!isTruncated(db, path)) return db;
      own.onFault?.('is truncated');
    }
  } catch (error) {
    if (isBusy(error)) {
      db?.close();
      throw error;
    }
    own.onFault?.(toError(error).message);
  }
  db?.close();
  return undefined;
}

function connect(path: string, { file, pragmas = [] }: OwnFile): DatabaseSyncInstance {
  const db = new DatabaseSync(path, { timeout: path === file ? LOCK_WAIT_MS : 0 });
  try {
    db.exec('PRAGMA cache_size = -3000');
    for (const pragma of pragmas) db.exec(`PRAGMA ${pragma}`);
    // The lock is the operating system's: even `kill -9` releases it.
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA journal_mode = WAL');
    // A power cut may lose the last changes, which the next scan of the episodes restores.
    db.exec('PRAGMA synchronous = NORMAL');
    db.exec('PRAGMA journal_size_limit = 67108864');
    // Every 16 MB: each checkpoint waits for the disk.
    db.exec('PRAGMA wal_autocheckpoint = 4000');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function versionOf(db: DatabaseSyncInstance): string | undefined {
  if (!tablesOf(db).includes('meta')) return undefined;
  const row = db.prepare("SELECT value FROM meta WHERE key = 'version'").get();
  return (row as { readonly value: string } | undefined)?.value;
}

/** Replaces all tables by empty ones; those of a virtual table go with it. */
function createTables(db: DatabaseSyncInstance, { version, schema }: OwnFile): void {
  const drops = tablesOf(db).map((name) => `DROP TABLE IF EXISTS "${name}";`);
  db.exec(`
    BEGIN IMMEDIATE;
    ${drops.join(' ')}
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    INSERT INTO meta VALUES ('version', '${version}');
    ${schema}
    COMMIT`);
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === SQLITE_BUSY;
}
