import { expect, it } from 'vitest';
import { ANNA, createPollingBot } from './start-bot.ts';

async function createReader() {
  const ground = await createPollingBot();
  const { playground, answerTo } = ground;
  const say = async (text: string) => (await answerTo(ANNA, () => playground.say(ANNA, text))).text;
  await say('/start');
  return { ...ground, say };
}

it('five hundred follows are the most: another one is refused aloud, and none of them is lost', async () => {
  const { storage, say } = await createReader();
  const { id = 0 } = (await storage.subscribers.find(ANNA)) ?? {};
  for (let index = 0; index < 500; index += 1)
    await storage.subscribers.follow(id, { kind: 'words', name: `word${index}` }, index);
  expect(await say('/follow Nvidia')).toContain('You follow 500 already, which is the most');
  expect((await storage.subscribers.interests(id)).follows).toHaveLength(500);
  expect(await say('/follows')).toContain('You follow 500 names');
  expect(await say('/unfollow word7')).toContain('no longer follow');
  expect(await say('/follow Nvidia')).toContain('You now follow');
});

it('a thousand saved episodes are the most: another one is refused aloud, and none of them is lost', async () => {
  const { storage, say } = await createReader();
  for (let index = 0; index < 1_000; index += 1) await storage.reading.save(ANNA, `old${index}`, index);
  expect(await say('/save chips')).toContain('1,000');
  expect(await storage.reading.savedBy(ANNA)).toHaveLength(1_000);
  expect(await say('/saved')).toContain('1,000');
});
