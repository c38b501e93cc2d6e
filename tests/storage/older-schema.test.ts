import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely, type Migration, Migrator, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../src/domain/weekday.ts';
import { initialSchema } from '../../src/storage/migrations/0001-initial.ts';
import { manyChatsManyReplicas } from '../../src/storage/migrations/0002-many-chats-many-replicas.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { openSqlite, SQLITE } from '../../src/storage/sqlite/dialect.ts';
import { HOUR, message, NOW, owedEpisodes } from '../contracts/storage-home.ts';

/** What the first version wrote: three subscribers, the second of whom was forgotten, and all that hangs on them. */
const WRITTEN = `
  INSERT INTO subscribers (id, chat_id, language, zone, times, mode, state, next_due_at, since_at, pause_reason, paused_at) VALUES
    (1, 11, 'en', 'UTC', '["08:00","20:00"]', 'daily', 'active', ${NOW}, ${NOW - HOUR}, NULL, NULL),
    (2, 12, 'zh-Hans', 'Asia/Shanghai', '["08:00"]', 'daily', 'active', ${NOW}, ${NOW}, NULL, NULL),
    (3, -1001234567890, 'zh-Hant', 'Asia/Taipei', '["09:00"]', 'instant', 'paused', NULL, ${NOW}, 'blocked', ${NOW - 1});
  DELETE FROM subscribers WHERE id = 2;
  INSERT INTO follows (id, subscriber_id, kind, name, created_at) VALUES (1, 1, 'company', '英伟达', 1), (2, 3, 'tag', 'AI', 2);
  INSERT INTO episodes (id, identity, path, hash, title, date, approval, live, published_at) VALUES
    ('a', 'id:a', 'a.md', 'hash of a', 'A', '2026-01-20', 'none', 1, ${NOW - 2 * HOUR}),
    ('b', 'id:b', 'b.md', 'hash of b', 'B', '2026-01-21', 'withheld', 0, ${NOW - HOUR}),
    ('c', 'id:c', 'c.md', 'hash of c', 'C', '2026-01-21', 'none', 0, NULL);
  INSERT INTO editions (id, key, kind, subscriber_id, due_at, since_at, until_at, state) VALUES
    (1, 'daily:1', 'daily', 1, ${NOW - HOUR}, ${NOW - 24 * HOUR}, ${NOW - HOUR}, 'owed'),
    (2, 'notice', 'notice', NULL, ${NOW}, NULL, NULL, 'owed'),
    (3, 'daily:3', 'daily', 3, ${NOW - HOUR}, ${NOW - 24 * HOUR}, NULL, 'expired');
  INSERT INTO edition_episodes VALUES (1, 'a'), (3, 'a');
  INSERT INTO messages (id, hash, body) VALUES (1, 'h', '${JSON.stringify(message('words'))}');
  INSERT INTO deliveries (id, edition_id, part, chat_id, message_ref, status, attempts, doubts, not_before, lease_until,
      telegram_message_id, expires_at, settled_at) VALUES
    (1, 1, 1, 11, 1, 'sent', 1, 0, NULL, NULL, 500, ${NOW + HOUR}, ${NOW - HOUR}),
    (2, 1, 2, 11, 1, 'uncertain', 1, 1, ${NOW - HOUR}, NULL, NULL, ${NOW + HOUR}, NULL),
    (3, 2, 1, 13, 1, 'pending', 0, 0, ${NOW}, NULL, NULL, ${NOW + HOUR}, NULL),
    (4, 2, 2, 14, 1, 'sending', 1, 0, NULL, ${NOW}, NULL, ${NOW + HOUR}, NULL);
`;

