import { describe, expect, it, onTestFinished } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { isDatabaseDown, isDiskFull } from '../../src/storage/storage-failure.ts';
import { newSubscriber } from '../contracts/storage-home.ts';
import { createPostgresSchema, hasPostgres } from './postgres-server.ts';
import { openWay } from './way-to-postgres.ts';

describe.skipIf(!(await hasPostgres()))('a storage whose PostgreSQL is gone', () => {
  it('fails by that reason: what was under way, what comes next, and what comes in a transaction', async () => {
    const { url: databaseUrl, cut } = await openWay();
    const direct = await createPostgresSchema();
    const storage = await openStorage({
      file: '/nowhere/bot.sqlite',
      databaseUrl,
      schema: direct.schema,
    });
    onTestFinished(async () => {
      await storage.close().catch(() => undefined);
      await direct.remove();
    });
    await storage.subscribers.add(newSubscriber(1));
    const failureOf = (work: Promise<unknown>) =>
      work.then(
        () => 'none',
        (error: unknown) => error,
      );
    const underWay = failureOf(storage.statistics.editions(0));
    await cut();
    const failures = [
      await underWay,
      await failureOf(storage.subscribers.find(1)),
      await failureOf(storage.subscribers.update(1, { times: ['09:00'] })),
      await failureOf(storage.ledger.claim(0, 1, 1_000)),
      await failureOf(storage.statistics.waiting(0)),
    ];
    for (const error of failures) {
      expect([String(error), isDatabaseDown(error), isDiskFull(error)]).toEqual([String(error), true, false]);
    }
  });
});
