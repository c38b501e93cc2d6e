import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { LOG_TABLE, refuseNewer } from './migrate.ts';
import { settlements } from './settle-restored.ts';
import { lockFolder } from './sqlite/folder-lock.ts';
import { StorageError } from './storage-error.ts';

/**
 * Writes a consistent copy of the database, whether or not the bot runs, and checks it.
 * @throws StorageError when there is no database, the target file exists, or the copy is damaged
 */
export async function backUp(file: string, copy: string): Promise<void> {
  if (!(await exists(file))) throw new StorageError(`${file}: there is nothing to back up yet`);
  if (await exists(copy)) throw new StorageError(`${copy} exists already; name another file`);
  copyWhole(file, copy);
  await syncToDisk(copy);
  await assertSound(copy);
}

/**
 * Replaces the database by a copy and keeps the old file beside it. The bot must not run. Deliveries still owed in the copy are not
 * sent any more: they were sent after the copy was made, or are stale. Nor are the episodes in the content folder at that time.
 * @param now becomes part of the name of the old file
 * @returns the path of the old file, if there was one
 * @throws StorageError when the copy is damaged or from a newer version, or the bot runs; then nothing has changed
 */
export async function restore(copy: string, file: string, now: Date): Promise<string | undefined> {
  if (!(await exists(copy))) throw new StorageError(`${copy}: there is no such file`);
  await assertSound(copy);
  const unlock = lockFolder(dirname(file));
  try {
    const fresh = `${file}.restoring`;
    await rm(fresh, { force: true });
    copyWhole(copy, fresh);
    settleOwed(fresh, now.getTime());
    await syncToDisk(fresh);
    const aside = `${file}.before-${now.toISOString().replace(/[:.]/g, '-')}`;
    const isReplaced = await exists(file);
    // The write-ahead log belongs to its database and moves with it.
    for (const suffix of ['-wal', '-shm', '']) {
      if (await exists(`${file}${suffix}`)) await rename(`${file}${suffix}`, `${aside}${suffix}`);
    }
    await rename(fresh, file);
    return isReplaced ? aside : undefined;
  } finally {
    unlock();
  }
}

/** One read transaction: writers continue, and what they write meanwhile is not in the copy. */
function copyWhole(from: string, to: string): void {
  const database = new DatabaseSync(from, { timeout: 5_000 });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
}

/** A copy made by the first version has only the first tables. */
function hasLaterTables(database: InstanceType<typeof DatabaseSync>): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'broadcasts'").get() !== undefined;
}

function settleOwed(file: string, now: number): void {
  const database = new DatabaseSync(file);
  try {
    const { always, later } = settlements(now);
    const statements = hasLaterTables(database) ? [...always, ...later] : always;
    database.exec(['BEGIN', ...statements, 'COMMIT'].join(';\n'));
  } finally {
    database.close();
  }
}

/** @throws StorageError when the file is damaged, not a database of this bot, or from a newer version */
async function assertSound(file: string): Promise<void> {
  let integrity: unknown;
  let steps: unknown[];
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    integrity = database.prepare('PRAGMA integrity_check').get();
    steps = database.prepare(`SELECT name FROM ${LOG_TABLE}`).all();
  } catch (error) {
    throw new StorageError(`${file} is not a database of this bot, or is damaged`, { cause: error });
  } finally {
    database.close();
  }
  if (fieldOf(integrity, 'integrity_check') !== 'ok') throw new StorageError(`${file} is damaged`);
  refuseNewer(steps.map((step) => String(fieldOf(step, 'name'))));
}

function fieldOf(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
}

async function syncToDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
