import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { LOG_TABLE, refuseNewer } from './migrate.ts';
import { settlements } from './settle-restored.ts';
import { lockFolder } from './sqlite/folder-lock.ts';
import { StorageError } from './storage-error.ts';

/**
 * Writes a consistent copy of the database, while the bot runs or not, and checks it.
 * @throws StorageError when there is no database, the copy's place is taken, or the copy is not sound
 */
export async function backUp(file: string, copy: string): Promise<void> {
  if (!(await exists(file))) throw new StorageError(`${file}: there is nothing to back up yet`);
  if (await exists(copy)) throw new StorageError(`${copy} exists already; name another file`);
  copyWhole(file, copy);
  await syncToDisk(copy);
  await assertSound(copy);
}

/**
 * Puts a copy in the place of the database, which stays beside it; gives where. The bot must not run. What the copy still
 * owed is not sent any more: it was sent after the copy was made, or is stale. Nor is what the content folder holds by then.
 * @param now stands in the name of the file that is put aside
 * @throws StorageError when the copy is not sound or a newer version's, or the bot runs; then nothing has changed
 */
export async function restore(copy: string, file: string, now: Date): Promise<string | undefined> {
  if (!(await exists(copy))) throw new StorageError(`${copy}: there is no such file`);
  await assertSound(copy);
  const unlock = lockFolder(dirname(file));
  try {
    const fresh = `${file}.restoring`;
    await rm(fresh, { force: true });
    copyWhole(copy, fresh);
    settleDebts(fresh, now.getTime());
    await syncToDisk(fresh);
    const aside = `${file}.before-${now.toISOString().replace(/[:.]/g, '-')}`;
    const had = await exists(file);
    // The write-ahead log belongs to its database: it goes along.
    for (const rest of ['-wal', '-shm', '']) {
      if (await exists(`${file}${rest}`)) await rename(`${file}${rest}`, `${aside}${rest}`);
    }
    await rename(fresh, file);
    return had ? aside : undefined;
  } finally {
    unlock();
  }
}

/** One read transaction: writers go on, and what they write meanwhile is not in the copy. */
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

function settleDebts(file: string, now: number): void {
  const database = new DatabaseSync(file);
  try {
    const { always, later } = settlements(now);
    const statements = hasLaterTables(database) ? [...always, ...later] : always;
    database.exec(['BEGIN', ...statements, 'COMMIT'].join(';\n'));
  } finally {
    database.close();
  }
}

/** @throws StorageError when the file is damaged, no database of ours, or a newer version's */
async function assertSound(file: string): Promise<void> {
  let verdict: unknown;
  let steps: unknown[];
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    verdict = database.prepare('PRAGMA integrity_check').get();
    steps = database.prepare(`SELECT name FROM ${LOG_TABLE}`).all();
  } catch (error) {
    throw new StorageError(`${file} is no database of this bot, or is damaged`, { cause: error });
  } finally {
    database.close();
  }
  if (fieldOf(verdict, 'integrity_check') !== 'ok') throw new StorageError(`${file} is damaged`);
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
