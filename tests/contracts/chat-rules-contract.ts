import { describe, expect, it } from 'vitest';
import {
  claimOne,
  claimTexts,
  deliveryCounts,
  edition,
  episode,
  HOUR,
  NOW,
  newSubscriber,
  owedEpisodes,
  type StorageHome,
  useStorage,
} from './storage-home.ts';

export function describeChatRules(createHome: () => Promise<StorageHome>): void {
  describe('a chat that has just got a message', () => {
    const test = useStorage(createHome);

    it('gets its next one when it is free again, while others need not wait', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('first', 1));
      await editions.write(edition('second', 1));
      await editions.write(edition('other chat', 2));
      const first = await claimOne(test.storage);
      await ledger.markSent(first.id, 7, NOW, NOW + 1_000);
      expect(await claimTexts(test.storage, NOW + 999)).toEqual(['other chat']);
      expect(await claimTexts(test.storage, NOW + 1_000)).toEqual(['second']);
    });
  });

  describe('a message for a chat that has just got one', () => {
    const test = useStorage(createHome);

    /** Sends to that chat now, then writes another edition; gives when that may go. */
    async function secondGoesAt(chatId: number, writtenAt: number): Promise<number | undefined> {
      const { editions, ledger } = test.storage;
      await editions.write(edition('first', chatId));
      await ledger.markSent((await claimOne(test.storage)).id, 7, NOW);
      await editions.write(edition('second', chatId, { dueAt: NOW - HOUR, writtenAt }));
      return ledger.nextAt();
    }

    it('waits for a second', async () => {
      expect(await secondGoesAt(1, NOW + 999)).toBe(NOW + 1_000);
    });

    it('waits for three seconds in a group', async () => {
      expect(await secondGoesAt(-1, NOW + 2_999)).toBe(NOW + 3_000);
    });

    it('goes at once when the chat has rested', async () => {
      expect(await secondGoesAt(1, NOW + 1_000)).toBe(NOW - HOUR);
    });

    it('does not wait for what a clock sent that was set back since', async () => {
      expect(await secondGoesAt(1, NOW - 24 * HOUR)).toBe(NOW - HOUR);
    });
  });

  describe('a held chat', () => {
    const test = useStorage(createHome);

    it('gets nothing before the hold ends, whenever it was written, through a restart', async () => {
      await test.storage.editions.write(edition('before', 1));
      await test.storage.ledger.holdChat(1, NOW + HOUR);
      const storage = await test.reopen();
      await storage.editions.write(edition('after', 1));
      await storage.editions.write(edition('other chat', 2));
      expect(await claimTexts(storage, NOW + HOUR - 1)).toEqual(['other chat']);
      expect(await storage.ledger.nextAt()).toBe(NOW + HOUR);
      expect(await claimTexts(storage, NOW + HOUR)).toEqual(['before']);
    });

    it('waits for the longer of two holds', async () => {
      const { editions, ledger } = test.storage;
      await ledger.holdChat(1, NOW + HOUR);
      await ledger.holdChat(1, NOW + 1);
      await editions.write(edition('a', 1));
      expect(await ledger.nextAt()).toBe(NOW + HOUR);
      await ledger.holdChat(1, NOW + 2 * HOUR);
      expect(await ledger.nextAt()).toBe(NOW + 2 * HOUR);
    });

    it('holds back repeats and put-off sends too', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('a', 1));
      await editions.write(edition('b', 2));
      const [a, b] = await ledger.claim(NOW, 2, 1_000);
      if (!a || !b) throw new Error('expected two');
      await ledger.holdChat(1, NOW + HOUR);
      await ledger.holdChat(2, NOW + HOUR);
      await ledger.postpone(a.id, NOW, '429');
      await ledger.markUncertain(b.id, NOW, 'timeout');
      expect(await claimTexts(test.storage, NOW + HOUR - 1)).toEqual([]);
      expect(await claimTexts(test.storage, NOW + HOUR)).toEqual(['b', 'a']);
    });

    it('is free again when the hold has passed', async () => {
      const { editions, ledger } = test.storage;
      await ledger.holdChat(1, NOW - 1);
      await ledger.sweep(NOW, 'ran-out');
      await editions.write(edition('a', 1));
      expect(await claimTexts(test.storage)).toEqual(['a']);
    });
  });

  describe('an unreachable chat', () => {
    const test = useStorage(createHome);

    it('is paused with its settings, and what waits for it dies', async () => {
      const { editions, ledger, subscribers } = test.storage;
      const added = await subscribers.add(newSubscriber(1));
      await subscribers.follow(added.id, { kind: 'tag', name: 'AI' }, NOW);
      await editions.write(edition('a', 1));
      await editions.write(edition('other chat', 2));
      await ledger.pauseChat(1, 'bot was blocked by the user', NOW);
      expect(await subscribers.find(1)).toEqual({ ...added, state: 'paused', nextDueAt: undefined });
      expect((await subscribers.interests(added.id)).follows).toHaveLength(1);
      expect(await subscribers.due(NOW + HOUR, 10)).toEqual([]);
      expect(await deliveryCounts(test.storage)).toMatchObject({ dead: 1, pending: 1 });
      expect(await claimTexts(test.storage)).toEqual(['other chat']);
    });

    it('is not owed again what died when it comes back', async () => {
      const { editions, episodes, ledger, subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(1));
      await episodes.save([episode('a', NOW - 1), episode('b', NOW + 1)]);
      const daily = edition('daily', 1, { kind: 'daily', subscriberId: id, episodeIds: ['a'] });
      await editions.write(daily, { id, sinceAt: NOW });
      await ledger.pauseChat(1, 'blocked', NOW);
      await subscribers.update(id, { state: 'active', nextDueAt: NOW + HOUR });
      await ledger.sweep(NOW + 48 * HOUR, 'ran-out');
      expect(await subscribers.find(1)).toMatchObject({ state: 'active', sinceAt: NOW });
      expect(await owedEpisodes(test.storage, id, NOW - HOUR, NOW + HOUR)).toEqual(['b']);
    });

    it('is paused with all its topics, and with one of them only that', async () => {
      const { editions, ledger, subscribers } = test.storage;
      for (const threadId of [undefined, 7, 8]) {
        await subscribers.add(newSubscriber(-1, { threadId }));
        await editions.write(edition(`topic ${threadId}`, -1, { threadId }));
      }
      const statesNow = async () => {
        const found = await Promise.all([undefined, 7, 8].map((topic) => subscribers.find(-1, topic)));
        return found.map((subscriber) => subscriber?.state);
      };
      await ledger.pauseTopic(-1, 7, 'message thread not found', NOW);
      expect(await statesNow()).toEqual(['active', 'paused', 'active']);
      expect(await deliveryCounts(test.storage)).toMatchObject({ dead: 1, pending: 2 });
      await ledger.pauseChat(-1, 'bot was kicked', NOW);
      expect(await statesNow()).toEqual(['paused', 'paused', 'paused']);
      expect(await deliveryCounts(test.storage)).toMatchObject({ dead: 3, pending: 0 });
    });

    it('is among the lost topics for a while, the longest paused first, if its topic is the reason', async () => {
      const { ledger, subscribers } = test.storage;
      for (const threadId of [undefined, 7, 8, 9]) await subscribers.add(newSubscriber(-1, { threadId }));
      await ledger.pauseTopic(-1, 8, '400 Bad Request: message thread not found', NOW + 1);
      await ledger.pauseTopic(-1, 7, '400 Bad Request: TOPIC_CLOSED', NOW);
      await ledger.pauseTopic(-1, 9, '403 Forbidden', NOW);
      const lost = async (until: number, limit = 9) =>
        (await subscribers.lostTopics(until, limit)).map(({ threadId }) => threadId);
      expect(await lost(NOW + 1)).toEqual([7, 8]);
      expect(await lost(NOW)).toEqual([7]);
      expect(await lost(NOW + 1, 1)).toEqual([7]);
      expect(await lost(NOW - 1)).toEqual([]);
    });

    it('stays stopped when it had stopped', async () => {
      const { ledger, subscribers } = test.storage;
      await subscribers.add(newSubscriber(1, { state: 'stopped', nextDueAt: undefined }));
      await ledger.pauseChat(1, 'blocked', NOW);
      expect(await subscribers.find(1)).toMatchObject({ state: 'stopped' });
    });
  });

  describe('a chat that moved', () => {
    const test = useStorage(createHome);

    it('takes its subscriber, what waits, what is under way and its hold along', async () => {
      const { editions, ledger, subscribers } = test.storage;
      const { id } = await subscribers.add(newSubscriber(-1));
      await editions.write(edition('a', -1));
      await editions.write(edition('b', -1));
      const underWay = await claimOne(test.storage);
      await ledger.holdChat(-1, NOW + HOUR);
      await ledger.migrateChat(-1, -100_1);
      await ledger.postpone(underWay.id, NOW, 'moved');
      expect(await subscribers.find(-1)).toBeUndefined();
      expect(await subscribers.find(-100_1)).toMatchObject({ id });
      await editions.write(edition('c', -100_1));
      expect(await claimTexts(test.storage, NOW + HOUR - 1)).toEqual([]);
      const next = await claimOne(test.storage, NOW + HOUR);
      expect(next).toMatchObject({ id: underWay.id, chatId: -100_1 });
    });

    it('takes its topics along, but those that the new chat has already', async () => {
      const { ledger, subscribers } = test.storage;
      const whole = await subscribers.add(newSubscriber(-1));
      await subscribers.add(newSubscriber(-1, { threadId: 7 }));
      const there = await subscribers.add(newSubscriber(-100_1, { threadId: 7, zone: 'UTC' }));
      await ledger.migrateChat(-1, -100_1);
      expect(await subscribers.find(-100_1)).toEqual({ ...whole, chatId: -100_1 });
      expect(await subscribers.find(-100_1, 7)).toEqual(there);
      expect(await subscribers.find(-1, 7)).toMatchObject({ state: 'stopped' });
    });

    it('leaves a subscriber alone that the new chat has already', async () => {
      const { ledger, subscribers } = test.storage;
      await subscribers.add(newSubscriber(-1));
      const there = await subscribers.add(newSubscriber(-100_1, { zone: 'UTC' }));
      await ledger.migrateChat(-1, -100_1);
      expect(await subscribers.find(-100_1)).toEqual(there);
      expect(await subscribers.find(-1)).toMatchObject({ state: 'stopped' });
    });
  });
}
