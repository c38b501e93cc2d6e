import { expect, it } from 'vitest';
import { ANNA, createPollingBot } from './start-bot.ts';
import { messageUpdate } from './updates-of.ts';

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

it('a place on the map, were it in the ocean, changes no zone and is answered with cities to choose', async () => {
  const { bot, storage, heard } = await createReader();
  const before = await storage.subscribers.find(ANNA);
  const { message, ...update } = messageUpdate(4_000_000_000, '');
  const { text: _text, entities: _entities, ...sent } = message;
  await bot.take({ ...update, message: { ...sent, location: { latitude: 0, longitude: -160 } } } as never);
  const answer = heard(ANNA).at(-1);
  expect(answer?.text).toMatch(/^I cannot tell the time zone of a place on the map; nothing has changed\./);
  expect(answer?.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^Tokyo/),
  );
  expect(await storage.subscribers.find(ANNA)).toEqual(before);
});
