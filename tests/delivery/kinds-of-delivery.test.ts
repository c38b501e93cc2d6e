import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { deliveryCounts, edition, HOUR, NOW, newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { startDispatcher } from './start-dispatcher.ts';

const SECOND = 1_000;
const FORUM = -100_7;

/** The same storage, whose deliveries all take the place of message 55. */
function asCorrections({ ledger, meta }: Storage): Pick<Storage, 'ledger' | 'meta'> {
  const claim: typeof ledger.claim = async (...asked) =>
    (await ledger.claim(...asked)).map((delivery) => ({ ...delivery, edits: 55 }));
  return { meta, ledger: { ...ledger, claim } };
}

describe('the dispatcher, for topics, corrections and paid broadcasts', () => {
  const test = useStorage(createSqliteHome);
  const write = async (...editions: ReturnType<typeof edition>[]): Promise<void> => {
    for (const one of editions) await test.storage.editions.write(one);
  };
  const counts = () => deliveryCounts(test.storage);

  it('pauses a topic that is gone, and not its chat', async () => {
    const { subscribers } = test.storage;
    for (const threadId of [undefined, 3, 4]) {
      await subscribers.add(newSubscriber(FORUM, { chatType: 'group', threadId }));
    }
    await write(edition('in 3', FORUM, { threadId: 3 }), edition('in 4', FORUM, { threadId: 4 }));
    const gone: SendOutcome = { kind: 'topic-gone', reason: '400 message thread not found' };
    const { sends, passTo, kinds } = await startDispatcher(test.storage, [gone]);
    await passTo(HOUR);
    expect(sends.map(({ chatId, threadId }) => [chatId, threadId])).toEqual([
      [FORUM, 3],
      [FORUM, 4],
    ]);
    expect((await subscribers.find(FORUM, 3))?.state).toBe('paused');
    expect((await subscribers.find(FORUM, 4))?.state).toBe('active');
    expect((await subscribers.find(FORUM))?.state).toBe('active');
    expect(await counts()).toMatchObject({ dead: 1, sent: 1 });
    expect(kinds()).toEqual(['topic-gone']);
  });

  it('pauses the chat alone when its General topic is closed, and not its other topics', async () => {
    const { subscribers } = test.storage;
    await subscribers.add(newSubscriber(FORUM, { chatType: 'group' }));
    await subscribers.add(newSubscriber(FORUM, { chatType: 'group', threadId: 3 }));
    await write(edition('a', FORUM));
    const closed: SendOutcome = { kind: 'topic-gone', reason: '400 TOPIC_CLOSED' };
    const { passTo } = await startDispatcher(test.storage, [closed]);
    await passTo(HOUR);
    expect((await subscribers.find(FORUM))?.state).toBe('paused');
    expect((await subscribers.find(FORUM, 3))?.state).toBe('active');
  });

  it('gives a correction up without alarm when what it would correct is deleted', async () => {
    await test.storage.subscribers.add(newSubscriber(1));
    await write(edition('a', 1));
    const vanished: SendOutcome = { kind: 'vanished', reason: '400 message to edit not found' };
    const { sends, passTo, kinds } = await startDispatcher(asCorrections(test.storage), [vanished]);
    await passTo(HOUR);
    expect(sends).toHaveLength(1);
    expect(await counts()).toMatchObject({ dead: 1 });
    expect(kinds()).toEqual([]);
    expect((await test.storage.subscribers.find(1))?.state).toBe('active');
  });

  it('edits once more as plain text what was refused, and never sends it as a new message', async () => {
    await write(edition('a', 1));
    const rejected: SendOutcome = { kind: 'rejected', reason: '400 parse' };
    const { sends, passTo, kinds } = await startDispatcher(asCorrections(test.storage), [rejected, rejected]);
    await passTo(HOUR);
    expect(sends.map(({ edits, message }) => [edits, message.entities.length])).toEqual([
      [55, 1],
      [55, 0],
    ]);
    expect(await counts()).toMatchObject({ dead: 1 });
    expect(kinds()).toEqual(['rejected', 'rejected', 'dead']);
  });

  it('takes its own lane only', async () => {
    await write(edition('free', 1), edition('paid', 2, { lane: 'paid' }));
    const { sends, passTo, settled } = await startDispatcher(test.storage, [], { lane: 'paid', rate: 1_000 });
    await passTo(10 * SECOND);
    expect(sends.map(({ chatId, lane }) => [chatId, lane])).toEqual([[2, 'paid']]);
    expect(settled).toMatchObject([{ kind: 'sent', lane: 'paid' }]);
  });

  it('tells of every attempt how long it waited from when it was owed', async () => {
    await write(edition('a', 1, { dueAt: NOW - 7 * SECOND }));
    const held: SendOutcome = { kind: 'held', retryAfterMs: 5 * SECOND, reason: '429' };
    const { passTo, settled } = await startDispatcher(test.storage, [held]);
    await passTo(10 * SECOND);
    expect(settled.map(({ kind, waitedMs }) => [kind, waitedMs])).toEqual([
      ['held', 7 * SECOND],
      ['sent', 12 * SECOND],
    ]);
  });

  it('sends nothing while another replica was told to wait', async () => {
    await write(edition('a', 1), edition('b', 2, { dueAt: NOW + SECOND }));
    const { sends, passTo } = await startDispatcher(test.storage);
    await passTo(500);
    await test.storage.meta.set('flood.open_at', String(NOW + 60 * SECOND));
    await passTo(59 * SECOND);
    expect(sends.map(({ chatId }) => chatId)).toEqual([1]);
    await passTo(70 * SECOND);
    expect(sends.map(({ chatId }) => chatId)).toEqual([1, 2]);
  });
});
