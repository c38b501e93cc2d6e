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

const ANNA = 7;
const BORIS = 8;

/** What people thought of episodes. */
export function describeRatings(createHome: () => Promise<StorageHome>): void {
  describe('what people thought of episodes', () => {
    const test = useStorage(createHome);

    it('is kept for each of them, the last word on an episode, newest first, through a restart', async () => {
      const { ratings } = test.storage;
      await ratings.rate(ANNA, 'a', 'down', NOW);
      await ratings.rate(ANNA, 'b', 'down', NOW + 1);
      await ratings.rate(ANNA, 'a', 'up', NOW + 2);
      await ratings.rate(ANNA, 'c', 'down', NOW + 3);
      await ratings.unrate(ANNA, 'c');
      await ratings.unrate(ANNA, 'c');
      await ratings.rate(BORIS, 'a', 'down', NOW);
      const { ratings: reopened } = await test.reopen();
      const known = await reopened.ratedBy([ANNA, BORIS, 9], 10);
      expect(known.get(ANNA)).toEqual([
        { episodeId: 'a', rating: 'up', ratedAt: NOW + 2 },
        { episodeId: 'b', rating: 'down', ratedAt: NOW + 1 },
      ]);
      expect(known.get(BORIS)).toHaveLength(1);
      expect([...known.keys()]).toEqual([ANNA, BORIS]);
      expect((await reopened.ratedBy([ANNA], 1)).get(ANNA)).toHaveLength(1);
      expect(await reopened.find(ANNA, 'a')).toBe('up');
      expect(await reopened.find(BORIS, 'b')).toBeUndefined();
    });

    it('is counted over all of them, since an instant', async () => {
      const { ratings } = test.storage;
      await ratings.rate(ANNA, 'a', 'up', NOW);
      await ratings.rate(BORIS, 'a', 'up', NOW + 1);
      await ratings.rate(BORIS, 'b', 'down', NOW + 1);
      expect(await ratings.countSince(NOW)).toEqual({ up: 2, down: 1 });
      expect(await ratings.countSince(NOW + 1)).toEqual({ up: 1, down: 1 });
      expect(await ratings.countSince(NOW + 2)).toEqual({ up: 0, down: 0 });
    });

    it('may be said of the message of a digest, which holds episodes', async () => {
      const { subscribers, editions, episodes, ledger, ratings } = test.storage;
      await episodes.save([episode('a', NOW), episode('b', NOW)]);
      const { id } = await subscribers.add(newSubscriber(ANNA));
      const owed = { kind: 'daily', subscriberId: id, episodeIds: ['a', 'b'] } as const;
      await editions.write(edition('one', ANNA, owed));
      await ledger.markSent((await claimOne(test.storage)).id, 501, NOW);
      expect([...(await ratings.episodesOfMessage(ANNA, 501))].sort()).toEqual(['a', 'b']);
      expect(await ratings.episodesOfMessage(BORIS, 501)).toEqual([]);
      expect(await ratings.episodesOfMessage(ANNA, 502)).toEqual([]);
    });
  });
}
