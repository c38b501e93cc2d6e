import { describe, expect, it } from 'vitest';
import { createReceipts, type Receipts } from '../../src/broadcasts/receipts.ts';
import type { OutgoingMessage } from '../../src/domain/message.ts';
import { claimOne, edition, episode, NOW, newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

const ADMIN = 9;
const PLACE = 5;
const DAY = 86_400_000;

describe('a receipt', () => {
  const test = useStorage(createSqliteHome);
  const clock = { at: NOW, now: () => clock.at, sleep: () => Promise.resolve() };
  let shown: string[] = [];

  function open(): Receipts {
    return createReceipts({
      ...test.storage,
      clock,
      progressMessage: {
        async show(chatId: number, messageId: number, message: OutgoingMessage) {
          shown.push(`${chatId} ${messageId} ${message.text}`);
        },
      },
      onWaiting: () => undefined,
      onFailure: (_, error) => {
        throw error;
      },
    });
  }

  async function publish({ messageId }: { messageId?: number } = { messageId: PLACE }): Promise<Receipts> {
    clock.at = NOW;
    shown = [];
    await test.storage.episodes.save([episode('a', NOW)]);
    const receipts = open();
    await receipts.begin({ episodeId: 'a', chatId: ADMIN, language: 'en', way: 'published', messageId });
    return receipts;
  }

  /** An instant edition of the episode, which waits to be sent. */
  async function owe(chatId: number): Promise<void> {
    const { id } = await test.storage.subscribers.add(newSubscriber(chatId, { sinceAt: NOW }));
    const owed = { kind: 'instant', subscriberId: id, episodeIds: ['a'] } as const;
    await test.storage.editions.write(edition(`a${chatId}`, chatId, owed));
  }

  it('is edited when a figure has changed, at most every three seconds, and goes on after a restart', async () => {
    const receipts = await publish();
    await owe(1);
    await owe(2);
    await receipts.advance();
    const { ledger } = test.storage;
    await ledger.markSent((await claimOne(test.storage)).id, 501, NOW);
    await receipts.advance();
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('Subscribers who get it: 2\n0 sent · 2 waiting');
    clock.at += 3_000;
    await receipts.advance();
    expect(shown.at(-1)).toMatch(/^9 5 [\s\S]*1 sent · 1 waiting$/);
    clock.at += 3_000;
    await receipts.advance();
    expect(shown).toHaveLength(2);
    await ledger.markDead((await claimOne(test.storage)).id, 'gone', NOW);
    await test.reopen();
    await open().advance();
    expect(shown.at(-1)).toMatch(/1 sent · 1 undeliverable$/);
  });

  it('ends when it is settled and two days old, and after eight days in any case', async () => {
    const receipts = await publish();
    await owe(1);
    for (const days of [2, 7, 8]) {
      clock.at = NOW + days * DAY;
      await receipts.advance();
      expect(await test.storage.receipts.open()).toHaveLength(days < 8 ? 1 : 0);
    }
    const others = await publish();
    await test.storage.ledger.markSent((await claimOne(test.storage)).id, 501, NOW);
    clock.at = NOW + 2 * DAY;
    await others.advance();
    expect(await test.storage.receipts.open()).toEqual([]);
  });

  it('without a message is sent once through the ledger, and then edited', async () => {
    const receipts = await publish({});
    await receipts.advance();
    clock.at += 3_000;
    await receipts.advance();
    const notice = await claimOne(test.storage);
    expect(notice.chatId).toBe(ADMIN);
    await test.storage.ledger.markSent(notice.id, 77, NOW);
    await owe(1);
    clock.at += 3_000;
    await receipts.advance();
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^9 77 /);
  });
});
