import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { createHealth } from '../../src/watching/health.ts';
import type { DatabaseState } from '../../src/watching/storage-watch.ts';
import { edition, NOW } from '../contracts/storage-home.ts';

async function createChecked(change: (storage: Storage) => Storage = (storage) => storage) {
  const folder = await mkdtemp(join(tmpdir(), 'health-'));
  const storage = await openStorage({ file: join(folder, 'bot.sqlite') });
  onTestFinished(async () => {
    await storage.close();
    await rm(folder, { recursive: true });
  });
  let database: DatabaseState = 'up';
  let isWhole = true;
  const watch = {
    look: async () => undefined,
    notice: () => undefined,
    database: () => database,
    freeBytes: () => 5_000_000,
  };
  const health = createHealth({
    statistics: change(storage).statistics,
    clock: createMovableClock(NOW - Date.now()),
    storageWatch: watch,
    tick: { overdueMs: () => 0, lastRunAt: () => undefined },
    updates: { stalled: () => undefined, lastUpdateAt: () => undefined },
    unreachableSince: () => undefined,
    isContentWhole: () => isWhole,
    readingProgress: () => undefined,
    openRefusals: () => [],
    isLeader: (role) => role === 'ticker',
  });
  return {
    storage,
    health,
    lose: () => {
      isWhole = false;
    },
    become: (state: DatabaseState) => {
      database = state;
    },
  };
}

it('tells how everything stands', async () => {
  const { storage, health } = await createChecked();
  for (const chatId of [1, 2, 3]) await storage.editions.write(edition(`to ${chatId}`, chatId));
  const claimed = await storage.ledger.claim(NOW, 2, 1_000);
  await storage.ledger.markSent(claimed[0]?.id ?? 0, 5, NOW);
  await storage.ledger.markUncertain(claimed[1]?.id ?? 0, NOW, 'timeout');
  expect(await health()).toEqual({
    ok: true,
    database: 'up',
    stalled: null,
    lastTickAt: null,
    lastUpdateAt: null,
    telegramUnreachableSince: null,
    content: 'up',
    reading: null,
    contentProblems: 0,
    diskFreeBytes: 5_000_000,
    waiting: 2,
    deliveries: { pending: 1, sending: 0, sent: 1, uncertain: 1, dead: 0, expired: 0 },
    leads: { poller: false, ticker: true },
  });
});

it('is not well while nothing can be saved, though everything can be read', async () => {
  const { health, become } = await createChecked();
  become('full');
  expect(await health()).toMatchObject({ ok: false, database: 'full', waiting: 0 });
});

it('is well but degraded when the folder has lost its files', async () => {
  const { health, lose } = await createChecked();
  lose();
  expect(await health()).toMatchObject({ ok: true, content: 'degraded' });
});

it('names no error of a database that is gone', async () => {
  const { storage, health } = await createChecked();
  await storage.close();
  const facts = await health();
  expect(facts).toMatchObject({ ok: false, database: 'down', waiting: null, deliveries: null });
  expect(JSON.stringify(facts)).not.toMatch(/error|not open|sqlite/i);
});

it('answers all the same when the database does not', async () => {
  const never = () => new Promise<never>(() => undefined);
  const { health } = await createChecked((storage) => ({
    ...storage,
    statistics: { ...storage.statistics, waiting: never, editions: never },
  }));
  expect(await health()).toMatchObject({ ok: false, database: 'down' });
});
