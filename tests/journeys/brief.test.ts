import { expect, it, onTestFinished, vi } from 'vitest';
import { PRETEND_KEY } from '../../playground/model/pretend-model.ts';
import { startModelServer } from '../../playground/tests/model-server.ts';
import { withSideCalls } from '../assistant/side-calls.ts';
import { ALEX, createWorld, EDITOR, episodeFile, type Message, type World, XIAOMEI } from './bot-world.ts';
import { SOON } from './newsroom.ts';
import { callbacksOf, watchPresses } from './watch-presses.ts';

const dayBefore = (days: number): string =>
  new Date(Date.now() - days * 24 * 3_600_000).toISOString().slice(0, 10);

/** What is older than a week joins the archive, and is no news. */
const BY_DEFAULT = { NEWS_DAYS: '7', NEWS_AT_ONCE: '10' };

const FILES = {
  'chips.md': episodeFile(
    { id: 'chips', title: '芯片这一天', date: dayBefore(0), companies_orgs: '[英伟达, 台积电]' },
    '### 订单\n\n英伟达今年要台积电多做 30 万片晶圆。\n\n### 厂房\n\n台积电的新厂要到 2028 年才完工。\n',
  ),
  'power.md': episodeFile(
    { id: 'power', title: '电从哪里来', date: dayBefore(4), companies_orgs: '[英伟达]' },
    '### 电\n\n英伟达说一座机房要 1.2 吉瓦的电。\n',
  ),
  'old.md': episodeFile({ id: 'old', title: '旧事', date: dayBefore(30), companies_orgs: '[英伟达]' }),
};

/** A world with a model, which is the pretend one over HTTP. */
async function createWrittenWorld() {
  const { url, model: pretend, close } = await startModelServer();
  onTestFinished(close);
  const model = withSideCalls(pretend);
  const world = await createWorld(FILES, {
    ...BY_DEFAULT,
    ANTHROPIC_API_KEY: PRETEND_KEY,
    ANTHROPIC_BASE_URL: url,
  });
  return { world, model };
}

/** Follows every mention of a name. */
async function followMentions(world: World, chatId: number, name: string): Promise<void> {
  const answer = await world.ask(chatId, `/follow ${name}`);
  const [every] = callbacksOf(answer.reply_markup ? answer : await world.ask(chatId, '/follows'));
  await (await watchPresses(world)).press(chatId, answer.message_id, every?.data ?? '');
}

const textOf = ({ text }: Message): string => text ?? '';

/** A brief in the model's words: the one that comes at once may be without them on a busy machine. */
async function writtenBrief(world: World, chatId: number): Promise<string> {
  return vi.waitFor(async () => {
    const text = textOf(await world.ask(chatId, '/brief'));
    expect(text).toMatch(/🤖/u);
    return text;
  }, SOON);
}

it('/brief tells a subscriber what the week meant for what they follow, and its buttons open the sections', async () => {
  const { world, model } = await createWrittenWorld();
  model.answerNext(
    JSON.stringify({
      headline: '英伟达和台积电都在扩张',
      bullets: [
        { text: '英伟达要台积电多做 30 万片晶圆。', passages: [2], isNew: true },
        { text: '英伟达的一座机房要 1.2 吉瓦的电。', passages: [1], isNew: true },
      ],
      issues: [],
    }),
  );
  const presses = await watchPresses(world);
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/follow nvidia');
  await followMentions(world, XIAOMEI, '英伟达');
  const text = await writtenBrief(world, XIAOMEI);
  expect(text).toContain('本周简报');
  expect(text).toContain('关于 英伟达');
  expect(text).toContain('英伟达和台积电都在扩张');
  expect(text).toMatch(/1\. 英伟达要台积电多做 30 万片晶圆。\n— 芯片这一天 · \d{4}-\d\d-\d\d/);
  expect(text).not.toContain('🆕');
  expect(text).not.toContain('旧事');
  await presses.pressLabel(XIAOMEI, '2');
  await world.hears(XIAOMEI, /英伟达说一座机房/);
  expect(model.requests()).toHaveLength(1);
});

