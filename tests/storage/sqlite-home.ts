import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { StorageHome } from '../contracts/storage-home.ts';

/** A SQLite file in a temporary folder of its own. */
export async function createSqliteHome(): Promise<StorageHome> {
  const folder = await mkdtemp(join(tmpdir(), 'storage-'));
  return {
    open: () => openStorage({ file: join(folder, 'bot.sqlite') }),
    remove: () => rm(folder, { recursive: true }),
  };
}
