import { describe, expect, it } from 'vitest';
import { edition, episode, HOUR, NOW, newSubscriber, type StorageHome, useStorage } from './storage-home.ts';

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

    it('count how often episodes are opened, beside what else people do with them', async () => {
      const { figures, ratings, reading, receipts } = test.storage;
      for (const id of ['a', 'b']) await figures.addOpening(id, DAY, 'own');
      await figures.addOpening('b', DAY, 'shared');
      await figures.addOpening('a', '2026-01-01', 'shared');
      await ratings.rate(1, 'b', 'up', NOW);
      await reading.save(1, 'b', NOW);
      expect(await figures.mostRead(DAY, 10)).toEqual([
        { episodeId: 'b', opened: 2, shared: 1, saved: 1, up: 1, down: 0 },
        { episodeId: 'a', opened: 1, shared: 0, saved: 0, up: 0, down: 0 },
      ]);
      expect(await figures.mostRead(DAY, 1)).toHaveLength(1);
      expect(await receipts.readings('a')).toEqual({ opened: 2, shared: 1, saved: 0, up: 0, down: 0 });
      expect(await receipts.readings('none')).toEqual({ opened: 0, shared: 0, saved: 0, up: 0, down: 0 });
    });

    it('tell what those who left got last', async () => {
      const { editions, episodes, figures, subscribers } = test.storage;
      await episodes.save([episode('e', NOW), episode('f', NOW)]);
      for (const [chatId, ids] of [
        [1, ['e']],
        [2, ['e', 'f']],
        [3, ['f']],
      ] as const) {
        const { id } = await subscribers.add(newSubscriber(chatId));
        await editions.write(
          edition(`d${chatId}`, chatId, { kind: 'daily', subscriberId: id, episodeIds: [...ids] }),
        );
        if (chatId < 3) await subscribers.update(id, { state: 'stopped' });
      }
      expect(await figures.leftAfter(5)).toEqual([
        { episodeId: 'e', count: 2 },
        { episodeId: 'f', count: 1 },
      ]);
    });

    it('count digests by when they were due', async () => {
      const { editions, figures } = test.storage;
      await editions.write(edition('a', 1, { kind: 'daily', dueAt: NOW }));
      await editions.write(edition('b', 1, { kind: 'notice', dueAt: NOW }));
      expect(await figures.countDigests(NOW, NOW + HOUR)).toBe(1);
      expect(await figures.countDigests(NOW - HOUR, NOW)).toBe(0);
    });

    it('count searches that found nothing, of so many different ones a day, until they are forgotten', async () => {
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