it('a second brief marks what is new since the last one', async () => {
  const { world, model } = await createWrittenWorld();
  const bullet = { text: '英伟达的一座机房要 1.2 吉瓦的电。', passages: [1], isNew: true };
  model.answerNext(JSON.stringify({ headline: '电', bullets: [bullet], issues: [] }));
  await world.ask(ALEX, '/start');
  await followMentions(world, ALEX, '英伟达');
  await vi.waitFor(async () => expect(textOf(await world.ask(ALEX, '/brief'))).toContain('🤖 Written'), SOON);
  world.app.clock.advance(24 * 3_600_000);
  model.answerNext(
    JSON.stringify({
      headline: '晶圆',
      bullets: [
        { text: '英伟达要台积电多做 30 万片晶圆。', passages: [2], isNew: true },
        { ...bullet, isNew: false },
      ],
      issues: [],
    }),
  );
  await vi.waitFor(async () => {
    const text = textOf(await world.ask(ALEX, '/brief'));
    expect(text).toContain('1. 🆕 英伟达要台积电');
    expect(text).toContain('2. 英伟达的一座机房');
  }, SOON);
});

it('without a model it is in the episodes’ own words, name by name, and its button looks at one day', async () => {
  const world = await createWorld(FILES, BY_DEFAULT);
  const presses = await watchPresses(world);
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/follow 台积电');
  const week = await world.ask(XIAOMEI, '/brief');
  expect(textOf(week)).toContain('1. 台积电的新厂要到 2028 年才完工。');
  expect(textOf(week)).toContain('📝 摘自原文');
  expect(callbacksOf(week).map(({ text }) => text)).toEqual(['1', '只看最近一天', '关闭']);
  await presses.pressLabel(XIAOMEI, '只看最近一天');
  await world.hears(XIAOMEI, '今日简报');
  await presses.pressLabel(XIAOMEI, '看最近一周');
  await world.hears(XIAOMEI, '本周简报');
});

it('without a model it keeps to what a follow asks for, to what is muted, and to the week’s most mentioned for who wants all', async () => {
  const world = await createWorld(FILES, BY_DEFAULT);
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/follow 英伟达');
  const about = textOf(await world.ask(XIAOMEI, '/brief'));
  expect(about).toContain('机房');
  expect(about).not.toContain('晶圆');
  await world.ask(XIAOMEI, '/focus all');
  const all = textOf(await world.ask(XIAOMEI, '/brief'));
  expect(all).toContain('晶圆');
  expect(all).not.toContain('你还没有关注什么');
  await world.ask(XIAOMEI, '/mute 台积电');
  expect(textOf(await world.ask(XIAOMEI, '/brief'))).not.toContain('晶圆');
});

it('the model’s failure is no failure of the command', async () => {
  const { world, model } = await createWrittenWorld();
  model.failNext({ kind: 'error', status: 401 });
  await world.ask(XIAOMEI, '/start');
  await followMentions(world, XIAOMEI, '英伟达');
  const text = textOf(await world.ask(XIAOMEI, '/brief'));
  expect(text).toContain('📝 摘自原文');
  expect(text).toContain('英伟达今年要台积电多做 30 万片晶圆。');
});

it('a model that takes its time is not waited for: its brief comes with a press of the button', async () => {
  const { world, model } = await createWrittenWorld();
  const presses = await watchPresses(world);
  model.failNext({ kind: 'slow', ms: 4_000 });
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/follow 英伟达');
  expect(textOf(await world.ask(XIAOMEI, '/brief'))).toContain('语言模型还在写');
  expect(await presses.pressLabel(XIAOMEI, '看完整简报')).toBe('还在写，请过几秒再点。');
  await vi.waitFor(async () => {
    await presses.pressLabel(XIAOMEI, '看完整简报');
    expect(world.heard(XIAOMEI).at(-1)?.text).toContain('🤖');
  }, SOON);
});

it('whoever follows nothing hears how it is done, and what is spoken of most', async () => {
  const world = await createWorld(FILES, BY_DEFAULT);
  const text = textOf(await world.ask(ALEX, '/brief'));
  expect(text).toContain('/follow');
  expect(text).toContain('英伟达');
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/follow 台积电');
  expect(textOf(await world.ask(ALEX, '/brief'))).not.toContain('/follow');
  expect(textOf(await world.ask(ALEX, '/brief someday'))).toContain('/brief week');
});

it('says so when nothing was said of what is followed', async () => {
  const world = await createWorld({ 'old.md': FILES['old.md'] }, BY_DEFAULT);
  await world.ask(EDITOR, '/start');
  expect(textOf(await world.ask(EDITOR, '/brief'))).toContain('最近一周没有新节目');
  await world.ask(EDITOR, '/follow 英伟达');
  expect(textOf(await world.ask(EDITOR, '/brief'))).toContain('最近一周没有新节目');
  await world.ask(EDITOR, '/focus only');
  expect(textOf(await world.ask(EDITOR, '/brief'))).toContain('没有谈到你关注的');
});
