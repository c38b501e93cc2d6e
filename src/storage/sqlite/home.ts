import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import { createSerialQueue } from '../../kernel/serial-queue.ts';
import type { Home } from '../home.ts';
import { createSqliteClaims } from '../ledger/claims.ts';
import { migrate } from '../migrate.ts';
import { StorageError } from '../storage-error.ts';
import type { Db, Tables } from '../tables.ts';
import { openSqlite, SQLITE } from './dialect.ts';
import { createSqliteElections } from './elections.ts';
import { lockFolder } from './folder-lock.ts';

/** A page of editions takes 2 ms; a snapshot over several pages would block the only connection. */
const PAGE_SIZE = 1_000;

/**
 * Opens a SQLite file and migrates its schema. The folder is created if missing, and belongs to this process until `close`.
 * @throws StorageError when the folder is in use, the file cannot be read, or a newer version has written it
 */
export async function openSqliteHome(file: string): Promise<Home> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new StorageError(`cannot make the folder ${folder}: ${String(error)}`, { cause: error });
  });
  const unlock = lockFolder(folder);
  let db: Db;
  try {
    db = await openDatabase(file);
  } catch (error) {
    unlock();
    throw error;
  }
  return {
    db,
    claims: createSqliteClaims(db),
    elections: createSqliteElections(),
    slots: undefined,
    exclusively: createSerialQueue().run,
    readAtOnce: { pageSize: PAGE_SIZE, snapshot: (work) => work(db) },
    async close() {
      await db.destroy();
      // Last: the next holder of the lock must find a file that nobody writes to.
      unlock();
    },
  };
}

async function openDatabase(file: string): Promise<Db> {
  let db: Db | undefined;
  try {
    db = new Kysely<Tables>({ dialect: openSqlite(file) });
    // A migration may rebuild a table: dropping the old one would otherwise delete the rows that reference it.
    await sql`PRAGMA foreign_keys = OFF`.execute(db);
    await migrate(db, SQLITE);
    await sql`PRAGMA foreign_keys = ON`.execute(db);
    return db;
  } catch (error) {
    await db?.destroy();
    const reason = error instanceof StorageError ? error.message : String(error);
    throw new StorageError(`cannot open ${file}: ${reason}`, { cause: error });
  }
}
