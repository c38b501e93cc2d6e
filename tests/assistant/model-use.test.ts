import { expect, it } from 'vitest';
import { readModelUse } from '../../src/assistant/model-use.ts';
import type { ModelEvent } from '../../src/domain/model-use.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const test = useStorage(createSqliteHome);

const read = (isThere: boolean) =>
  readModelUse({
    store: test.storage.model,
    clock: { now: () => NOW },
    dailyMicrodollars: 1_000_000,
    isThere,
  });

/** Pays for one call of that day. */
async function spend({ model }: Storage, day: string, microdollars: number): Promise<void> {
  const reservation = {
    id: day,
    day,
    task: 'ask',
    model: 'a-model',
    answerKey: day,
    microdollars: 2 * microdollars,
    expiresAt: NOW + 60_000,
  };
  const caps = { userDailyCalls: 10, dailyMicrodollars: 1_000_000, monthlyMicrodollars: 30_000_000 };
  expect(await model.reserve(reservation, caps, NOW)).toBeUndefined();
  await model.settle(reservation, { tokensIn: 100, tokensOut: 10, microdollars });
}

const count = ({ model }: Storage, day: string, event: ModelEvent, times: number): Promise<void> =>
  model.addCounts([{ day, task: 'ask', event, count: times }]);

it('nothing is reported of a model that is not there and never was', async () => {
  expect(await read(false)).toBeUndefined();
  expect(await read(true)).toMatchObject({ today: { calls: 0, fallbacks: [] } });
});

it('today, the last thirty days and the calendar month are added up apart', async () => {
  await spend(test.storage, '2026-01-29', 1);
  await spend(test.storage, '2026-01-31', 20);
  await spend(test.storage, '2026-03-01', 300);
  expect(await read(false)).toMatchObject({
    today: { calls: 1, tokensIn: 100, tokensOut: 10, microdollars: 300 },
    month: { calls: 2, microdollars: 320 },
    calendarMonthMicrodollars: 300,
    dailyCapMicrodollars: 1_000_000,
    monthlyCapMicrodollars: 30_000_000,
  });
});

it('a calendar month that began before the last thirty days counts from its first day', async () => {
  await spend(test.storage, '2026-03-01', 5);
  const use = await readModelUse({
    store: test.storage.model,
    clock: { now: () => Date.parse('2026-03-31T12:00:00Z') },
    dailyMicrodollars: 1,
    isThere: true,
  });
  expect(use).toMatchObject({ month: { calls: 0 }, calendarMonthMicrodollars: 5 });
});

it('the reasons of fallbacks stand by themselves, the most frequent first', async () => {
  for (const [event, times] of [
    ['cached', 4],
    ['claims', 9],
    ['dropped', 2],
    ['timeout', 1],
    ['unavailable', 3],
    ['model', 7],
  ] as const) {
    await count(test.storage, '2026-03-01', event, times);
  }
  expect((await read(true))?.today).toMatchObject({
    cached: 4,
    claims: 9,
    dropped: 2,
    retried: 0,
    fallbacks: [
      { reason: 'unavailable', count: 3 },
      { reason: 'timeout', count: 1 },
    ],
  });
});
