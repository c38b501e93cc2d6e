import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { createEditionStore } from './edition-store.ts';
import { createEpisodeStore } from './episode-store.ts';
import { lockFolder } from './folder-lock.ts';
import { createLedger } from './ledger.ts';
import { createMetaStore } from './meta-store.ts';
import { migrate } from './migrate.ts';
import { createProblemStore } from './problem-store.ts';
import { type ClosableSessionStore, openSessionStore } from './session-store.ts';
import { createSourceStore } from './source-store.ts';
import { openSqlite, sqliteId } from './sqlite-dialect.ts';
import { StorageError } from './storage-error.ts';
import type { Storage } from './stores.ts';
import { createSubscriberStore } from './subscriber-store.ts';
import type { Db, Tables } from './tables.ts';

/**
 * Opens what must not be lost, in one SQLite file, and brings its schema up to date. The folder is made when missing, and
 * belongs to this process until `close`.
 * @param file path of the SQLite file
 * @param cacheUrl `redis://…` for the sessions; without it they live in the same file
 * @param onCacheError hears why a session call failed; the call itself counts as a miss
 * @throws StorageError when the folder is in use, the file cannot be read, or a newer version has written it
 */
export async function openStorage({
  file,
  cacheUrl,
  onCacheError = () => undefined,
}: {
  file: string;
  cacheUrl?: string | undefined;
  onCacheError?: ((error: Error) => void) | undefined;
}): Promise<Storage> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new StorageError(`cannot make the folder ${folder}: ${String(error)}`, { cause: error });
  });
  const unlock = lockFolder(folder);
  let db: Db | undefined;
  try {
    db = await openDatabase(file);
    const sessions = await openSessionStore({ db, cacheUrl, onError: onCacheError });
    return joinStores(db, sessions, unlock);
  } catch (error) {
    await db?.destroy();
    unlock();
    throw error;
  }
}

async function openDatabase(file: string): Promise<Db> {
  let db: Db | undefined;
  try {
    db = new Kysely<Tables>({ dialect: openSqlite(file) });
    await migrate(db, sqliteId);
    return db;
  } catch (error) {
    await db?.destroy();
    const reason = error instanceof StorageError ? error.message : String(error);
    throw new StorageError(`cannot open ${file}: ${reason}`, { cause: error });
  }
}

function joinStores(db: Db, sessions: ClosableSessionStore, unlock: () => void): Storage {
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await sessions.close();
    await db.destroy();
    // Last: whoever waits for the lock finds a file that nobody writes to.
    unlock();
  };
  return {
    episodes: createEpisodeStore(db),
    sources: createSourceStore(db),
    subscribers: createSubscriberStore(db),
    editions: createEditionStore(db),
    ledger: createLedger(db),
    problems: createProblemStore(db),
    meta: createMetaStore(db),
    sessions,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}
