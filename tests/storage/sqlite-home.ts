import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { StorageHome } from '../contracts/storage-home.ts';

/** A SQLite file in a temporary folder of its own. */
export async function createSqliteHome(): Promise<StorageHome> {
  const folder = await mkdtemp(join(tmpdir(), 'storage-'));
  const file = join(folder, 'bot.sqlite');
  return {
    open: () => openStorage({ file }),
    async query(statement) {
      const db = new DatabaseSync(file);
      try {
        return db.prepare(statement).all();
      } finally {
        db.close();
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
