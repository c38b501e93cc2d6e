import { describe, expect, it } from 'vitest';
import type { ModelAnswer, SpendCaps, SpendReservation } from '../../src/domain/model-spend.ts';
import { HOUR, NOW, type StorageHome, useStorage } from './storage-home.ts';

const DAY = '2026-01-21';
const CAPS: SpendCaps = { userDailyCalls: 2, dailyMicrodollars: 100, monthlyMicrodollars: 250 };
const COST = { tokensIn: 1_000, tokensOut: 50, microdollars: 7 };
const ANNA = 7_000_000_001;

let count = 0;
function reservation(change: Partial<SpendReservation> = {}): SpendReservation {
  count += 1;
  return {
    id: `reservation ${count}`,
    day: DAY,
    task: 'digest',
    model: 'claude-haiku-5-5',
    answerKey: `answer ${count}`,
    microdollars: 40,
    expiresAt: NOW + 1_000,
    ...change,
  };
}

/** What the language model said, what that cost, and what came of it. */
export function describeModel(createHome: () => Promise<StorageHome>): void {
  describe('the model’s answers', () => {
    const test = useStorage(createHome);
    const answer: ModelAnswer = {
      key: 'a',
      task: 'digest',
      model: 'claude-haiku-5-5',
      raw: '{"headline":"港口\\n扩建 𠮷"}',
      createdAt: NOW,
    };

    it('are kept word for word, through a restart, until a later one comes', async () => {
      await test.storage.model.saveAnswer(answer);
      const { model } = await test.reopen();
      expect(await model.findAnswer('a')).toBe(answer.raw);
      expect(await model.findAnswer('b')).toBeUndefined();
      await model.saveAnswer({ ...answer, raw: 'later' });
      expect(await model.findAnswer('a')).toBe('later');
    });

    it('are forgotten after sixty days', async () => {
      const { model } = test.storage;
      await model.saveAnswer({ ...answer, task: 'ask' });
      await model.saveAnswer({ ...answer, task: 'ask', key: 'b', createdAt: NOW + 59 * 24 * HOUR });
      expect(await model.findAnswer('a')).toBe(answer.raw);
      await model.saveAnswer({ ...answer, task: 'ask', key: 'c', createdAt: NOW + 61 * 24 * HOUR });
      expect(await model.findAnswer('a')).toBeUndefined();
      expect(await model.findAnswer('b')).toBe(answer.raw);
    });

    it('of episodes are kept as long as episodes are read', async () => {
      const { model } = test.storage;
      await model.saveAnswer(answer);
      await model.saveAnswer({ ...answer, key: 'b', createdAt: NOW + 700 * 24 * HOUR });
      expect(await model.findAnswer('a')).toBe(answer.raw);
      await model.saveAnswer({ ...answer, key: 'c', createdAt: NOW + 801 * 24 * HOUR });
      expect(await model.findAnswer('a')).toBeUndefined();
      expect(await model.findAnswer('b')).toBe(answer.raw);
    });
  });

  describe('the model’s spending', () => {
    const test = useStorage(createHome);
    const reserve = (change: Partial<SpendReservation> = {}, now = NOW) =>
      test.storage.model.reserve(reservation(change), CAPS, now);

    it('stops at the day’s cap, what is set aside included, and begins anew the next day', async () => {
      expect([await reserve(), await reserve(), await reserve()]).toEqual([undefined, undefined, 'day']);
      expect(await reserve({ microdollars: 20 })).toBeUndefined();
      expect(await reserve({ day: '2026-01-22' })).toBeUndefined();
    });

    it('stops at the month’s cap, and begins anew the next month', async () => {
      for (const day of ['2026-01-01', '2026-01-15', '2026-01-31']) {
        expect(await reserve({ day, microdollars: 80 })).toBeUndefined();
      }
      expect(await reserve({ microdollars: 11 })).toBe('month');
      expect(await reserve({ microdollars: 10 })).toBeUndefined();
      expect(await reserve({ day: '2026-02-01', microdollars: 100 })).toBeUndefined();
    });

    it('stops a user after so many calls a day, and nobody else', async () => {
      const ask = (userId: number, day = DAY) => reserve({ userId, day, microdollars: 1 });
      const settled = reservation({ userId: ANNA, microdollars: 1 });
      await test.storage.model.reserve(settled, CAPS, NOW);
      await test.storage.model.settle(settled, COST);
      expect([await ask(ANNA), await ask(ANNA)]).toEqual([undefined, 'user']);
      expect([await ask(8), await ask(ANNA, '2026-01-22')]).toEqual([undefined, undefined]);
    });

    it('counts what a call has really cost once it is settled, and nothing for one given back', async () => {
      const { model } = test.storage;
      const [dear, free] = [reservation({ microdollars: 90 }), reservation({ microdollars: 90 })];
      await model.reserve(dear, CAPS, NOW);
      expect(await model.reserve(free, CAPS, NOW)).toBe('day');
      await model.settle(dear, COST);
      expect(await model.reserve(free, CAPS, NOW)).toBeUndefined();
      await model.release(free.id);
      expect(await reserve({ microdollars: 94 })).toBe('day');
      expect(await reserve({ microdollars: 93 })).toBeUndefined();
    });

    it('gets back what a crash has left set aside, and still counts a call that ends after that', async () => {
      const late = reservation({ microdollars: 100 });
      await test.storage.model.reserve(late, CAPS, NOW);
      await test.reopen();
      expect(await reserve({ microdollars: 1 }, NOW + 999)).toBe('day');
      expect(await reserve({ microdollars: 93 }, NOW + 1_000)).toBeUndefined();
      await test.storage.model.settle(late, COST);
      expect(await reserve({ microdollars: 1 }, NOW + 999)).toBe('day');
    });

    it('keeps within the cap however many ask at once', async () => {
      const asked = await Promise.all(Array.from({ length: 30 }, () => reserve({ microdollars: 10 })));
      expect(asked.filter((broken) => broken === undefined)).toHaveLength(10);
    });

    it('tells who is at work on an answer, as long as that may be so', async () => {
      const { model } = test.storage;
      const one = reservation({ answerKey: 'k' });
      expect(await model.isUnderWay('k', NOW)).toBe(false);
      await model.reserve(one, CAPS, NOW);
      expect([await model.isUnderWay('k', NOW), await model.isUnderWay('k', NOW + 1_000)]).toEqual([
        true,
        false,
      ]);
      await model.release(one.id);
      expect(await model.isUnderWay('k', NOW)).toBe(false);
    });

    it('is told by day, task and model, all users together', async () => {
      const { model } = test.storage;
      const calls = [
        { userId: ANNA },
        { userId: ANNA },
        { userId: 8 },
        {},
        { task: 'ask' },
        { day: '2026-01-20' },
      ];
      for (const call of calls) await model.settle(reservation(call), COST);
      const row = { day: DAY, task: 'digest', model: 'claude-haiku-5-5' };
      expect(await model.spentSince(DAY)).toEqual([
        { ...row, task: 'ask', calls: 1, tokensIn: 1_000, tokensOut: 50, microdollars: 7 },
        { ...row, calls: 4, tokensIn: 4_000, tokensOut: 200, microdollars: 28 },
      ]);
      expect(await model.spentSince('2026-01-20')).toHaveLength(3);
    });

    it('keeps apart from it how often what happened, added up by day, task and event', async () => {
      const { model } = test.storage;
      const row = { day: DAY, task: 'ask', event: 'timeout', count: 2 } as const;
      await model.addCounts([]);
      await model.addCounts([row, { ...row, event: 'claims', count: 7 }]);
      await model.addCounts([row, { ...row, day: '2026-01-20' }]);
      await Promise.all(Array.from({ length: 5 }, () => model.addCounts([{ ...row, task: 'brief' }])));
      expect(await model.countsSince(DAY)).toEqual([
        { ...row, event: 'claims', count: 7 },
        { ...row, count: 4 },
        { ...row, task: 'brief', count: 10 },
      ]);
      expect(await (await test.reopen()).model.countsSince('2026-01-20')).toHaveLength(4);
    });

    it('forgets who asked, when they wish it or after two days, but not what it cost', async () => {
      const { model, personal } = test.storage;
      const ask = (day: string) => reserve({ userId: ANNA, day, microdollars: 1 });
      for (const day of [DAY, DAY, '2026-01-24', '2026-01-24']) {
        await model.settle(reservation({ userId: ANNA, day }), COST);
      }
      await model.settle(reservation(), COST);
      const spent = await model.spentSince('2026-01-01');
      expect([await ask(DAY), await ask('2026-01-24')]).toEqual(['user', 'user']);
      const at = Date.parse('2026-01-24T08:00:00Z');
      await model.saveAnswer({ key: 'a', task: 'digest', model: 'm', raw: '', createdAt: at });
      expect([await ask(DAY), await ask('2026-01-24')]).toEqual([undefined, 'user']);
      await personal.forget(ANNA);
      expect(await ask('2026-01-24')).toBeUndefined();
      expect(await model.spentSince('2026-01-01')).toEqual(spent);
    });
  });
}
