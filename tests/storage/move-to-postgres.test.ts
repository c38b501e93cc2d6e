import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { moveToPostgres } from '../../src/storage/postgres/move-to-postgres.ts';
import type { Storage } from '../../src/storage/stores.ts';
import {
  deliveryCounts,
  edition,
  episode,
  HOUR,
  LEASE,
  message,
  NOW,
  newSubscriber,
} from '../contracts/storage-home.ts';
import {
  createPostgresSchema,
  hasPostgres,
  type PostgresSchema,
  TEST_DATABASE_URL,
} from './postgres-server.ts';

/** Every character of the first plane but halves of pairs, and some beyond it. */
const ODD_TEXT = [
  ...Array.from({ length: 0x10000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code)),
  '𠮷👩‍👩‍👧‍👦🇭🇰',
  String.raw`\u0000 \\ ' " $1 {} ; --`,
].join('');

async function createWorld(): Promise<{ file: string; home: PostgresSchema }> {
  const folder = await mkdtemp(join(tmpdir(), 'move-'));
  const home = await createPostgresSchema();
  onTestFinished(async () => {
    await rm(folder, { recursive: true });
    await home.remove();
  });
  return { file: join(folder, 'bot.sqlite'), home };
}

const moveTo = (home: PostgresSchema, file: string) =>
  moveToPostgres({ file, databaseUrl: TEST_DATABASE_URL, schema: home.schema });

/** A bot in the middle of its life: something in each table, deliveries in each status. */
async function fill({ subscribers, episodes, editions, ledger, ...storage }: Storage): Promise<void> {
  await episodes.save(
    Array.from({ length: 300 }, (_, index) => ({
      ...episode(`episode ${index} 集`, NOW - index),
      title: index === 0 ? ODD_TEXT : `第 ${index} 集`,
    })),
  );
  for (let chat = 1; chat <= 600; chat += 1) {
    const { id } = await subscribers.add(newSubscriber(-1_000_000_000_000 - chat));
    await subscribers.follow(id, { kind: 'tag', name: `标签 ${chat % 7}` }, NOW);
    await editions.write(
      edition(`daily:${chat}`, -1_000_000_000_000 - chat, {
        kind: 'daily',
        subscriberId: id,
        episodeIds: [`episode ${chat % 300} 集`, 'Ä', 'a', 'B', '集'],
        messages: ['1/2', `2/2 ${chat % 10} ${chat === 1 ? ODD_TEXT : ''}`].map(message),
        expiresAt: chat > 590 ? NOW + 1 : NOW + HOUR,
      }),
      { id, sinceAt: NOW },
    );
  }
  const claimed = await ledger.claim(NOW, 100, LEASE);
  for (const [index, { id, chatId }] of claimed.entries()) {
    if (index < 40) await ledger.markSent(id, 10_000_000 + id, NOW);
    else if (index < 50) await ledger.markUncertain(id, NOW, ODD_TEXT);
    else if (index < 60) await ledger.markDead(id, 'chat not found', NOW);
    else if (index < 70) await ledger.postpone(id, NOW + 1, '502');
    else if (index < 75) await ledger.pauseChat(chatId, 'blocked', NOW);
    else if (index < 80) await ledger.holdChat(chatId, NOW + HOUR);
  }
  await ledger.sweep(NOW + 1, 'ran-out');
  await storage.sources.put('a.md', ODD_TEXT);
  for (const alias of ['B', 'a', 'Ä', '集', '𠮷', ODD_TEXT.slice(40, 200)]) {
    const written = ['Scale AI', alias] as const;
    const pair = { kind: 'company', name: 'scaleai', alias, written } as const;
    await storage.aliasDecisions.save({ ...pair, word: 'accepted', decidedAt: NOW, decidedBy: 1_009 });
  }
  await storage.problems.sync(['a.md: no title', 'Ä', '集', ''], NOW);
  for (const key of ['B', 'a', 'Ä', '集', '𠮷', '\uffee', 'nul\0']) await storage.meta.set(key, 'one\0two');
  await storage.sessions.set('upload:7', ODD_TEXT, 3_600_000);
  await storage.updates.take({ update_id: 7 }, NOW, LEASE);
  await storage.updates.keep([{ update_id: 8, ...{ text: ODD_TEXT } }], NOW);
  for (const key of ['B', 'a', 'Ä']) {
    await storage.model.saveAnswer({ key, task: 'ask', model: 'm', raw: ODD_TEXT, createdAt: NOW });
    const call = { id: key, day: '2026-01-21', userId: 7_000_000_001, task: key, model: 'm', answerKey: key };
    const reservation = { ...call, microdollars: 5, expiresAt: NOW + HOUR };
    await storage.model.settle(reservation, { tokensIn: 3, tokensOut: 2, microdollars: 4 });
    await storage.model.reserve(
      reservation,
      { userDailyCalls: 9, dailyMicrodollars: 100, monthlyMicrodollars: 100 },
      NOW,
    );
  }
}

/** The rows of every table, past the storage. */
function countsIn(file: string): Record<string, number> {
  const database = new DatabaseSync(file);
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'kysely_%' AND name NOT LIKE 'sqlite_%'",
    )
    .all() as { name: string }[];
  const counts = tables.map(({ name }) => {
    const { count } = database.prepare(`SELECT count(*) AS count FROM ${name}`).get() as { count: number };
    return [name, count] as const;
  });
  database.close();
  return Object.fromEntries(counts);
}

