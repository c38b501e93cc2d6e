import { describe, expect, it } from 'vitest';
import {
  claimOne,
  claimTexts,
  deliveryCounts,
  edition,
  HOUR,
  LEASE,
  message,
  NOW,
  newSubscriber,
  type StorageHome,
  useStorage,
} from './storage-home.ts';

/** Who may be sent to next. */
export function describeLedger(createHome: () => Promise<StorageHome>): void {
  describe('claiming', () => {
    const test = useStorage(createHome);
    const write = async (...editions: ReturnType<typeof edition>[]) => {
      for (const one of editions) await test.storage.editions.write(one);
    };

    it('gives what is to be sent, as it was written', async () => {
      const { editions, ledger } = test.storage;
      await editions.write(edition('notice', -100_123_456_789));
      expect(await ledger.claim(NOW, 25, LEASE)).toEqual([
        {
          id: expect.any(Number),
          chatId: -100_123_456_789,
          message: message('notice'),
          isSilent: false,
          lane: 'free',
          dueAt: NOW,
          attempts: 0,
          doubts: 0,
          expiresAt: NOW + 12 * HOUR,
        },
      ]);
      expect(await deliveryCounts(test.storage)).toEqual({
        pending: 0,
        sending: 1,
        sent: 0,
        uncertain: 0,
        dead: 0,
        expired: 0,
      });
    });

    it('names the topic that a message goes to', async () => {
      await write(edition('chat', -1), edition('topic', -2, { threadId: 7 }));
      const [chat, topic] = await test.storage.ledger.claim(NOW, 25, LEASE);
      expect(chat?.threadId).toBeUndefined();
      expect(topic).toMatchObject({ chatId: -2, threadId: 7 });
    });

    it('tells what comes without a sound as its reader wants it at the claim, each topic for itself', async () => {
      const { subscribers, ledger } = test.storage;
      const quietHours = { from: '22:00', until: '08:00' };
      const always = await subscribers.add(newSubscriber(1, { isSilent: true }));
      await subscribers.add(newSubscriber(2, { quietHours }));
      await subscribers.add(newSubscriber(3, { quietHours, zone: 'America/New_York' }));
      await subscribers.add(newSubscriber(-4, { threadId: 7, isSilent: true }));
      await subscribers.add(newSubscriber(-5, { threadId: 7 }));
      await subscribers.add(newSubscriber(6, { quietHours, zone: 'Mars/Olympus' }));
      await write(edition('always', 1), edition('asleep', 2), edition('abroad', 3));
      await write(edition('topic', -4, { threadId: 7 }), edition('general', -5), edition('damaged', 6));
      await write(edition('unknown', 9));
      const silentAt = async (now: number) => {
        const claimed = await ledger.claim(now, 25, LEASE);
        for (const { id } of claimed) await ledger.postpone(id, 0, 'again');
        return claimed.filter(({ isSilent }) => isSilent).map(({ message: { text } }) => text);
      };
      expect(await silentAt(NOW)).toEqual(['always', 'abroad', 'topic']);
      expect(await silentAt(NOW + 5 * HOUR - 1)).toEqual(['always', 'abroad', 'topic']);
      expect(await silentAt(NOW + 5 * HOUR)).toEqual(['always', 'topic']);
      expect(await silentAt(NOW + 6 * HOUR)).toEqual(['always', 'asleep', 'topic']);
      await subscribers.update(always.id, { isSilent: false });
      expect(await silentAt(NOW + 6 * HOUR)).toEqual(['asleep', 'topic']);
    });

    it('gives the deliveries of one lane at a time', async () => {
      const { ledger } = test.storage;
      await write(edition('paid', 1, { lane: 'paid', dueAt: NOW - 1 }), edition('free', 2));
      expect(await claimTexts(test.storage)).toEqual(['free']);
      expect(await ledger.nextAt()).toBeUndefined();
      expect(await ledger.nextAt('paid')).toBe(NOW - 1);
      expect(await ledger.claim(NOW, 25, LEASE, 'paid')).toMatchObject([{ chatId: 1, lane: 'paid' }]);
    });

    it('gives the oldest first, no more than asked for, and nothing before its hour or past its end', async () => {
      await write(
        edition('second', 1, { dueAt: NOW - 1 }),
        edition('first', 2, { dueAt: NOW - 2 }),
        edition('third', 3),
        edition('later', 4, { dueAt: NOW + 1 }),
        edition('stale', 5, { expiresAt: NOW }),
      );
      expect(await claimTexts(test.storage, NOW, 0)).toEqual([]);
      expect(await claimTexts(test.storage, NOW, 2)).toEqual(['first', 'second']);
      expect(await claimTexts(test.storage)).toEqual(['third']);
      expect(await claimTexts(test.storage, NOW + 1)).toEqual(['later']);
    });

    it('gives a repeat before all that is fresh, when its pause is over', async () => {
      const { ledger } = test.storage;
      await write(...Array.from({ length: 30 }, (_, index) => edition(`fresh:${index}`, index + 10)));
      const first = await claimOne(test.storage);
      await ledger.markUncertain(first.id, NOW + 5_000, 'timeout');
      expect(await claimTexts(test.storage, NOW + 4_999, 1)).toEqual(['fresh:1']);
      expect(await claimTexts(test.storage, NOW + 5_000, 2)).toEqual(['fresh:0', 'fresh:2']);
    });

    it('gives nothing twice, however many ask at once', async () => {
      const { ledger } = test.storage;
      await write(...Array.from({ length: 60 }, (_, index) => edition(`notice:${index}`, index)));
      const claims = await Promise.all(Array.from({ length: 12 }, () => ledger.claim(NOW, 7, LEASE)));
      const ids = claims.flat().map((delivery) => delivery.id);
      expect(new Set(ids).size).toBe(60);
      expect(ids).toHaveLength(60);
    });

    it('sends one message a chat at a time', async () => {
      await write(edition('a1', 1), edition('a2', 1), edition('b1', 2));
      expect(await claimTexts(test.storage)).toEqual(['a1', 'b1']);
      expect(await claimTexts(test.storage)).toEqual([]);
    });

    it('goes on with a chat when its send is settled', async () => {
      await write(edition('a1', 1), edition('a2', 1));
      const first = await claimOne(test.storage);
      await test.storage.ledger.markSent(first.id, 1, NOW);
      expect(await claimTexts(test.storage)).toEqual(['a2']);
    });

    it('keeps the order of parts, also when the first is put off', async () => {
      const { ledger } = test.storage;
      await write(edition('parts', 1, { messages: ['1/3', '2/3', '3/3'].map(message) }));
      const first = await claimOne(test.storage);
      await ledger.postpone(first.id, NOW + 1_000, 'connection refused');
      expect(await claimTexts(test.storage, NOW)).toEqual([]);
      expect(await ledger.nextAt()).toBe(NOW + 1_000);
      for (const text of ['1/3', '2/3', '3/3']) {
        const part = await claimOne(test.storage, NOW + 1_000);
        expect(part.message.text).toBe(text);
        await ledger.markSent(part.id, 1, NOW + 1_000);
      }
      expect(await deliveryCounts(test.storage)).toMatchObject({ sent: 3, pending: 0 });
    });

    it('lets another edition pass when the parts of one are put off', async () => {
      const { ledger } = test.storage;
      await write(edition('parts', 1, { messages: ['1/2', '2/2'].map(message) }), edition('other', 1));
      const first = await claimOne(test.storage);
      await ledger.postpone(first.id, NOW + 1_000, 'connection refused');
      expect(await claimTexts(test.storage)).toEqual(['other']);
    });

    it('knows when something may go next, leaving out what cannot go', async () => {
      const { ledger } = test.storage;
      expect(await ledger.nextAt()).toBeUndefined();
      await write(edition('a1', 1), edition('a2', 1), edition('b1', 2, { dueAt: NOW + HOUR }));
      expect(await ledger.nextAt()).toBe(NOW);
      const first = await claimOne(test.storage);
      expect(await ledger.nextAt()).toBe(NOW + HOUR);
      await ledger.markSent(first.id, 1, NOW);
      expect(await ledger.nextAt()).toBe(NOW);
    });

    it('counts attempts, through a restart', async () => {
      await write(edition('a', 1));
      const first = await claimOne(test.storage);
      await test.storage.ledger.postpone(first.id, NOW, 'connection refused');
      expect(await claimOne(await test.reopen())).toMatchObject({ id: first.id, attempts: 1 });
    });

    it('keeps equal messages apart as deliveries', async () => {
      const same = [message('same')];
      await write(edition('a', 1, { messages: same }), edition('b', 2, { messages: same }));
      expect(await claimTexts(test.storage)).toEqual(['same', 'same']);
    });
  });
}
