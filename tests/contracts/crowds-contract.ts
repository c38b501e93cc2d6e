import { describe, expect, it } from 'vitest';
import type { Subscriber } from '../../src/domain/subscriber.ts';
import type { NewEdition, SubscriberStep } from '../../src/storage/stores.ts';
import {
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

/** Editions of many subscribers at once. */
export function describeCrowds(createHome: () => Promise<StorageHome>): void {
  describe('editions of a crowd', () => {
    const test = useStorage(createHome);

    async function gather(
      size: number,
      change: Parameters<typeof newSubscriber>[1] = {},
    ): Promise<Subscriber[]> {
      const crowd: Subscriber[] = [];
      for (let chatId = 1; chatId <= size; chatId += 1) {
        crowd.push(await test.storage.subscribers.add(newSubscriber(chatId, change)));
      }
      return crowd;
    }

    function stepOf({ id, sinceAt, nextDueAt }: Subscriber): SubscriberStep {
      return { id, from: { sinceAt, nextDueAt }, sinceAt: NOW, nextDueAt: nextDueAt && NOW + 24 * HOUR };
    }

    function dailyOf({ id, chatId }: Subscriber, change: Partial<NewEdition> = {}): NewEdition {
      return edition(`daily:${id}`, chatId, {
        kind: 'daily',
        subscriberId: id,
        episodeIds: ['a'],
        messages: [message('digest')],
        ...change,
      });
    }

    const writeAll = (
      crowd: readonly Subscriber[],
      editionOf = dailyOf as (one: Subscriber) => NewEdition | undefined,
    ) => test.storage.editions.writeAll(crowd.map((one) => ({ step: stepOf(one), edition: editionOf(one) })));

    it('are written together, and move their subscribers on', async () => {
      await test.storage.episodes.save([episode('a', NOW - 1)]);
      const crowd = await gather(30);
      expect(await writeAll(crowd)).toBe(30);
      const storage = await test.reopen();
      expect(await claimTexts(storage, NOW, 50)).toEqual(crowd.map(() => 'digest'));
      for (const { id, chatId } of crowd) {
        expect(await storage.subscribers.find(chatId)).toMatchObject({
          sinceAt: NOW,
          nextDueAt: NOW + 24 * HOUR,
        });
        expect(await owedEpisodes(storage, id, NOW - HOUR, NOW)).toEqual([]);
      }
    });

    it('of nobody are none', async () => {
      expect(await test.storage.editions.writeAll([])).toBe(0);
    });

    it('may be none for some, who move on all the same', async () => {
      const crowd = await gather(3);
      expect(await writeAll(crowd, (one) => (one.chatId === 2 ? undefined : dailyOf(one)))).toBe(2);
      expect(await test.storage.subscribers.find(2)).toMatchObject({ sinceAt: NOW });
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 2 });
    });

    it('pass over who changed its settings meanwhile', async () => {
      const { subscribers } = test.storage;
      const crowd = await gather(4);
      const [stays, moved, left, caughtUp] = crowd;
      if (!stays || !moved || !left || !caughtUp) throw new Error('expected four');
      await subscribers.update(moved.id, { times: ['20:00'], nextDueAt: NOW + 12 * HOUR });
      await subscribers.update(left.id, { state: 'stopped', nextDueAt: undefined });
      await subscribers.update(caughtUp.id, { sinceAt: NOW - 1 });
      expect(await writeAll(crowd)).toBe(1);
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 1 });
      expect(await subscribers.find(moved.chatId)).toMatchObject({
        sinceAt: moved.sinceAt,
        nextDueAt: NOW + 12 * HOUR,
      });
      expect(await subscribers.find(left.chatId)).toMatchObject({ state: 'stopped', nextDueAt: undefined });
      expect(await subscribers.find(caughtUp.chatId)).toMatchObject({ sinceAt: NOW - 1, nextDueAt: NOW });
    });

    it('pass over an instant subscriber who stopped or wants none any more', async () => {
      const { subscribers } = test.storage;
      const crowd = await gather(3, { mode: 'instant', nextDueAt: undefined });
      await subscribers.update(crowd[0]?.id ?? 0, { state: 'stopped' });
      await subscribers.update(crowd[1]?.id ?? 0, { mode: 'off' });
      expect(await writeAll(crowd, (one) => dailyOf(one, { kind: 'instant' }))).toBe(1);
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 1 });
      expect(await subscribers.find(3)).toMatchObject({ sinceAt: NOW, nextDueAt: undefined });
    });

    it('are written once by two who write at once', async () => {
      const crowd = await gather(20);
      const written = await Promise.all([writeAll(crowd), writeAll(crowd)]);
      expect(written.toSorted((a, b) => a - b)).toEqual([0, 20]);
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 20 });
    });

    it('are written once by their key, and move the subscriber on all the same', async () => {
      const [one] = await gather(1);
      if (!one) throw new Error('expected one');
      await test.storage.editions.write(dailyOf(one));
      expect(await writeAll([one])).toBe(0);
      expect(await test.storage.subscribers.find(1)).toMatchObject({ sinceAt: NOW });
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 1 });
    });

    it('are all written or none', async () => {
      const crowd = await gather(3);
      const broken = (one: Subscriber) =>
        dailyOf(one, one.chatId === 3 ? { messages: [message('1/2'), undefined as never] } : {});
      await expect(writeAll(crowd, broken)).rejects.toThrow();
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 0 });
      expect(await test.storage.subscribers.find(1)).toMatchObject({ sinceAt: NOW - 24 * HOUR });
    });

    it('wait for the holds on their chats', async () => {
      const { ledger } = test.storage;
      await ledger.holdChat(2, NOW + HOUR);
      await writeAll(await gather(2));
      expect(await ledger.claim(NOW, 10, 1_000)).toMatchObject([{ chatId: 1 }]);
      expect(await ledger.nextAt()).toBe(NOW + HOUR);
    });

    it('give their episodes back when they expire', async () => {
      const { episodes, ledger, subscribers } = test.storage;
      await episodes.save([episode('a', NOW - 1)]);
      const crowd = await gather(3);
      await writeAll(crowd);
      expect(await ledger.sweep(NOW + 12 * HOUR, 'ran-out')).toMatchObject({ expired: 3 });
      for (const { id, chatId, sinceAt } of crowd) {
        expect(await subscribers.find(chatId)).toMatchObject({ sinceAt });
        expect(await owedEpisodes(test.storage, id, sinceAt, NOW)).toEqual(['a']);
      }
    });

    it('take many episodes and parts each', async () => {
      const episodeIds = Array.from({ length: 40 }, (_, index) => `e${index}`);
      const messages = ['1/3', '2/3', '3/3'].map(message);
      await test.storage.episodes.save(episodeIds.map((id) => episode(id, NOW - 1)));
      const crowd = await gather(60);
      expect(await writeAll(crowd, (one) => dailyOf(one, { episodeIds, messages }))).toBe(60);
      expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 180 });
      const held = await test.storage.editions.held(
        crowd.map(({ id }) => id),
        episodeIds,
      );
      expect([...held.values()].map(({ size }) => size)).toEqual(crowd.map(() => 40));
    });
  });

  describe('what a crowd holds already', () => {
    const test = useStorage(createHome);

    it('is told by subscriber, as far as it is owed still', async () => {
      const { editions, episodes, subscribers } = test.storage;
      await episodes.save([episode('a', NOW - 3), episode('b', NOW - 2), episode('c', NOW - 1)]);
      const ids: number[] = [];
      for (const chatId of [1, 2, 3]) ids.push((await subscribers.add(newSubscriber(chatId))).id);
      const [one = 0, two = 0, three = 0] = ids;
      const holding = (key: string, subscriberId: number, episodeIds: string[], state: 'owed' | 'expired') =>
        edition(key, subscriberId, { kind: 'daily', subscriberId, episodeIds, state });
      await editions.write(holding('moved', one, ['a', 'b'], 'owed'), { id: one, sinceAt: NOW - 2 });
      await editions.write(holding('stayed', two, ['b'], 'owed'));
      await editions.write(holding('expired', three, ['a'], 'expired'));
      expect(await editions.held(ids, ['a', 'b', 'c'])).toEqual(
        new Map([
          [one, new Set(['a', 'b'])],
          [two, new Set(['b'])],
        ]),
      );
      expect(await editions.held([two], ['a', 'c'])).toEqual(new Map());
      expect(await editions.held([one], ['b'])).toEqual(new Map([[one, new Set(['b'])]]));
      expect(await editions.held([], ['a'])).toEqual(new Map());
      expect(await editions.held(ids, [])).toEqual(new Map());
    });
  });
}
