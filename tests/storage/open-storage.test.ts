import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { edition, message } from '../contracts/storage-home.ts';
import { holdFolder } from './start-child.ts';

describe('opening the storage', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'storage-'));
    file = join(folder, 'deep', 'er', 'bot.sqlite');
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Looks into the closed file with the bare driver. */
  function inFile<Result>(work: (database: InstanceType<typeof DatabaseSync>) => Result): Result {
    const database = new DatabaseSync(file);
    try {
      return work(database);
    } finally {
      database.close();
    }
  }

  it('makes the folder, and can be closed twice', async () => {
    const storage = await openStorage({ file });
    await storage.meta.set('key', 'value');
    await storage.close();
    await storage.close();
    const again = await openStorage({ file });
    expect(await again.meta.get('key')).toBe('value');
    await again.close();
  });

  it('keeps a write-ahead log, which survives a kill', async () => {
    await (await openStorage({ file })).close();
    expect(inFile((database) => database.prepare('PRAGMA journal_mode').get())).toMatchObject({
      journal_mode: 'wal',
    });
  });

  it('refuses a database that a newer version has written, and leaves it as it was', async () => {
    await (await openStorage({ file })).close();
    inFile((database) =>
      database.exec("INSERT INTO kysely_migration VALUES ('0999-future', '2030-01-01T00:00:00Z')"),
    );
    await expect(openStorage({ file })).rejects.toThrow(
      `cannot open ${file}: the database was written by a newer version of this bot (0999-future); run that version, or restore a backup made before it`,
    );
    inFile((database) => database.exec("DELETE FROM kysely_migration WHERE name = '0999-future'"));
    await (await openStorage({ file })).close();
  });

  it('refuses a file that is no database, and leaves it as it was', async () => {
    const noDatabase = join(folder, 'bot.sqlite');
    await writeFile(noDatabase, 'no database at all, only some text in a file');
    await expect(openStorage({ file: noDatabase })).rejects.toThrow(`cannot open ${noDatabase}`);
    expect(await readFile(noDatabase, 'utf8')).toBe('no database at all, only some text in a file');
  });

  it('refuses a folder that cannot be made', async () => {
    await writeFile(join(folder, 'deep'), '');
    await expect(openStorage({ file })).rejects.toThrow(
      `cannot make the folder ${join(folder, 'deep', 'er')}`,
    );
  });

  it('refuses a folder that another process works in, until that is killed', async () => {
    const killHolder = await holdFolder(file);
    try {
      await expect(openStorage({ file })).rejects.toThrow(
        /deep\/er is in use by another process of this bot, which holds .*bot\.lock; stop that process, or give this one another DATA_DIR/,
      );
    } finally {
      await killHolder();
    }
    await (await openStorage({ file })).close();
  });

  it('stores the text of equal messages once', async () => {
    const { editions, close } = await openStorage({ file });
    for (let chat = 1; chat <= 10; chat += 1) {
      await editions.write(edition(`notice:${chat}`, chat, { messages: [message('同样的话')] }));
    }
    await close();
    expect(inFile((database) => database.prepare('SELECT count(*) AS count FROM messages').get())).toEqual(
      expect.objectContaining({ count: 1 }),
    );
  });

  it('lets timers run between the queries of a long task', async () => {
    const { meta, close } = await openStorage({ file });
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    for (let query = 0; ticks === 0 && query < 100_000; query += 1) await meta.get('key');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
    await close();
  });
});
