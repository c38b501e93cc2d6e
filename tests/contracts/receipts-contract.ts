import { describe, expect, it } from 'vitest';
import {
  claimOne,
  edition,
  episode,
  NOW,
  newSubscriber,
  type StorageHome,
  useStorage,
} from './storage-home.ts';

/** Receipts of what admins published. */
export function describeReceipts(createHome: () => Promise<StorageHome>): void {
  describe('a receipt', () => {
    const test = useStorage(createHome);
    const RECEIPT = { episodeId: 'a', chatId: 9, language: 'en', way: 'saved', begunAt: NOW } as const;

    it('is kept with its episode until it ends, the last of each chat, and has the message of its notice', async () => {
      const { receipts, episodes, editions, ledger } = test.storage;
      await episodes.save([episode('a', NOW)]);
      await receipts.begin({ ...RECEIPT, messageId: 4, begunAt: NOW - 1 });
      await receipts.begin({ ...RECEIPT, messageId: undefined });
      expect(await receipts.open()).toMatchObject([
        { ...RECEIPT, messageId: undefined, publishedAt: NOW, isLive: true },
      ]);
      await editions.write(edition(receipts.keyOf(RECEIPT), 9, { kind: 'notice' }));
      await ledger.markSent((await claimOne(test.storage)).id, 501, NOW);
      const { receipts: reopened } = await test.reopen();
      expect(await reopened.open()).toMatchObject([{ messageId: 501 }]);
      await reopened.end(RECEIPT);
      expect(await reopened.open()).toEqual([]);
    });

    it('counts editions by what became of them, who may still get one, and what people do with the episode', async () => {
      const { receipts, episodes, editions, ledger, subscribers, corrections, ratings, reading } =
        test.storage;
      await episodes.save([episode('a', NOW)]);
      for (const chatId of [1, 2, 3]) {
        const { id } = await subscribers.add(newSubscriber(chatId, { sinceAt: NOW - chatId + 2 }));
        const owed = { kind: 'daily', subscriberId: id, episodeIds: ['a'] } as const;
        await editions.write(edition(`${chatId}`, chatId, owed));
      }
      await ledger.markSent((await claimOne(test.storage)).id, 501, NOW);
      await ledger.markDead((await claimOne(test.storage)).id, 'gone', NOW);
      const held = await corrections.holding('a', Number.MAX_SAFE_INTEGER, 9);
      const counts = { owed: 3, sent: 1, waiting: 1, uncertain: 0, gone: 1 };
      expect(await receipts.count(held.map(({ id }) => id))).toEqual(counts);
      expect(await receipts.countPending(NOW)).toBe(1);
      await ratings.rate(1, 'a', 'up', NOW);
      await ratings.rate(2, 'a', 'down', NOW);
      await reading.save(1, 'a', NOW);
      expect(await receipts.readings('a')).toEqual({ opened: 0, shared: 0, saved: 1, up: 1, down: 1 });
    });
  });
}
