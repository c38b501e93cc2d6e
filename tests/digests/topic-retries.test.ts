import { expect, it } from 'vitest';
import { createTopicRetries } from '../../src/digests/topic-retries.ts';
import { HOUR, NOW, newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

const home = useStorage(createSqliteHome);

it('tells topics that are tried again that digests come, at most once an hour', async () => {
  const { subscribers, editions, ledger } = home.storage;
  const topic = await subscribers.add(newSubscriber(-1, { threadId: 7, chatType: 'group', language: 'en' }));
  const clock = { at: NOW, now: () => clock.at };
  let searches = 0;
  const retry = createTopicRetries(
    async () => {
      searches += 1;
      return [topic];
    },
    editions,
    clock,
  );
  await retry();
  await retry();
  expect(searches).toBe(1);
  expect(await ledger.claim(NOW, 9, HOUR)).toMatchObject([
    { chatId: -1, threadId: 7, message: { text: expect.stringContaining('digests come here as before') } },
  ]);
  clock.at = NOW + HOUR;
  await retry();
  expect(searches).toBe(2);
});
