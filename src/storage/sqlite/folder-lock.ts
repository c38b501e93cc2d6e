import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { StorageError } from '../storage-error.ts';

/** A previous process may still be shutting down. */
const WAIT_MS = 1_000;
/** SQLITE_BUSY: another process holds the lock. */
const SQLITE_BUSY = 5;

/** Unreferenced locks would be garbage-collected, and thereby released. */
const heldLocks = new Set<DatabaseSyncInstance>();

/**
 * Locks a folder for this process, until the returned function is called or the process ends: the lock is held by the operating
 * system, so that even `kill -9` releases it.
 * @param folder must exist
 * @throws StorageError when another process holds it, or the folder cannot be written to
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'bot.lock');
  let lock: DatabaseSyncInstance | undefined;
  try {
    lock = new DatabaseSync(file, { timeout: WAIT_MS });
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if (!isBusy(error)) throw new StorageError(`cannot lock ${file}: ${String(error)}`, { cause: error });
    throw new StorageError(
      `${folder} is in use by another process of this bot, which holds ${file}; stop that process, or give this one another DATA_DIR`,
      { cause: error },
    );
  }
  const held = lock;
  heldLocks.add(held);
  return () => {
    heldLocks.delete(held);
    held.close();
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