describe('a database of the first version', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'storage-'));
    file = join(folder, 'bot.sqlite');
    await writeFirstVersion();
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function writeFirstVersion(): Promise<void> {
    const db = new Kysely<unknown>({ dialect: openSqlite(file) });
    await migrateTo(db, { '0001-initial': initialSchema(SQLITE) });
    await db.destroy();
    inFile((database) => database.exec(WRITTEN));
  }

  async function migrateTo(db: Kysely<unknown>, steps: Readonly<Record<string, Migration>>): Promise<void> {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } });
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
  }

  /** Looks into the closed file with the bare driver. */
  function inFile<Result>(work: (database: InstanceType<typeof DatabaseSync>) => Result): Result {
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
    try {
      return work(database);
    } finally {
      database.close();
    }
  }

  const rowsOf = (table: string) =>
    inFile((database) =>
      database
        .prepare(`SELECT * FROM ${table} ORDER BY rowid`)
        .all()
        .map((row) => ({ ...(row as object) })),
    );
  const TABLES = [
    'subscribers',
    'follows',
    'episodes',
    'editions',
    'edition_episodes',
    'messages',
    'deliveries',
  ];

  it('is brought up to date with every row as it was', async () => {
    const before = new Map(TABLES.map((table) => [table, rowsOf(table)]));
    await (await openStorage({ file })).close();
    for (const [table, rows] of before) {
      expect(rowsOf(table), table).toEqual(rows.map((row) => expect.objectContaining(row)));
    }
    expect(rowsOf('subscribers')).toMatchObject([
      { id: 1, thread_id: 0, chat_type: 'private' },
      { id: 3, thread_id: 0 },
    ]);
    expect(rowsOf('editions')).toMatchObject([{ parts: 2 }, { parts: 2 }, { parts: 0 }]);
    expect(rowsOf('episodes')).toMatchObject([
      { shown: 'hash of a' },
      { shown: 'withdrawn' },
      { shown: null },
    ]);
    expect(rowsOf('deliveries')).toMatchObject(
      [1, 2, 3, 4].map((id) => ({ id, thread_id: 0, edits: null, lane: 'free', lost_leases: 0 })),
    );
  });

  it('goes on to get only what is followed where something is, and else everything', async () => {
    inFile((database) => database.exec('DELETE FROM follows WHERE id = 2'));
    await (await openStorage({ file })).close();
    expect(rowsOf('subscribers')).toMatchObject([
      { id: 1, focus: 'only' },
      { id: 3, focus: 'all' },
    ]);
  });

  it('has its edits go however late, and nothing else', async () => {
    const db = new Kysely<unknown>({ dialect: openSqlite(file) });
    // As the bot does: a table that is built anew must not take with it what refers to it.
    await sql`PRAGMA foreign_keys = OFF`.execute(db);
    await migrateTo(db, {
      '0001-initial': initialSchema(SQLITE),
      '0002-many-chats-many-replicas': manyChatsManyReplicas(SQLITE),
    });
    await db.destroy();
    inFile((database) => database.exec(`UPDATE deliveries SET edits = 500 WHERE id = 3`));
    const { ledger, close } = await openStorage({ file });
    expect(await ledger.sweep(NOW + HOUR, 'ran-out')).toMatchObject({ expired: 0, expiredInDoubt: 2 });
    expect(await ledger.claim(NOW + HOUR, 10, 1_000)).toMatchObject([{ id: 3, edits: 500 }]);
    await close();
  });

  it('keeps its references sound, and its rows from being deleted with the old table', async () => {
    await (await openStorage({ file })).close();
    expect(inFile((database) => database.prepare('PRAGMA foreign_key_check').all())).toEqual([]);
    expect(inFile((database) => database.prepare('PRAGMA integrity_check').get())).toMatchObject({
      integrity_check: 'ok',
    });
    inFile((database) => database.exec('DELETE FROM subscribers WHERE id = 3'));
    expect(rowsOf('follows')).toMatchObject([{ id: 1 }]);
    expect(rowsOf('editions')).toMatchObject([{ id: 1 }, { id: 2 }]);
    expect(() => inFile((database) => database.exec('UPDATE follows SET subscriber_id = 99'))).toThrow(
      'FOREIGN KEY',
    );
  });

  it('goes on where it was: what waited is sent, what was owed is owed, and a chat has one subscriber', async () => {
    const storage = await openStorage({ file });
    const { subscribers, ledger, close } = storage;
    expect(await subscribers.find(11)).toMatchObject({
      id: 1,
      times: ['08:00', '20:00'],
      isSilent: false,
      focus: 'only',
      nextDueAt: NOW,
      sinceAt: NOW - HOUR,
      subscribedAt: NOW - 24 * HOUR,
    });
    expect(await subscribers.interests(1)).toEqual({
      follows: [{ kind: 'company', name: '英伟达', scope: 'about' }],
      mutes: [],
    });
    expect(await owedEpisodes(storage, 1, NOW - 24 * HOUR, NOW)).toEqual([]);
    await ledger.sweep(NOW, 'all');
    expect((await ledger.claim(NOW, 10, 1_000)).map(({ id }) => id)).toEqual([2, 3]);
    await ledger.markSent(3, 501, NOW);
    expect((await ledger.claim(NOW, 10, 1_000)).map(({ id, lane }) => [id, lane])).toEqual([[4, 'free']]);
    const added = await subscribers.add({
      ...{
        chatId: 11,
        threadId: 5,
        chatType: 'group',
        language: 'en',
        script: 'as-written',
        zone: 'UTC',
        times: ['08:00'],
      },
      ...{
        mode: 'daily',
        weekdays: WEEKDAYS,
        weeklyDay: 7,
        detail: 'full',
        focus: 'all',
        isSilent: false,
        state: 'active',
        sinceAt: NOW,
      },
    });
    expect(added.id).toBe(4);
    await close();
  });

  it('goes on with the updates that came by webhook before there was an inbox', async () => {
    const db = new Kysely<unknown>({ dialect: openSqlite(file) });
    await migrateTo(db, {
      '0001-initial': initialSchema(SQLITE),
      '0002-many-chats-many-replicas': manyChatsManyReplicas(SQLITE),
    });
    await db.destroy();
    inFile((database) =>
      database.exec(
        `INSERT INTO updates (update_id, done, lease_until, taken_at) VALUES (7, 1, ${NOW}, ${NOW}), (8, 0, ${NOW}, ${NOW})`,
      ),
    );
    const { updates, close } = await openStorage({ file });
    expect(await updates.unfinished()).toEqual([]);
    expect(await updates.take({ update_id: 7 }, NOW, 1_000)).toBe('repeated');
    expect(await updates.keep([{ update_id: 7 }, { update_id: 8 }], NOW)).toEqual(new Set([8]));
    expect(await updates.take({ update_id: 8 }, NOW, 1_000)).toBe('taken');
    expect(await updates.unfinished()).toEqual([{ update: { update_id: 8 }, attempts: 1 }]);
    await close();
  });
});
