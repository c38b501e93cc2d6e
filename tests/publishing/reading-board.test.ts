import { expect, it } from 'vitest';
import type { OutgoingMessage } from '../../src/domain/message.ts';
import { createReadingMessage } from '../../src/publishing/reading-message.ts';
import { useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

const test = useStorage(createSqliteHome);

function startBoard() {
  const shown: string[] = [];
  const say = (how: string, { text }: OutgoingMessage) => shown.push(`${how}: ${text.replace(/\n/g, ' | ')}`);
  const board = createReadingMessage(test.storage.meta, async () => [1], {
    send: async (_, message) => {
      say('sent', message);
      return 7;
    },
    edit: async (_, messageId, message) => say(`edited ${messageId}`, message) > 0,
    languageOf: async () => 'en',
  });
  return { board, shown };
}

it('admins see a long reading in one message that changes, through a restart as well', async () => {
  const first = startBoard();
  await first.board.show({ done: 500, of: 9180, leftMs: 61_000 });
  await first.board.show({ done: 900, of: 9180 });
  expect(first.shown).toEqual([
    'sent: 📖 I am reading the archive | 500 of 9,180 files · 5 % | About 2 min to go.',
    'edited 7: 📖 I am reading the archive | 900 of 9,180 files · 9 %',
  ]);
  const second = startBoard();
  await second.board.show({ done: 100, of: 8280, leftMs: 30_000 });
  await second.board.close(8280);
  expect(second.shown).toEqual([
    'edited 7: 📖 I am reading the archive | 100 of 8,280 files · 1 % | About 30 s to go.',
    'edited 7: 📖 I have read the whole archive: 8,280 files.',
  ]);
});

it('another reading begins another message, and one that nobody saw ends without a word', async () => {
  const { board, shown } = startBoard();
  await board.close(3);
  await board.show({ done: 1, of: 2 });
  expect(shown).toEqual(['sent: 📖 I am reading the archive | 1 of 2 files · 50 %']);
});

it('a message that an earlier version noted, without a version, goes on; a note that cannot be read begins another', async () => {
  const report = { done: 1, of: 2 };
  await test.storage.meta.set('reading-messages', '{"1":6}');
  const known = startBoard();
  await known.board.show(report);
  expect(known.shown).toEqual(['edited 6: 📖 I am reading the archive | 1 of 2 files · 50 %']);
  for (const note of ['damaged', '{"version":2,"chats":[]}', '{"one":6}']) {
    await test.storage.meta.set('reading-messages', note);
    const unknown = startBoard();
    await unknown.board.show(report);
    expect(unknown.shown).toEqual(['sent: 📖 I am reading the archive | 1 of 2 files · 50 %']);
  }
});
