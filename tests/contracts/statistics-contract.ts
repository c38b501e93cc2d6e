import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionTotals, Storage } from '../../src/storage/stores.ts';
import { tries } from '../tries.ts';
import {
  claimOne,
  edition,
  HOUR,
  LEASE,
  message,
  NOW,
  newSubscriber,
  type StorageHome,
  useStorage,
} from './storage-home.ts';

const SINCE = NOW - HOUR;
const NOTHING = {
  unbalanced: 0,
  sent: 0,
  uncertain: 0,
  dead: 0,
  expired: 0,
  waiting: 0,
  repeating: 0,
  sending: 0,
  doubted: 0,
};

/** What `/stats`, the metrics and the health count. */
export function describeStatistics(createHome: () => Promise<StorageHome>): void {
  describe('statistics', () => {
    const test = useStorage(createHome);
    const totals = () => test.storage.statistics.editions(SINCE);

    it('count nothing in an empty ledger', async () => {
      const { statistics } = test.storage;
      expect(await totals()).toEqual([]);
      expect(await statistics.unbalanced(SINCE)).toEqual([]);
      expect(await statistics.deaths(SINCE, 5)).toEqual([]);
      expect(await statistics.waiting(NOW)).toEqual({ ready: 0, later: 0, sending: 0 });
      expect(await statistics.owed(SINCE)).toEqual({ editions: 0, settled: 0 });
      expect(await statistics.subscribers()).toEqual([]);
    });

    it('follow a delivery through all that becomes of it', async () => {
      const { editions, ledger } = test.storage;
      const owed = { ...NOTHING, kind: 'notice', editions: 1, owed: 1 };
      await editions.write(edition('a', 1));
      expect(await totals()).toEqual([{ ...owed, waiting: 1 }]);
      const first = await claimOne(test.storage);
      expect(await totals()).toEqual([{ ...owed, sending: 1 }]);
      await ledger.markUncertain(first.id, NOW, 'timeout');
      expect(await totals()).toEqual([{ ...owed, waiting: 1, repeating: 1, doubted: 1 }]);
      const repeat = await claimOne(test.storage);
      await ledger.markUncertain(repeat.id, NOW, 'timeout');
      expect(await totals()).toEqual([{ ...owed, waiting: 1, repeating: 1, doubted: 1 }]);
      await ledger.sweep(NOW + 12 * HOUR, 'ran-out');
      expect(await totals()).toEqual([{ ...owed, uncertain: 1, doubted: 1 }]);
    });

    it('keep in mind what was in doubt once it is sent, and what a crash cut off', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1));
      await editions.write(edition('b', 2));
      const [a, b] = await ledger.claim(NOW, 2, LEASE);
      await ledger.markUncertain(a?.id ?? 0, NOW, 'timeout');
      await ledger.sweep(NOW, 'all');
      for (const { id } of await ledger.claim(NOW, 2, LEASE)) await ledger.markSent(id, id, NOW);
      expect(b).toBeDefined();
      expect(await totals()).toEqual([
        { ...NOTHING, kind: 'notice', editions: 2, owed: 2, sent: 2, doubted: 2 },
      ]);
    });

    it('count each kind for itself, and what was expired from the start as nothing owed', async () => {
      const { editions } = test.storage;
      await editions.write(edition('a', 1, { messages: ['1/2', '2/2'].map(message) }));
      await editions.write(edition('b', 2, { kind: 'broadcast' }));
      await editions.write(edition('c', 3, { kind: 'broadcast', state: 'expired', messages: [] }));
      expect((await totals()).toSorted(byKind)).toEqual([
        { ...NOTHING, kind: 'broadcast', editions: 2, owed: 1, waiting: 1 },
        { ...NOTHING, kind: 'notice', editions: 1, owed: 2, waiting: 2 },
      ]);
    });

    it('look at those due from one instant up to another', async () => {
      const { editions, statistics } = test.storage;
      for (const hour of [0, 1, 2]) {
        await editions.write(edition(`at ${hour}`, hour + 1, { dueAt: NOW + hour * HOUR }));
      }
      const count = async (since: number, before?: number) =>
        sum(await statistics.editions(NOW + since * HOUR, before && NOW + before * HOUR), 'editions');
      expect(await count(0)).toBe(3);
      expect(await count(1)).toBe(2);
      expect(await count(0, 2)).toBe(2);
      expect(await count(3)).toBe(0);
      expect(await statistics.owed(NOW + HOUR)).toEqual({ editions: 2, settled: 0 });
    });

    it('tell why deliveries died, the latest reason first', async () => {
      const { editions, ledger, statistics } = test.storage;
      for (const chatId of [1, 2, 3]) await editions.write(edition(`to ${chatId}`, chatId));
      const claimed = await ledger.claim(NOW, 3, LEASE);
      for (const [index, reason] of ['blocked', 'blocked', 'kicked'].entries()) {
        await ledger.markDead(claimed[index]?.id ?? 0, reason, NOW + index);
      }
      expect(await statistics.deaths(SINCE, 5)).toEqual([
        { reason: 'kicked', count: 1 },
        { reason: 'blocked', count: 2 },
      ]);
      expect(await statistics.deaths(SINCE, 1)).toEqual([{ reason: 'kicked', count: 1 }]);
      expect(await statistics.deaths(NOW + 1, 5)).toEqual([]);
    });

    it('tell what waits now, what waits for later, and what is under way', async () => {
      const { editions, ledger, statistics } = test.storage;
      for (const chatId of [1, 2, 3, 4]) await editions.write(edition(`to ${chatId}`, chatId));
      const [first, second] = await ledger.claim(NOW, 2, LEASE);
      await ledger.postpone(first?.id ?? 0, NOW + HOUR, '429');
      expect(await statistics.waiting(NOW)).toEqual({ ready: 2, later: 1, sending: 1 });
      await ledger.markSent(second?.id ?? 0, 5, NOW);
      expect(await statistics.waiting(NOW + HOUR)).toEqual({ ready: 3, later: 0, sending: 0 });
    });

    it('call an edition settled when nothing of it waits or is under way', async () => {
      const { editions, ledger, statistics } = test.storage;
      await editions.write(edition('a', 1, { messages: ['1/2', '2/2'].map(message) }));
      await editions.write(edition('b', 2, { dueAt: NOW + HOUR }));
      const settled = async () => (await statistics.owed(SINCE)).settled;
      const first = await claimOne(test.storage);
      expect(await settled()).toBe(0);
      await ledger.markSent(first.id, 1, NOW);
      expect(await settled()).toBe(0);
      await ledger.markSent((await claimOne(test.storage)).id, 2, NOW);
      expect(await settled()).toBe(1);
    });

    it('count subscribers by state, mode and kind of chat', async () => {
      const { subscribers, statistics } = test.storage;
      await subscribers.add(newSubscriber(1));
      await subscribers.add(newSubscriber(2));
      await subscribers.add(newSubscriber(3, { state: 'stopped', mode: 'instant' }));
      await subscribers.add(newSubscriber(-4, { chatType: 'group' }));
      const shares = await statistics.subscribers();
      expect(shares).toHaveLength(3);
      expect(shares).toEqual(
        expect.arrayContaining([
          { state: 'active', mode: 'daily', chatType: 'private', count: 2 },
          { state: 'stopped', mode: 'instant', chatType: 'private', count: 1 },
          { state: 'active', mode: 'daily', chatType: 'group', count: 1 },
        ]),
      );
    });

    it('owe what is sent, uncertain, dead, expired, waiting and sending together, at any instant', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom(...DEEDS), fc.nat(5)), { maxLength: 40 }),
          async (deeds) => {
            for (const [deed, chance] of deeds) {
              // Both at once: whoever counts must not see half of what another writes.
              const [, seen] = await Promise.all([deed(test.storage, chance), totals()]);
              expect(seen.every(isBalanced)).toBe(true);
            }
            expect((await totals()).every(isBalanced)).toBe(true);
            expect(await test.storage.statistics.unbalanced(0)).toEqual([]);
          },
        ),
        tries(12),
      );
    });
  });
}

