import { Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { openPostgres } from '../../src/storage/postgres/dialect.ts';
import { isDatabaseDown } from '../../src/storage/storage-failure.ts';
import type { Tables } from '../../src/storage/tables.ts';
import { campaignFor } from '../contracts/storage-home.ts';
import { createPostgresSchema, hasPostgres } from './postgres-server.ts';
import { openWay } from './way-to-postgres.ts';

if (await hasPostgres()) describe('a PostgreSQL that falls silent', describeSilence);
else
  it.skip('a PostgreSQL that falls silent: SKIPPED, because none answers at TEST_DATABASE_URL', () =>
    undefined);

function describeSilence(): void {
  it('is left by its leader before another is elected, and holds nobody up who closes', {
    timeout: 40_000,
  }, async () => {
    const way = await openWay();
    const errors: string[] = [];
    const home = await createPostgresSchema();
    const near = await home.open();
    const far = await openStorage({
      file: '/nowhere/bot.sqlite',
      databaseUrl: way.url,
      schema: home.schema,
      onDatabaseError: (error) => errors.push(error.message),
    });
    onTestFinished(async () => {
      await near.close();
      await home.remove();
    });
    const heard: string[] = [];
    const first = campaignFor(far, 'poller', (status) => heard.push(`far ${status}`));
    await vi.waitFor(() => expect(first.isLeader()).toBe(true), 15_000);
    const second = campaignFor(near, 'poller', (status) => heard.push(`near ${status}`));
    way.fallSilent();
    await vi.waitFor(() => expect(second.isLeader()).toBe(true), 10_000);
    expect(heard).toEqual(['far elected', 'far deposed', 'near elected']);
    expect(errors).toHaveLength(1);
    await far.close();
    way.speakAgain();
  });

  it('fails a query that nobody answers, and answers the next when it speaks again', async () => {
    const way = await openWay();
    const bounds = { connectMs: 1_000, statementMs: 1_000, answerMs: 300, stuckMs: 1_000 };
    const dialect = openPostgres({
      databaseUrl: way.url,
      schema: 'public',
      bounds,
      size: 1,
      onError: () => undefined,
    });
    const db = new Kysely<Tables>({ dialect });
    onTestFinished(() => db.destroy());
    const ask = async () => (await sql<{ answer: number }>`SELECT 1 AS answer`.execute(db)).rows[0]?.answer;
    expect(await ask()).toBe(1);
    way.fallSilent();
    await expect(ask()).rejects.toThrow('Connection terminated');
    await expect(ask()).rejects.toThrow();
    await expect(db.transaction().execute(ask)).rejects.toThrow();
    way.speakAgain();
    // It is asked twice a second whether it is back.
    await vi.waitFor(async () => expect(await ask()).toBe(1), 5_000);
  });

  it('fails what waits for it long before the limit of a statement, and what comes meanwhile at once', async () => {
    const way = await openWay();
    const home = await createPostgresSchema();
    const place = { file: '/nowhere/bot.sqlite', databaseUrl: way.url, schema: home.schema };
    const storage = await openStorage(place);
    onTestFinished(async () => {
      await storage.close();
      await home.remove();
    });
    const failureOf = (work: Promise<unknown>) =>
      work.then(String, (error: unknown) => isDatabaseDown(error));
    await storage.subscribers.find(1);
    way.fallSilent();
    const first = await Promise.all(Array.from({ length: 30 }, () => failureOf(storage.subscribers.find(1))));
    expect(new Set(first)).toEqual(new Set([true]));
    const next = failureOf(storage.subscribers.find(1));
    expect(await Promise.race([next, new Promise((resolve) => setImmediate(resolve))])).toBe(true);
    way.speakAgain();
    await vi.waitFor(async () => expect(await storage.subscribers.find(1)).toBeUndefined(), 5_000);
  });

  it('lets a statement take its time where it is there, and gives up waiting where no connection comes free', {
    timeout: 40_000,
  }, async () => {
    const home = await createPostgresSchema();
    const storage = await home.open();
    const locker = await home.hold('LOCK TABLE subscribers IN ACCESS EXCLUSIVE MODE');
    onTestFinished(async () => {
      await storage.close();
      await home.remove();
    });
    // As many as there are connections.
    const waiting = Array.from({ length: 10 }, () => storage.subscribers.find(1));
    const others = await Promise.allSettled(Array.from({ length: 20 }, () => storage.meta.get('key')));
    for (const other of others) {
      expect(other.status).toBe('rejected');
      expect(isDatabaseDown((other as PromiseRejectedResult).reason)).toBe(true);
    }
    await locker.end();
    expect(await Promise.all(waiting)).toEqual(Array(10).fill(undefined));
    expect(await storage.meta.get('key')).toBeUndefined();
  });
}