async function everythingIn({ subscribers, episodes, ledger, ...storage }: Storage) {
  const first = await subscribers.find(-1_000_000_000_001);
  return {
    first,
    follows: (await subscribers.interests(first?.id ?? 0)).follows,
    due: await subscribers.due(NOW, 1_000),
    episodes: await episodes.all(),
    counts: await deliveryCounts({ subscribers, episodes, ledger, ...storage }),
    nextAt: await ledger.nextAt(),
    sources: await storage.sources.all(),
    aliasDecisions: new Set(await storage.aliasDecisions.all()),
    meta: await storage.meta.get('nul\0'),
    session: await storage.sessions.get('upload:7'),
    update: await storage.updates.take({ update_id: 7 }, NOW, LEASE),
    unfinished: await storage.updates.unfinished(),
    answer: await storage.model.findAnswer('Ä'),
    underWay: await storage.model.isUnderWay('Ä', NOW),
    spent: new Set(await storage.model.spentSince('2026-01-01')),
    claims: (await ledger.claim(NOW + HOUR - 1, 1_000, LEASE)).toSorted((a, b) => a.id - b.id),
  };
}

if (await hasPostgres()) describe('a move to PostgreSQL', describeMove);
else it.skip('a move to PostgreSQL: SKIPPED, because none answers at TEST_DATABASE_URL', () => undefined);

function describeMove(): void {
  it('brings everything along, and counts it', { timeout: 60_000 }, async () => {
    const { file, home } = await createWorld();
    const before = await openStorage({ file });
    await fill(before);
    await before.close();

    const heard = new Map<string, number>();
    const moved = await moveToPostgres({
      file,
      databaseUrl: TEST_DATABASE_URL,
      schema: home.schema,
      onProgress: ({ table, rows }) => heard.set(table, rows),
    });
    const rows = Object.fromEntries(moved.map((one) => [one.table, one.rows]));
    expect(rows).toEqual(countsIn(file));
    expect(rows).toMatchObject({ subscribers: 600, edition_episodes: 3_000, deliveries: 1_200, updates: 2 });
    expect(Object.fromEntries(heard)).toEqual(
      Object.fromEntries(Object.entries(rows).filter(([, count]) => count > 0)),
    );

    const here = await openStorage({ file });
    const there = await home.open();
    const expected = await everythingIn(here);
    expect(Object.values(expected.counts)).toHaveLength(6);
    expect(Math.min(...Object.values(expected.counts))).toBeGreaterThan(0);
    expect(expected.meta).toBe('one\uFFFDtwo');
    expect(await everythingIn(there)).toEqual(expected);
    await here.close();
    await there.close();
  });

  it('goes on counting after the highest id ever given', async () => {
    const { file, home } = await createWorld();
    const before = await openStorage({ file });
    const { id } = await before.subscribers.add(newSubscriber(1));
    await before.subscribers.follow(id, { kind: 'tag', name: 'AI' }, NOW);
    await before.subscribers.unfollow(id, { kind: 'tag', name: 'AI' });
    await before.close();
    await moveTo(home, file);
    const there = await home.open();
    expect((await there.subscribers.add(newSubscriber(2))).id).toBe(id + 1);
    await there.subscribers.follow(id, { kind: 'tag', name: 'AI' }, NOW);
    await there.close();
    expect(await home.query('SELECT id FROM follows')).toEqual([{ id: '2' }]);
  });

  it('refuses a place that holds something, and leaves both as they were', async () => {
    const { file, home } = await createWorld();
    const before = await openStorage({ file });
    await before.meta.set('key', 'file');
    await before.close();
    const there = await home.open();
    await there.subscribers.add(newSubscriber(1));
    await there.close();
    await expect(moveTo(home, file)).rejects.toThrow(
      /^the PostgreSQL of DATABASE_URL holds something already \(table subscribers\); name an empty database/,
    );
    expect(await home.query('SELECT * FROM meta')).toEqual([]);
    const after = await openStorage({ file });
    expect(await after.meta.get('key')).toBe('file');
    await after.close();
  });

  it('refuses while a bot runs on the file or works on the database, and when there is nothing to move', async () => {
    const { file, home } = await createWorld();
    await expect(moveTo(home, file)).rejects.toThrow(`${file}: there is nothing to move`);
    const running = await openStorage({ file });
    await expect(moveTo(home, file)).rejects.toThrow(/is in use by another process of this bot/);
    await running.close();
    await (await home.open()).close();
    const client = await home.hold('LOCK TABLE deliveries IN ROW EXCLUSIVE MODE');
    await expect(moveTo(home, file)).rejects.toThrow(
      'a bot is at work on the PostgreSQL of DATABASE_URL; stop it first',
    );
    await client.end();
    await moveTo(home, file);
  });

  it('moves nothing when the copy turns out different', async () => {
    const { file, home } = await createWorld();
    const before = await openStorage({ file });
    await before.meta.set('key', 'value');
    await before.sources.put('a.md', 'text');
    await before.close();
    await (await home.open()).close();
    await home.query(`CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN NEW.value := 'other'; RETURN NEW; END $$;
      CREATE TRIGGER spoil BEFORE INSERT ON meta FOR EACH ROW EXECUTE FUNCTION spoil()`);
    await expect(moveTo(home, file)).rejects.toThrow(
      'the copy of table meta differs (1 rows here, 1 there); nothing was moved',
    );
    expect(await home.query('SELECT * FROM sources')).toEqual([]);
  });
}
