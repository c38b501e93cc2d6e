import { describe, expect, it } from 'vitest';
import {
  claimOne,
  claimTexts,
  deliveryCounts,
  edition,
  episode,
  HOUR,
  message,
  NOW,
  newSubscriber,
  owedEpisodes,
  type StorageHome,
  useStorage,
} from './storage-home.ts';

export function describeEditions(createHome: () => Promise<StorageHome>): void {
  describe('editions', () => {
    const test = useStorage(createHome);

    it('tell in which messages they arrived, once all of them have', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('two', 1, { messages: [message('a'), message('b')] }));
      expect(await editions.messagesOf('two')).toBe('waiting');
      await ledger.markSent((await claimOne(test.storage)).id, 501, NOW);
      expect(await editions.messagesOf('two')).toBe('waiting');
      await ledger.markSent((await claimOne(test.storage, NOW + HOUR)).id, 502, NOW + HOUR);
      expect(await editions.messagesOf('two')).toEqual([501, 502]);
      expect(await editions.messagesOf('none')).toEqual([]);
    });

    it('owes what was published after one instant and up to another, oldest first', async () => {
      const { episodes, subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      await episodes.save([
        episode('at-since', NOW - HOUR),
        episode('late', NOW),
        episode('early', NOW - HOUR + 1),
        episode('future', NOW + 1),
        episode('draft'),
        { ...episode('withdrawn', NOW - 1), live: false },
      ]);
      expect(await owedEpisodes(test.storage, id, NOW - HOUR, NOW)).toEqual(['early', 'late']);
    });

    it('owes no episode twice, but to each subscriber', async () => {
      const { episodes, editions, subscribers } = test.storage;
      const one = await subscribers.add(newSubscriber(1));
      const two = await subscribers.add(newSubscriber(2));
      await episodes.save([episode('a', NOW - 2), episode('b', NOW - 1)]);
      const held = edition('daily:1', 1, { kind: 'daily', subscriberId: one.id, episodeIds: ['a'] });
      await editions.write(held, { id: one.id, sinceAt: NOW });
      expect(await owedEpisodes(test.storage, one.id, NOW - HOUR, NOW)).toEqual(['b']);
      expect(await owedEpisodes(test.storage, two.id, NOW - HOUR, NOW)).toEqual(['a', 'b']);
    });

    it('tells a subscriber’s latest digest, and since when it has got them', async () => {
      const { episodes, editions, subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      await episodes.save([episode('a', NOW - 2), episode('b', NOW - 1)]);
      expect(await editions.latestDigest(id)).toBeUndefined();
      const frame = {
        date: '2026-01-21',
        language: 'en',
        script: 'as-written',
        detail: 'full',
        picked: [],
        hasRating: true,
      } as const;
      const daily = { kind: 'daily', subscriberId: id, frame } as const;
      await editions.write(edition('daily:1', 1, { ...daily, episodeIds: ['b', 'a'] }), { id, sinceAt: NOW });
      const noReasons = [
        { id: 'a', why: [] },
        { id: 'b', why: [] },
      ];
      expect(await editions.latestDigest(id)).toEqual({ dueAt: NOW, picked: noReasons });
      const why = [{ kind: 'tag', name: 'AI', ref: 'abcdefgh', scope: 'about' }] as const;
      const picked = [{ id: 'b', why }];
      const next = { ...daily, dueAt: NOW + HOUR, episodeIds: ['b'], frame: { ...frame, picked } };
      await editions.write(edition('daily:2', 1, next), { id, sinceAt: NOW + 1 });
      await editions.write(
        edition('daily:3', 1, { ...next, dueAt: NOW + 2 * HOUR, state: 'expired', messages: [] }),
      );
      expect(await editions.latestDigest(id)).toEqual({ dueAt: NOW + HOUR, picked });
    });

    it('remembers what an edition holds that did not move its subscriber', async () => {
      const { episodes, editions, subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      await episodes.save([episode('a', NOW - 1)]);
      await editions.write(edition('daily:1', 1, { kind: 'daily', subscriberId: id, episodeIds: ['a'] }));
      expect(await owedEpisodes(test.storage, id, NOW - HOUR, NOW)).toEqual([]);
    });

    it('still owes what an edition holds that was expired from the start', async () => {
      const { episodes, editions, subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      await episodes.save([episode('a', NOW - 1)]);
      const late = edition('daily:1', 1, {
        kind: 'daily',
        subscriberId: id,
        episodeIds: ['a'],
        messages: [],
        state: 'expired',
      });
      expect(await editions.write(late, { id, nextDueAt: NOW + 24 * HOUR })).toBe(true);
      expect(await owedEpisodes(test.storage, id, NOW - HOUR, NOW)).toEqual(['a']);
      expect(await claimTexts(test.storage)).toEqual([]);
      expect(await test.storage.subscribers.find(1)).toMatchObject({
        sinceAt: NOW - 24 * HOUR,
        nextDueAt: NOW + 24 * HOUR,
      });
    });

    it('writes an edition and moves its subscriber on', async () => {
      const { id } = await test.storage.subscribers.add(newSubscriber(1));
      const two = edition('daily:1', 1, {
        kind: 'daily',
        subscriberId: id,
        messages: [message('1/2'), message('2/2')],
      });
      expect(await test.storage.editions.write(two, { id, sinceAt: NOW, nextDueAt: NOW + HOUR })).toBe(true);
      const { subscribers } = await test.reopen();
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 2 });
      expect(await subscribers.find(1)).toMatchObject({ sinceAt: NOW, nextDueAt: NOW + HOUR });
    });

    it('writes a key once, and moves the subscriber on all the same', async () => {
      const { editions, subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      const daily = edition('daily:1', 1, { kind: 'daily', subscriberId: id });
      expect(await editions.write(daily)).toBe(true);
      expect(await editions.write(daily, { id, nextDueAt: NOW + HOUR })).toBe(false);
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 1 });
      expect(await subscribers.find(1)).toMatchObject({ nextDueAt: NOW + HOUR });
    });

    it('moves a subscriber on without an edition', async () => {
      const { editions, subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      expect(await editions.write(undefined, { id, sinceAt: NOW, nextDueAt: undefined })).toBe(true);
      expect(await subscribers.find(1)).toMatchObject({ sinceAt: NOW, nextDueAt: undefined });
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 0 });
    });

    it('writes all of an edition or nothing', async () => {
      const { editions, subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      const broken = edition('daily:1', 1, {
        kind: 'daily',
        subscriberId: id,
        messages: [message('1/2'), undefined as never],
      });
      await expect(editions.write(broken, { id, sinceAt: NOW })).rejects.toThrow();
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 0 });
      expect(await subscribers.find(1)).toMatchObject({ sinceAt: NOW - 24 * HOUR });
      expect(await editions.write({ ...broken, messages: [message('1/1')] })).toBe(true);
    });

    it('takes many editions at once', async () => {
      const { editions } = test.storage;
      const keys = Array.from({ length: 50 }, (_, index) => `notice:${index % 25}`);
      const written = await Promise.all(keys.map((key, index) => editions.write(edition(key, index))));
      expect(written.filter(Boolean)).toHaveLength(25);
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 25 });
    });
  });
}
