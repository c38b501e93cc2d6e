import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { toError } from '../kernel/to-error.ts';
import { isCutOff, tablesOf } from './sound-file.ts';

/** Processes that share a folder have a file each. */
const MOST_FILES = 16;
/** SQLite: someone else holds the lock. */
const SQLITE_BUSY = 5;

/** A process that was just killed may hold its lock for a moment longer; whoever starts in its place goes on with its file. */
const DYING_MS = 300;

/** In the place of the version while a file is filled for the first time. */
const BEING_FILLED = 'being filled';

/** A file of which everything can be made anew. */
export interface OwnFile {
  /** Path; a second process on the same folder gets `<file>-2`. */
  readonly file: string;
  /** Another version is begun anew. */
  readonly version: string;
  /** Its tables but for `meta`, which holds the version. */
  readonly schema: string;
  /** What else to set before it is used. */
  readonly pragmas?: readonly string[];
  /** Hears why a file is made anew that was of this version, or could not be read. */
  readonly onFault?: (reason: string) => void;
}

/**
 * Opens a database that belongs to this process alone, or begins an empty one: where there is none, where another version of the code has
 * written it, and where it cannot be read.
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

/** Lets go of the lock at once: statements that live on would hold it, and with it the file. */
export function closeOwnFile(db: DatabaseSyncInstance): void {
  db.exec('PRAGMA journal_mode = DELETE');
  db.exec('PRAGMA locking_mode = NORMAL');
  db.exec('SELECT count(*) FROM sqlite_schema');
  db.close();
}

/**
 * Fills an empty file for the first time, at half the cost: nothing is written twice, and the disk is not waited for. Whatever ends the process
 * meanwhile, the next one finds the mark of it and begins anew, for the file may be torn.
 * @throws as writes do
 */
export function beginFilling(db: DatabaseSyncInstance): void {
  setVersion(db, BEING_FILLED);
  // Leaving the log puts the mark on the disk.
  db.exec('PRAGMA journal_mode = MEMORY');
  db.exec('PRAGMA synchronous = OFF');
}

/** Everything is there: puts it on the disk, and from now on a change may be cut off anywhere. */
export function endFilling(db: DatabaseSyncInstance, { version }: Pick<OwnFile, 'version'>): void {
  db.exec('PRAGMA synchronous = NORMAL');
  db.exec('PRAGMA journal_mode = WAL');
  // What goes into the file by way of the log takes all that was written before to the disk with it: the mark may go only then.
  setVersion(db, BEING_FILLED);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  setVersion(db, version);
}

function setVersion(db: DatabaseSyncInstance, version: string): void {
  db.prepare("UPDATE meta SET value = ? WHERE key = 'version'").run(version);
}

/**
 * Begins an empty file in the place of one that was found damaged while it was open.
 * @throws when the disk refuses
 */
export function makeOwnFileAnew(db: DatabaseSyncInstance, own: OwnFile): DatabaseSyncInstance {
  const path = db.location() ?? own.file;
  if (db.isOpen) db.close();
  return beginAt(path, own);
}

function openAt(path: string, own: OwnFile): DatabaseSyncInstance {
  return tryOpen(path, own) ?? beginAt(path, own);
}

function beginAt(path: string, own: OwnFile): DatabaseSyncInstance {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
  const db = connect(path, own);
  begin(db, own);
  return db;
}

/** Undefined for a file that is or may be damaged. One that is empty or of another version is begun anew in place: another process may open it now. */
function tryOpen(path: string, own: OwnFile): DatabaseSyncInstance | undefined {
  let db: DatabaseSyncInstance | undefined;
  try {
    db = connect(path, own);
    const version = versionOf(db);
    if (version !== BEING_FILLED) {
      if (version !== own.version) begin(db, own);
      if (!isCutOff(db, path)) return db;
      own.onFault?.('is cut off');
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
  const db = new DatabaseSync(path, { timeout: path === file ? DYING_MS : 0 });
  try {
    db.exec('PRAGMA cache_size = -3000');
    for (const pragma of pragmas) db.exec(`PRAGMA ${pragma}`);
    // The lock is the operating system's: even `kill -9` gives it back.
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA journal_mode = WAL');
    // A power cut may take the last changes along, which the next look at the episodes brings back.
    db.exec('PRAGMA synchronous = NORMAL');
    db.exec('PRAGMA journal_size_limit = 67108864');
    // Every 16 MB: at each of them the disk is waited for.
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

/** Empty tables in the place of whatever there is. */
function begin(db: DatabaseSyncInstance, { version, schema }: OwnFile): void {
  const drops = tablesOf(db).map((name) => `DROP TABLE "${name}";`);
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
