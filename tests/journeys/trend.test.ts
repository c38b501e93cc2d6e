import { expect, it, vi } from 'vitest';
import { ALEX, createWorld, episodeFile, type Message, type World, XIAOMEI } from './bot-world.ts';
import { callbacksOf, labelsOf } from './watch-presses.ts';

const about = (id: string, date: string, companies: string): string =>
  episodeFile(
    { id, date, title: `第 ${id} 件事`, companies_orgs: `[${companies}]`, summary: '一家公司的一天。' },
    `### 正题\n\n${companies}各做各的。\n`,
  );

/** Nine weeks, the last one with two episodes. */
const ARCHIVE = {
  'a.md': about('a', '2026-01-05', '英伟达'),
  'b.md': about('b', '2026-02-11', '英伟达, OpenAI'),
  'c.md': about('c', '2026-03-02', '英伟达'),
  'd.md': about('d', '2026-03-04', '英伟达'),
};

/** The bytes of the picture of a message, as the page shows it. */
async function pictureOf(world: World, message: Message): Promise<Buffer> {
  const answer = await fetch(`${world.app.url}/playground/photos/${message.photo?.at(-1)?.file_id}`);
  expect(answer.headers.get('content-type')).toBe('image/png');
  return Buffer.from(await answer.arrayBuffer());
}

/** Presses a button and waits until the newest message is as it should be then: a picture takes longer than the answer to a press. */
async function pressUntil(
  world: World,
  chatId: number,
  label: string,
  isDone: (message: Message) => boolean,
): Promise<Message> {
  world.press(chatId, label);
  return vi.waitFor(
    () => {
      const newest = world.heard(chatId).at(-1);
      if (!newest || !isDone(newest)) throw new Error(`nothing came of ${label}`);
      return newest;
    },
    { timeout: 15_000, interval: 20 },
  );
}

it('/trend draws how often names came up, week by week, with the figures beneath, and in dark as one chooses', async () => {
  const world = await createWorld(ARCHIVE);
  const shown = await world.ask(XIAOMEI, '/trend 輝達，openai');
  expect(shown.caption).toBe(
    [
      '📈 每周有几期提到\n2026-01-05 至 2026-03-02，9 周',
      '英伟达\n共 4 期 · 近四周 3，前四周 0\n最多的一周：2026-03-02，2 期',
      'OpenAI\n共 1 期 · 近四周 1，前四周 0\n最多的一周：2026-02-09，1 期',
    ].join('\n\n'),
  );
  expect(shown.photo?.at(-1)).toMatchObject({ width: 1200, height: 900 });
  expect(labelsOf(shown)).toEqual(['英伟达', 'OpenAI', '🌙 深色', '关闭']);
  const light = await pictureOf(world, shown);

  const isDark = (message: Message) => labelsOf(message).includes('☀️ 浅色');
  const dark = await pressUntil(world, XIAOMEI, '深色', isDark);
  expect(dark.message_id).toBe(shown.message_id);
  expect((await pictureOf(world, dark)).equals(light)).toBe(false);
  // What a chat chose last holds for its next pictures, and what was sent once is stored.
  const again = await world.ask(XIAOMEI, '/trend NVIDIA OpenAI');
  expect([labelsOf(again), again.photo]).toEqual([labelsOf(dark), dark.photo]);
});

it('is opened from the page of a name, in the reader’s language', async () => {
  const world = await createWorld(ARCHIVE);
  await world.ask(ALEX, '/company nvidia');
  const shown = await pressUntil(world, ALEX, '📈 Trend', ({ photo }) => photo !== undefined);
  expect(shown.caption).toContain(
    '2026-01-05 to 2026-03-02, 9 weeks\n\nNvidia\n4 episodes · 3 in the last 4 weeks, 0 in the 4 before',
  );
});

it('says which name it does not know, offers the nearest, and draws the others', async () => {
  const world = await createWorld(ARCHIVE);
  expect((await world.ask(XIAOMEI, '/trend')).text).toContain('/trend 英伟达，OpenAI');
  const shown = await world.ask(XIAOMEI, '/trend OpenAI, 英伟大');
  expect(shown.caption).toContain('没有找到“英伟大”');
  const [near] = callbacksOf(shown);
  const [known] = callbacksOf(shown).filter(({ text }) => text === 'OpenAI');
  expect(near).toEqual({
    text: '📈 英伟达',
    data: expect.stringMatching(`^ch:${known?.data.slice(2)}\\.`),
  });
  expect((await world.ask(XIAOMEI, '/trend 英伟大')).text).toContain('没有找到“英伟大”');
});

it('/trend tells of a single week in words alone', async () => {
  const world = await createWorld({ 'a.md': ARCHIVE['a.md'] });
  const { photo, text } = await world.ask(XIAOMEI, '/trend 英伟达');
  expect(photo).toBeUndefined();
  expect(text).toBe('📈 每周有几期提到\n2026-01-05 起的一周\n\n英伟达\n共 1 期');
});
