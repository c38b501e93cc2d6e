import { describe, expect, it } from 'vitest';
import type { Lane } from '../../src/domain/delivery.ts';
import type { BroadcastSubject, Storage } from '../../src/storage/stores.ts';
import {
  claimOne,
  claimTexts,
  deliveryCounts,
  edition,
  episode,
  HOUR,
  LEASE,
  message,
  NOW,
  newSubscriber,
  type StorageHome,
  useStorage,
} from './storage-home.ts';

const DAY = 24 * HOUR;
const END = NOW + DAY;
const ADMIN = { chatId: 9, language: 'zh-Hant' } as const;
const TEXT: BroadcastSubject = { kind: 'text', messages: [message('一句话')] };
const EPISODE: BroadcastSubject = { kind: 'episode', episodeId: 'a' };

/** What goes to many at once. */
export function describeBroadcasts(createHome: () => Promise<StorageHome>): void {
  describe('broadcasts', () => {
    const test = useStorage(createHome);

    async function addSubscribers(count: number): Promise<void> {
      for (let chat = 1; chat <= count; chat += 1) await test.storage.subscribers.add(newSubscriber(chat));
    }

    async function start(subject = TEXT, lane: Lane = 'free'): Promise<number> {
      const { broadcasts } = test.storage;
      const id = await broadcasts.plan({ subject, admin: ADMIN, audience: 1 }, NOW, NOW - DAY);
      await broadcasts.start(id, { lane, progressMessageId: 5, audience: 3 }, NOW, NOW - DAY);
      return id;
    }

    /** A running text whose editions are all written. */
    async function startWritten(subscribers: number, lane: Lane = 'free'): Promise<number> {
      await addSubscribers(subscribers);
      const id = await start(TEXT, lane);
      await test.storage.broadcasts.writeNext(id, NOW, END, subscribers + 1);
      return id;
    }

    const countsOf = async (id: number) => (await test.storage.broadcasts.count(id, 0, 1_000_000)).counts;

    describe('a plan', () => {
      it('is kept through a restart, and started once', async () => {
        const { broadcasts } = test.storage;
        const subject: BroadcastSubject = { kind: 'text', messages: [message('1/2'), message('2/2')] };
        const id = await broadcasts.plan({ subject, admin: ADMIN, audience: 2 }, NOW - HOUR, 0);
        const reopened = (await test.reopen()).broadcasts;
        expect(await reopened.find(id)).toMatchObject({
          subject,
          state: 'ready',
          admin: ADMIN,
          audience: 2,
          writing: 'not-begun',
          startedAt: NOW - HOUR,
        });
        expect(await reopened.underWay()).toEqual([]);
        const begin = { lane: 'paid', progressMessageId: 5, audience: 3 } as const;
        expect(await reopened.start(id, begin, NOW, 0)).toBe(true);
        expect(await reopened.start(id, begin, NOW, 0)).toBe(false);
        expect(await reopened.underWay()).toEqual([
          {
            id,
            subject,
            lane: 'paid',
            state: 'running',
            admin: ADMIN,
            progressMessageId: 5,
            audience: 3,
            writing: 'not-begun',
            startedAt: NOW,
          },
        ]);
      });

      it('that is too old is not started, and forgotten with the next one', async () => {
        const { broadcasts } = test.storage;
        const old = await broadcasts.plan({ subject: TEXT, admin: ADMIN, audience: 1 }, NOW - DAY, 0);
        const begin = { lane: 'free', progressMessageId: 5, audience: 1 } as const;
        expect(await broadcasts.start(old, begin, NOW, NOW - DAY + 1)).toBe(false);
        await broadcasts.plan({ subject: TEXT, admin: ADMIN, audience: 1 }, NOW, NOW - DAY + 1);
        expect(await broadcasts.find(old)).toBeUndefined();
      });

      it('counts active subscribers by mode and kind of chat, but those who asked to be left alone', async () => {
        const { broadcasts, subscribers } = test.storage;
        await subscribers.add(newSubscriber(1));
        await subscribers.add(newSubscriber(2));
        await subscribers.add(newSubscriber(3, { mode: 'instant', chatType: 'channel' }));
        await subscribers.add(newSubscriber(4, { mode: 'off' }));
        await subscribers.add(newSubscriber(5, { state: 'stopped' }));
        await subscribers.add(newSubscriber(6, { state: 'paused' }));
        await subscribers.add(newSubscriber(7, { awayUntil: NOW + 1 }));
        await subscribers.add(newSubscriber(8, { mode: 'weekly', awayUntil: NOW }));
        const shares = await broadcasts.audience(NOW);
        expect(shares.toSorted((a, b) => b.count - a.count)).toEqual([
          { mode: 'daily', chatType: 'private', count: 2 },
          { mode: 'instant', chatType: 'channel', count: 1 },
          { mode: 'weekly', chatType: 'private', count: 1 },
        ]);
      });
    });

    it('changes its state from where it is said to be only', async () => {
      const { broadcasts } = test.storage;
      const id = await start();
      expect(await broadcasts.change(id, ['paused'], 'running')).toBe(false);
      expect(await broadcasts.change(id, ['running'], 'paused')).toBe(true);
      expect(await broadcasts.change(id, ['running', 'paused'], 'stopped')).toBe(true);
      expect(await broadcasts.change(id, ['running', 'paused'], 'stopped')).toBe(false);
    });

    describe('writing', () => {
      it('goes through all subscribers in batches, each once', async () => {
        const { broadcasts } = test.storage;
        await addSubscribers(5);
        const id = await start();
        await broadcasts.writeNext(id, NOW, END, 2);
        expect(await broadcasts.find(id)).toMatchObject({ writing: 'begun' });
        const reopened = await test.reopen();
        await reopened.broadcasts.writeNext(id, NOW, END, 2);
        await reopened.broadcasts.writeNext(id, NOW, END, 2);
        expect(await reopened.broadcasts.find(id)).toMatchObject({ writing: 'all' });
        await reopened.broadcasts.writeNext(id, NOW, END, 2);
        expect(await deliveryCounts(reopened)).toMatchObject({ pending: 5 });
        const chats = (await reopened.ledger.claim(NOW, 10, LEASE)).map(({ chatId }) => chatId);
        expect(chats.toSorted()).toEqual([1, 2, 3, 4, 5]);
      });

      it('by several at once writes each subscriber once', async () => {
        const { broadcasts } = test.storage;
        await addSubscribers(7);
        const id = await start();
        await Promise.all(Array.from({ length: 6 }, () => broadcasts.writeNext(id, NOW, END, 2)));
        expect(await broadcasts.find(id)).toMatchObject({ writing: 'all' });
        expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 7 });
      });

      it('writes nothing while it is paused, and nothing that would be stale', async () => {
        const { broadcasts } = test.storage;
        await addSubscribers(2);
        const id = await start();
        await broadcasts.change(id, ['running'], 'paused');
        await broadcasts.writeNext(id, NOW, END, 2);
        expect(await broadcasts.find(id)).toMatchObject({ writing: 'not-begun' });
        await broadcasts.change(id, ['paused'], 'running');
        await broadcasts.writeNext(id, END, END, 2);
        expect(await broadcasts.find(id)).toMatchObject({ writing: 'all' });
        expect(await deliveryCounts(test.storage)).toMatchObject({ pending: 0 });
      });

      it('reaches topics, keeps to the lane, and leaves digests alone when it expires', async () => {
        const { broadcasts, ledger, subscribers } = test.storage;
        const topic = await subscribers.add(newSubscriber(-1, { threadId: 4, chatType: 'group' }));
        const id = await start(TEXT, 'paid');
        await broadcasts.writeNext(id, NOW, END, 10);
        await subscribers.update(topic.id, { sinceAt: NOW });
        expect(await ledger.claim(NOW, 10, LEASE)).toEqual([]);
        expect(await ledger.claim(NOW, 10, LEASE, 'paid')).toMatchObject([
          { chatId: -1, threadId: 4, lane: 'paid', message: message('一句话'), expiresAt: END },
        ]);
        await ledger.sweep(NOW + 2 * LEASE, 'all');
        await ledger.sweep(END, 'all');
        expect(await subscribers.find(-1, 4)).toMatchObject({ sinceAt: NOW });
      });
    });

    describe('a pause', () => {
      it('keeps what waits from being claimed, and the resumption lets it go', async () => {
        const { broadcasts, editions, ledger } = test.storage;
        const id = await startWritten(3);
        await editions.write(edition('notice', 8));
        const [first] = await ledger.claim(NOW, 1, LEASE);
        await broadcasts.change(id, ['running'], 'paused');
        await broadcasts.enforce(id, NOW);
        expect(await claimTexts(test.storage, NOW + HOUR)).toEqual(['notice']);
        expect(await ledger.nextAt()).toBeUndefined();
        await ledger.markSent(first?.id ?? 0, 1, NOW);
        expect(await countsOf(id)).toMatchObject({ editions: 3, sent: 1, waiting: 2 });
        await broadcasts.change(id, ['paused'], 'running');
        await ledger.holdChat(2, NOW + 2 * HOUR);
        await broadcasts.enforce(id, NOW + HOUR);
        expect(await ledger.nextAt()).toBe(NOW + HOUR);
        expect((await ledger.claim(NOW + HOUR, 9, LEASE)).map(({ chatId }) => chatId)).toEqual([3]);
        expect((await ledger.claim(NOW + 2 * HOUR, 9, LEASE)).map(({ chatId }) => chatId)).toEqual([2]);
      });

      it('of one leaves another alone', async () => {
        const { broadcasts, ledger } = test.storage;
        const one = await startWritten(2);
        const other = await start();
        await broadcasts.writeNext(other, NOW, END, 9);
        for (const id of [one, other]) {
          await broadcasts.change(id, ['running'], 'paused');
          await broadcasts.enforce(id, NOW);
        }
        await broadcasts.change(other, ['paused'], 'running');
        await broadcasts.enforce(other, NOW);
        expect(await ledger.claim(NOW, 9, LEASE)).toHaveLength(2);
        expect(await countsOf(one)).toMatchObject({ waiting: 2 });
        expect(await broadcasts.change(one, ['paused'], 'stopped')).toBe(true);
        await broadcasts.enforce(one, NOW);
        expect(await countsOf(one)).toMatchObject({ waiting: 0, expired: 2 });
        expect(await countsOf(other)).toMatchObject({ waiting: 2 });
      });

      it('holds from the moment of the word: what is still in the queue is put aside when it would be claimed', async () => {
        const { broadcasts, editions, ledger } = test.storage;
        const id = await startWritten(3);
        await editions.write(edition('notice', 8));
        await broadcasts.change(id, ['running'], 'paused');
        await editions.write(edition('late', 7, { kind: 'instant', broadcastId: id }));
        expect(await ledger.claim(NOW, 3, LEASE)).toEqual([]);
        expect(await claimTexts(test.storage, NOW)).toEqual(['notice']);
        expect(await countsOf(id)).toMatchObject({ waiting: 4 });
        await broadcasts.change(id, ['paused'], 'stopped');
        await editions.write(edition('later', 6, { kind: 'instant', broadcastId: id }));
        expect(await claimTexts(test.storage, NOW)).toEqual([]);
        await broadcasts.enforce(id, NOW);
        expect(await countsOf(id)).toMatchObject({ waiting: 0, expired: 5 });
      });

      it('that outlasts its life lets it expire', async () => {
        const { broadcasts, ledger } = test.storage;
        const id = await startWritten(3);
        await broadcasts.change(id, ['running'], 'paused');
        await broadcasts.enforce(id, NOW);
        await ledger.sweep(END, 'ran-out');
        expect(await countsOf(id)).toMatchObject({ waiting: 0, expired: 3 });
      });

      it('holds for thousands, behind the queue of others as well', async () => {
        const { broadcasts, editions, ledger } = test.storage;
        for (let chat = 1; chat <= 600; chat += 1) await editions.write(edition(`n${chat}`, 10_000 + chat));
        const id = await startWritten(1_100);
        await broadcasts.change(id, ['running'], 'paused');
        await broadcasts.enforce(id, NOW);
        expect(await ledger.claim(NOW, 2_000, LEASE)).toHaveLength(600);
        await broadcasts.change(id, ['paused'], 'running');
        await broadcasts.enforce(id, NOW);
        expect(await ledger.claim(NOW, 2_000, LEASE)).toHaveLength(1_100);
      });
    });

    describe('a stop', () => {
      it('expires what waits, and what is in doubt stays so', async () => {
        const { broadcasts, ledger } = test.storage;
        const id = await startWritten(3);
        const doubtful = await claimOne(test.storage);
        await ledger.markUncertain(doubtful.id, NOW + 1, 'timeout');
        const sent = await claimOne(test.storage);
        await ledger.markSent(sent.id, 1, NOW);
        await broadcasts.change(id, ['running'], 'stopped');
        await broadcasts.enforce(id, NOW);
        expect(await countsOf(id)).toEqual({
          editions: 3,
          waiting: 0,
          sent: 1,
          uncertain: 1,
          repeating: 0,
          doubled: 0,
          dead: 0,
          expired: 1,
        });
        expect(await claimTexts(test.storage, NOW + HOUR)).toEqual([]);
      });

      it('ends it, and the end is remembered', async () => {
        const { broadcasts } = test.storage;
        const [stopped, done] = [await start(), await start()];
        await broadcasts.change(stopped, ['running'], 'stopped');
        expect(await broadcasts.underWay()).toHaveLength(2);
        for (const id of [stopped, done]) await broadcasts.end(id, NOW);
        expect(await broadcasts.underWay()).toEqual([]);
        expect(await broadcasts.find(stopped)).toMatchObject({ state: 'stopped' });
        expect(await broadcasts.find(done)).toMatchObject({ state: 'done' });
      });
    });

    it('is counted a stretch at a time', async () => {
      const { broadcasts } = test.storage;
      const id = await startWritten(5);
      let after = 0;
      const seen: number[] = [];
      for (;;) {
        const { counts, upTo } = await broadcasts.count(id, after, 2);
        seen.push(counts.waiting);
        if (upTo === undefined) break;
        after = upTo;
      }
      expect(seen).toEqual([2, 2, 1]);
    });

    describe('a publication', () => {
      async function behind({ subscribers }: Storage): Promise<number> {
        return (
          await subscribers.add(
            newSubscriber(1, { mode: 'instant', nextDueAt: undefined, sinceAt: NOW - HOUR }),
          )
        ).id;
      }

      it('is news until it was published once', async () => {
        const { broadcasts, episodes } = test.storage;
        await episodes.save([episode('draft'), { ...episode('gone', NOW), live: false }]);
        expect(await broadcasts.isNews('draft')).toBe(true);
        expect(await broadcasts.isNews('gone')).toBe(false);
        expect(await broadcasts.isNews('unknown')).toBe(false);
      });

      it('is written when no instant subscriber awaits it any more', async () => {
        const { broadcasts, episodes, subscribers } = test.storage;
        const subscriber = await behind(test.storage);
        await episodes.save([episode('a', NOW)]);
        const id = await start(EPISODE);
        await broadcasts.markPublished(id);
        await broadcasts.markWritten(id);
        expect(await broadcasts.find(id)).toMatchObject({ writing: 'begun' });
        await subscribers.update(subscriber, { sinceAt: NOW });
        await broadcasts.markWritten(id);
        expect(await broadcasts.find(id)).toMatchObject({ writing: 'all' });
        await broadcasts.markPublished(id);
        expect(await broadcasts.find(id)).toMatchObject({ writing: 'all' });
      });

      it('that was withdrawn is awaited by nobody', async () => {
        const { broadcasts, episodes } = test.storage;
        await behind(test.storage);
        await episodes.save([{ ...episode('a', NOW), live: false }]);
        const id = await start(EPISODE);
        await broadcasts.markWritten(id);
        expect(await broadcasts.find(id)).toMatchObject({ writing: 'all' });
      });

      it('owns the editions of its episode while it is under way, and once stopped those of it alone', async () => {
        const { broadcasts } = test.storage;
        expect(await broadcasts.broadcastOf(['a'])).toBeUndefined();
        const id = await start(EPISODE);
        expect(await broadcasts.broadcastOf(['a', 'b'])).toBe(id);
        expect(await broadcasts.broadcastOf(['b'])).toBeUndefined();
        expect(await broadcasts.broadcastOf([])).toBeUndefined();
        await broadcasts.change(id, ['running'], 'stopped');
        expect(await broadcasts.broadcastOf(['a'])).toBe(id);
        expect(await broadcasts.broadcastOf(['a', 'b'])).toBeUndefined();
        const done = await start({ kind: 'episode', episodeId: 'c' });
        await broadcasts.end(done, NOW);
        expect(await broadcasts.broadcastOf(['c'])).toBeUndefined();
      });
    });
  });
}
