import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../src/storage/open-storage.ts';
import { describeStorage } from './storage-contract.ts';

describeStorage('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'storage-'));
  return {
    open: () => openStorage({ file: join(folder, 'bot.sqlite') }),
    remove: () => rm(folder, { recursive: true }),
  };
});
