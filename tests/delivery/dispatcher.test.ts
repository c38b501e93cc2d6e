import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import {
  claimOne,
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

const SECOND = 1_000;

describe('the dispatcher', () => {
  const test = useStorage(createSqliteHome);
  const write = (...editions: ReturnType<typeof edition>[]) =>
    Promise.all(editions.map((one) => test.storage.editions.write(one)));
  const counts = () => deliveryCounts(test.storage);

  it('sends what waits and writes down that it arrived', async () => {
    await write(edition('a', 1), edition('b', 2));
    const { sends, passTo, kinds } = await startDispatcher(test.storage);
    await passTo(SECOND);
    expect(sends.map(({ chatId }) => chatId)).toEqual([1, 2]);
    expect(await counts()).toMatchObject({ sent: 2, pending: 0, sending: 0 });
    expect(kinds()).toEqual([]);
  });

  it('keeps the order of parts, a second apart in one chat', async () => {
    await write(edition('parts', 1, { messages: ['1/3', '2/3', '3/3'].map(message) }));
    const { sends, passTo } = await startDispatcher(test.storage);
    await passTo(10 * SECOND);
    expect(sends.map((sent) => sent.message.text)).toEqual(['1/3', '2/3', '3/3']);
    expect(sends.map(({ at }) => at - NOW)).toEqual([0, SECOND, 2 * SECOND]);
  });

  it('leaves three seconds between two messages to one group', async () => {
    await write(edition('parts', -5, { messages: ['1/3', '2/3', '3/3'].map(message) }));
    const { sends, passTo } = await startDispatcher(test.storage);
    await passTo(10 * SECOND);
    expect(sends.map(({ at }) => at - NOW)).toEqual([0, 3 * SECOND, 6 * SECOND]);
  });

  it('sends nothing to a chat before the end of the hold that it was told', async () => {
    await write(edition('a', 1), edition('other', 1), edition('b', 2));
    const held = { kind: 'held', retryAfterMs: 7 * SECOND, reason: '429' } as const;
    const { sends, passTo, kinds } = await startDispatcher(test.storage, [held]);
    await passTo(6_999);
    expect(sends.map(({ chatId }) => chatId)).toEqual([1, 2]);
    expect(await counts()).toMatchObject({ pending: 2, sent: 1 });
    await passTo(20 * SECOND);
    expect(sends.slice(2).map((sent) => sent.message.text)).toEqual(['a', 'other']);
    expect(sends[2]?.at).toBe(NOW + 7 * SECOND);
    expect(await counts()).toMatchObject({ pending: 0, sent: 3 });
    expect(kinds()).toEqual(['held']);
  });

  it('lets a delivery die with its chat, and pauses the subscriber', async () => {
    const { subscribers } = test.storage;
    await subscribers.add(newSubscriber(1));
    await write(edition('a', 1), edition('waits', 1));
    const gone = { kind: 'gone', reason: '403 Forbidden' } as const;
    const { sends, passTo, kinds } = await startDispatcher(test.storage, [gone]);
    await passTo(HOUR);
    expect(sends).toHaveLength(1);
    expect(await counts()).toMatchObject({ dead: 2, pending: 0 });
    expect(await subscribers.find(1)).toMatchObject({ state: 'paused', times: ['08:00'] });
    expect(kinds()).toEqual(['gone']);
  });

  it('follows a group to its new id, with its subscriber', async () => {
    const { subscribers } = test.storage;
    await subscribers.add(newSubscriber(-5));
    await write(edition('a', -5));
    const { sends, passTo } = await startDispatcher(test.storage, [{ kind: 'migrated', chatId: -100_5 }]);
    await passTo(SECOND);
    expect(sends.map(({ chatId }) => chatId)).toEqual([-5, -100_5]);
    expect(await counts()).toMatchObject({ sent: 1, pending: 0 });
    expect(await subscribers.find(-100_5)).toMatchObject({ state: 'active' });
    expect(await subscribers.find(-5)).toBeUndefined();
  });

  it('sends what was refused once more as plain text, then gives it up; the chat is not to blame', async () => {
    const { subscribers } = test.storage;
    await subscribers.add(newSubscriber(1));
    await write(edition('saved', 1), edition('lost', 2, { dueAt: NOW + SECOND }));
    const rejected = { kind: 'rejected', reason: '400 parse' } as const;
    const script = [rejected, SENT, rejected, rejected];
    const { sends, passTo, kinds } = await startDispatcher(test.storage, script);
    await passTo(HOUR);
    expect(sends.map((sent) => sent.message.text)).toEqual(['saved', 'saved', 'lost', 'lost']);
    expect(sends[0]?.message.entities).toHaveLength(1);
    expect(sends[1]?.message).toEqual({ text: 'saved', entities: [], buttons: [] });
    expect(sends[1]?.edits).toBeUndefined();
    expect(await counts()).toMatchObject({ sent: 1, dead: 1 });
    expect(kinds()).toEqual(['rejected', 'rejected', 'rejected', 'dead']);
    expect(await subscribers.find(1)).toMatchObject({ state: 'active' });
  });

  it('sends what was refused with its picture once more without it, with all the rest', async () => {
    const picture = { title: 'week', points: ['a', 'b'], lines: [], theme: 'light' } as const;
    await write(edition('pictured', 1, { messages: [{ ...message('pictured'), picture }] }));
    const rejected = { kind: 'rejected', reason: '400 not enough rights to send photos' } as const;
    const { sends, passTo, kinds } = await startDispatcher(test.storage, [rejected, SENT]);
    await passTo(HOUR);
    expect(kinds()).toEqual([]);
    expect(sends.map((sent) => sent.message)).toEqual([
      { ...message('pictured'), picture },
      message('pictured'),
    ]);
    expect(await counts()).toMatchObject({ sent: 1, dead: 0 });
  });

  it('repeats what may have arrived, with growing pauses, until there is an answer', async () => {
    await write(edition('a', 1));
    const uncertain = { kind: 'uncertain', reason: 'ECONNRESET' } as const;
    const { sends, passTo } = await startDispatcher(test.storage, new Array(8).fill(uncertain));
    await passTo(0);
    expect(await counts()).toMatchObject({ uncertain: 1 });
    await passTo(HOUR);
    expect(sends.map(({ at }) => (at - NOW) / SECOND)).toEqual([0, 5, 15, 35, 75, 155, 315, 615, 915]);
    expect(await counts()).toMatchObject({ uncertain: 0, sent: 1, pending: 0 });
  });

  it('tries what never left again, with growing pauses', async () => {
    await write(edition('a', 1));
    const unsent = { kind: 'unsent', cause: 'unreachable', reason: 'ECONNREFUSED' } as const;
    const { sends, passTo } = await startDispatcher(test.storage, [unsent, unsent, unsent]);
    await passTo(HOUR);
    expect(sends.map(({ at }) => at - NOW)).toEqual([0, 1, 3, 7].map((s) => s * SECOND));
    expect(await counts()).toMatchObject({ sent: 1 });
  });

  it('waits at its stop for what is under way, and claims nothing more', async () => {
    await write(edition('slow', 1), edition('next', 1));
    let answer = (_: SendOutcome): void => undefined;
    const slow = new Promise<SendOutcome>((resolve) => {
      answer = resolve;
    });
    const { sends, passTo, stop } = await startDispatcher(test.storage, [slow]);
    await passTo(0);
    let isStopped = false;
    const stopping = stop().then(() => {
      isStopped = true;
    });
    await passTo(SECOND);
    expect(isStopped).toBe(false);
    answer(SENT);
    await stopping;
    expect(sends).toHaveLength(1);
    expect(await counts()).toMatchObject({ sent: 1, pending: 1, sending: 0 });
  });

  it('repeats what a crash cut off in the middle of its send', async () => {
    await write(edition('cut off', 1));
    await claimOne(test.storage);
    const storage = await test.reopen();
    await storage.ledger.sweep(NOW, 'all');
    const { sends, passTo } = await startDispatcher(storage);
    await passTo(HOUR);
    expect(sends.map((sent) => sent.message.text)).toEqual(['cut off']);
    expect(await counts()).toMatchObject({ sent: 1, uncertain: 0 });
  });

  it('keeps to the rate over all chats in every sliding second', async () => {
    const rate = 10;
    await write(...Array.from({ length: 95 }, (_, index) => edition(`e${index}`, index + 1)));
    const { sends, passTo } = await startDispatcher(test.storage, [], { rate });
    await passTo(12 * SECOND);
    expect(sends).toHaveLength(95);
    for (const { at: from } of sends) {
      expect(sends.filter(({ at }) => at >= from && at < from + SECOND).length).toBeLessThanOrEqual(rate);
    }
    expect(sends.at(-1)?.at).toBeLessThan(NOW + 10 * SECOND);
  });

  it('holds everyone when two chats are refused within ten seconds, also after a restart', async () => {
    const held = (seconds: number): SendOutcome => ({
      kind: 'held',
      retryAfterMs: seconds * SECOND,
      reason: '429',
    });
    await write(edition('a', 1), edition('b', 2), edition('c', 3, { dueAt: NOW + SECOND }));
    const first = await startDispatcher(test.storage, [held(60), held(90)]);
    await first.passTo(30 * SECOND);
    expect(first.sends.map(({ chatId }) => chatId)).toEqual([1, 2]);
    await first.stop();

    const second = await startDispatcher(await test.reopen(), [], { clock: first.clock });
    await second.passTo(89_999);
    expect(second.sends).toEqual([]);
    await second.passTo(200 * SECOND);
    expect(second.sends.map(({ chatId }) => chatId).toSorted()).toEqual([1, 2, 3]);
    expect(second.sends.every(({ at }) => at >= NOW + 90 * SECOND)).toBe(true);
  });

  it('holds one chat alone when its refusals are the only ones', async () => {
    await write(edition('a', 1), edition('b', 2, { dueAt: NOW + SECOND }));
    const held = { kind: 'held', retryAfterMs: 60 * SECOND, reason: '429' } as const;
    const { sends, passTo } = await startDispatcher(test.storage, [held]);
    await passTo(2 * SECOND);
    expect(sends.map(({ chatId }) => chatId)).toEqual([1, 2]);
  });
});
