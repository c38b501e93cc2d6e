import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { createDigests } from '../../src/digests/digests.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { episode, HOUR, NOW, newSubscriber } from '../contracts/storage-home.ts';
import { episodeAbout } from './digest-world.ts';

describe('a database that takes nothing', () => {
  let folder: string;
  let storage: Storage;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'digests-'));
    storage = await openStorage({ file: join(folder, 'bot.sqlite') });
  });
  afterEach(async () => {
    await storage.close();
    await rm(folder, { recursive: true });
  });

  /** Works on the file from outside, as nothing in the bot does. */
  function inFile(sql: string): void {
    const database = new DatabaseSync(join(folder, 'bot.sqlite'), { timeout: 5_000 });
    database.exec(sql);
    database.close();
  }

  it('fails the tick once instead of every subscriber, and all get theirs when it takes again', async () => {
    const failures: number[] = [];
    const catalog = createMemoryCatalog();
    const clock = { now: () => NOW + HOUR, sleep: () => Promise.resolve() };
    const digests = createDigests({ ...storage, catalog, clock, onFailure: (id) => failures.push(id) });
    for (let chatId = 1; chatId <= 300; chatId += 1) {
      await storage.subscribers.add(newSubscriber(chatId, { nextDueAt: NOW + HOUR }));
    }
    await catalog.replaceInSlices([episodeAbout('one')], []);
    await storage.episodes.save([episode('one', NOW)]);
    inFile("CREATE TRIGGER refusal BEFORE INSERT ON editions BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    await expect(digests.tick()).rejects.toThrow('disk full');
    expect(failures).toEqual([]);
    expect(await storage.subscribers.due(NOW + HOUR, 1_000)).toHaveLength(300);
    inFile('DROP TRIGGER refusal');
    expect(await digests.tick()).toBe(300);
  });
});
