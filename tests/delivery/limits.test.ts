import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import {
  deliveryCounts,
  edition,
  HOUR,
  message,
  NOW,
  newSubscriber,
  useStorage,
} from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { SENT, startDispatcher } from './start-dispatcher.ts';
import { createVirtualClock } from './virtual-clock.ts';

const SECOND = 1_000;
const UNCERTAIN: SendOutcome = { kind: 'uncertain', reason: 'ECONNRESET' };

describe('the dispatcher, with much to do or little luck', () => {
  const test = useStorage(createSqliteHome);
  const write = async (...editions: ReturnType<typeof edition>[]): Promise<void> => {
    for (const one of editions) await test.storage.editions.write(one);
  };
  const counts = () => deliveryCounts(test.storage);
  const held = (seconds: number): SendOutcome => ({
    kind: 'held',
    retryAfterMs: seconds * SECOND,
    reason: '429',
  });

  it('sends two hundred digests to two hundred chats once each, never faster than the rate', async () => {
    const rate = 28;
    await write(...Array.from({ length: 200 }, (_, index) => edition(`e${index}`, index + 1)));
    const { sends, passTo } = await startDispatcher(test.storage, [], { rate });
    await passTo(30 * SECOND);
    expect(new Set(sends.map(({ chatId }) => chatId)).size).toBe(200);
    expect(sends).toHaveLength(200);
    for (const { at: from } of sends) {
      expect(sends.filter(({ at }) => at >= from && at < from + SECOND).length).toBeLessThanOrEqual(rate);
    }
    expect((sends.at(-1)?.at ?? 0) - NOW).toBeLessThan(12 * SECOND);
    expect(await counts()).toMatchObject({ sent: 200, pending: 0, sending: 0 });
  });

  it('uses a high rate to the full, and never more of it', async () => {
    const rate = 200;
    await write(...Array.from({ length: 600 }, (_, index) => edition(`e${index}`, index + 1)));
    const { sends, passTo } = await startDispatcher(test.storage, [], { rate });
    await passTo(5 * SECOND);
    expect(sends).toHaveLength(600);
    for (const { at: from } of sends) {
      expect(sends.filter(({ at }) => at >= from && at < from + SECOND).length).toBeLessThanOrEqual(rate);
    }
    expect((sends.at(-1)?.at ?? 0) - NOW).toBeLessThanOrEqual((3 * SECOND) / 0.97);
  });

  it.each([
    [28, 200],
    [200, 0],
    [200, 200],
    [1_000, 200],
  ])(
    'at %i a second and answers of %i ms has no more in flight than these make, and keeps the rate',
    async (rate, answerMs) => {
      const count = Math.max(100, 2 * rate);
      await write(...Array.from({ length: count }, (_, index) => edition(`e${index}`, index + 1)));
      const clock = createVirtualClock(NOW);
      let inFlight = 0;
      let most = 0;
      const slowly = async (): Promise<SendOutcome> => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        if (answerMs > 0) await clock.sleep(answerMs);
        inFlight -= 1;
        return SENT;
      };
      const { sends, passTo } = await startDispatcher(test.storage, [], { rate, clock, answer: slowly });
      await passTo(((count / rate) * SECOND) / 0.97 + 2 * answerMs + 100);
      expect(sends).toHaveLength(count);
      expect(most).toBeLessThanOrEqual(Math.ceil((rate * answerMs) / SECOND) + 1);
    },
  );

  it.each([
    [28, 0, 8],
    [200, 0, 8],
    [1_000, 0, 30],
    [1_000, 100, 101],
  ])(
    'at %i a second and answers of %i ms has %i under way at most when answers stop, and goes on when they come',
    async (rate, answerMs, most) => {
      const count = 3 * rate;
      await write(...Array.from({ length: count }, (_, index) => edition(`e${index}`, index + 1)));
      const clock = createVirtualClock(NOW);
      let speak = (): void => undefined;
      const silence = new Promise<SendOutcome>((resolve) => {
        speak = () => resolve(SENT);
      });
      const { sends, passTo } = await startDispatcher(test.storage, [], {
        rate,
        clock,
        answer: async (ms) => {
          if (ms >= SECOND) return silence;
          if (answerMs > 0) await clock.sleep(answerMs);
          return SENT;
        },
      });
      await passTo(30 * SECOND);
      const unanswered = sends.filter(({ at }) => at >= NOW + SECOND);
      expect(unanswered).toHaveLength(most);
      speak();
      await passTo(40 * SECOND);
      expect(await counts()).toMatchObject({ sent: count, pending: 0, sending: 0 });
    },
  );

  it('sends again what a crash cut off, and repeats it for as long as it is in doubt', async () => {
    await write(edition('cut off', 1));
    await test.storage.ledger.claim(NOW, 1, 90 * SECOND);
    expect(await counts()).toMatchObject({ sending: 1 });
    const storage = await test.reopen();
    expect(await storage.ledger.sweep(NOW, 'all')).toMatchObject({ leasesLost: 1 });
    const { sends, passTo } = await startDispatcher(storage, [UNCERTAIN, UNCERTAIN]);
    await passTo(5 * SECOND);
    expect(await counts()).toMatchObject({ uncertain: 1, pending: 0, sending: 0 });
    await passTo(HOUR);
    expect(sends).toHaveLength(3);
    expect(await counts()).toMatchObject({ sent: 1, uncertain: 0 });
  });

  it('does not send the second part before the first is settled, and gives up the rest with a gone chat', async () => {
    await write(edition('parts', 1, { messages: ['1/3', '2/3', '3/3'].map(message) }));
    await test.storage.subscribers.add(newSubscriber(1));
    const gone: SendOutcome = { kind: 'gone', reason: '403' };
    const { sends, passTo } = await startDispatcher(test.storage, [UNCERTAIN, SENT, gone]);
    await passTo(HOUR);
    expect(sends.map((sent) => sent.message.text)).toEqual(['1/3', '1/3', '2/3']);
    expect(sends.map(({ at }) => at - NOW)).toEqual([0, 5 * SECOND, 6 * SECOND]);
    expect(await counts()).toMatchObject({ sent: 1, dead: 2, pending: 0 });
  });

  it('keeps sending to the others while one answer is slow', async () => {
    await write(edition('slow', 1), edition('b', 2), edition('c', 3, { dueAt: NOW + 2 * SECOND }));
    let answer = (_: SendOutcome): void => undefined;
    const slow = new Promise<SendOutcome>((resolve) => {
      answer = resolve;
    });
    const { sends, passTo } = await startDispatcher(test.storage, [slow]);
    await passTo(40 * SECOND);
    expect(sends.map(({ chatId }) => chatId)).toEqual([1, 2, 3]);
    expect(await counts()).toMatchObject({ sent: 2, sending: 1 });
    answer(SENT);
    await passTo(41 * SECOND);
    expect(await counts()).toMatchObject({ sent: 3, sending: 0 });
  });

  it('holds nobody else when one chat is refused twice, or two chats far apart', async () => {
    await write(edition('a', 1), edition('b', 2, { dueAt: NOW + 15 * SECOND }));
    await write(edition('c', 3, { dueAt: NOW + 16 * SECOND }));
    const { sends, passTo } = await startDispatcher(test.storage, [held(2), held(100), held(100)]);
    await passTo(20 * SECOND);
    expect(sends.map(({ chatId }) => chatId)).toEqual([1, 1, 2, 3]);
    expect(await counts()).toMatchObject({ sent: 1, pending: 2 });
  });

  it('sends nothing that is past its time', async () => {
    await write(edition('late', 1, { expiresAt: NOW + SECOND }), edition('b', 2));
    const { sends, passTo } = await startDispatcher(test.storage, [held(5)]);
    await passTo(HOUR);
    expect(sends.map(({ chatId }) => chatId)).toEqual([1, 2]);
    await test.storage.ledger.sweep(NOW + HOUR, 'ran-out');
    expect(await counts()).toMatchObject({ sent: 1, expired: 1, pending: 0 });
  });
});
