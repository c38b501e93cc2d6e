import { describe, expect, it } from 'vitest';
import { edition, HOUR, NOW, newSubscriber, type StorageHome, useStorage } from './storage-home.ts';

const DAY = '2026-01-21';

/** Figures by day, and what is wanted. */
export function describeFigures(createHome: () => Promise<StorageHome>): void {
  describe('figures by day', () => {
    const test = useStorage(createHome);

    it('are set or added to, and kept', async () => {
      const { figures } = test.storage;
      await figures.set({ day: DAY, figure: 'active', count: 5 });
      await figures.set({ day: DAY, figure: 'active', count: 4 });
      await figures.add({ day: DAY, figure: 'answers', count: 2 });
      await figures.add({ day: DAY, figure: 'answers', count: 3 });
      await figures.set({ day: '2026-01-20', figure: 'active', count: 9 });
      const { figures: reopened } = await test.reopen();
      expect(await reopened.since(DAY)).toEqual([
        { day: DAY, figure: 'active', count: 4 },
        { day: DAY, figure: 'answers', count: 5 },
      ]);
    });

    it('count digests by when they were due', async () => {
      const { editions, figures } = test.storage;
      await editions.write(edition('a', 1, { kind: 'daily', dueAt: NOW }));
      await editions.write(edition('b', 1, { kind: 'notice', dueAt: NOW }));
      expect(await figures.countDigests(NOW, NOW + HOUR)).toBe(1);
      expect(await figures.countDigests(NOW - HOUR, NOW)).toBe(0);
    });

    it('count searches in vain, of so many different ones a day, until they are forgotten', async () => {
      const { figures } = test.storage;
      for (const query of ['a', 'b', 'b', 'c', 'a', 'b']) await figures.noteMissed(DAY, query, 2);
      await figures.noteMissed('2026-01-20', 'old', 2);
      const missed = [
        { query: 'b', count: 3 },
        { query: 'a', count: 2 },
      ];
      expect(await figures.missed(DAY, 9)).toEqual(missed);
      await figures.forgetMissed(DAY);
      expect(await figures.missed('2026-01-01', 9)).toEqual(missed);
    });

    it('tell what most subscribers follow', async () => {
      const { figures, subscribers } = test.storage;
      for (const chatId of [1, 2]) {
        const { id } = await subscribers.add(newSubscriber(chatId));
        await subscribers.follow(id, { kind: 'company', name: 'Nvidia' }, NOW);
      }
      expect(await figures.follows(9)).toEqual([{ kind: 'company', name: 'Nvidia', count: 2 }]);
    });
  });
}