const byKind = (one: EditionTotals, other: EditionTotals) => one.kind.localeCompare(other.kind);

function sum(totals: readonly EditionTotals[], field: 'editions'): number {
  return totals.reduce((all, one) => all + one[field], 0);
}

function isBalanced(one: EditionTotals): boolean {
  const accounted = one.sent + one.uncertain + one.dead + one.expired + one.waiting + one.sending;
  return one.owed === accounted && one.unbalanced === 0;
}

let keys = 0;
type Deed = (storage: Storage, chance: number) => Promise<unknown>;

/** Does one thing to what is under way, if there is anything. */
const withOne =
  (work: (storage: Storage, id: number, chatId: number) => Promise<unknown>): Deed =>
  async (storage) => {
    const [one] = await storage.ledger.claim(NOW + HOUR, 1, LEASE);
    if (one) await work(storage, one.id, one.chatId);
  };

const DEEDS: readonly Deed[] = [
  async ({ editions }, chance) => {
    keys += 1;
    const messages = Array.from({ length: (chance % 3) + 1 }, (_, part) => message(`${keys} ${part}`));
    await editions.write(edition(`edition ${keys}`, (chance % 4) + 1, { messages }));
  },
  withOne(({ ledger }, id) => ledger.markSent(id, id, NOW)),
  withOne(({ ledger }, id) => ledger.postpone(id, NOW, '429')),
  withOne(({ ledger }, id) => ledger.markUncertain(id, NOW, 'timeout')),
  withOne(({ ledger }, id) => ledger.markDead(id, 'refused', NOW)),
  withOne(({ ledger }, id) => ledger.replaceMessage(id, message('plain'), '400')),
  withOne(async ({ ledger }, id, chatId) => {
    await ledger.pauseChat(chatId, 'blocked', NOW);
    await ledger.markDead(id, 'blocked', NOW);
  }),
  withOne(({ ledger }, _, chatId) => ledger.migrateChat(chatId, -chatId)),
  ({ ledger }) => ledger.sweep(NOW + HOUR, 'all'),
  ({ ledger }) => ledger.sweep(NOW + 24 * HOUR, 'ran-out'),
];
