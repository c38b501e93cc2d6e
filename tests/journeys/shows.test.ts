import { expect, it } from 'vitest';
import {
  ALEX,
  createWorld,
  EDITOR,
  episodeFile,
  passTime,
  skipToDigest,
  XIAOMEI,
  ZHIMING,
} from './bot-world.ts';
import { callbacksOf, labelsOf, watchPresses } from './watch-presses.ts';

const dayBefore = (days: number): string =>
  new Date(Date.now() - days * 24 * 3_600_000).toISOString().slice(0, 10);

const SHOWS = {
  'ebb.md': episodeFile(
    {
      id: 'ebb',
      title: '退潮',
      date: dayBefore(2),
      summary: '退潮以后的滩涂。',
      speaker: '观潮台',
      series: '海上十讲',
      area: 'sea-life',
    },
    '### 滩涂\n\n退潮以后，滩涂上都是小蟹。\n',
  ),
  'flood.md': episodeFile(
    {
      id: 'flood',
      title: '涨潮',
      date: dayBefore(1),
      channel: '观潮台',
      guest: '周明',
      media_books: '[灯塔报]',
    },
    '### 涨\n\n灯塔报说，今年的大潮比往年高。\n',
  ),
  'lamp.md': episodeFile(
    { id: 'lamp', title: '守灯人', date: dayBefore(3), author: '灯塔报' },
    '### 灯\n\n守灯人每晚点灯。\n',
  ),
};

it('/show lists the shows with their counts, and opens one by its name in either script or nearly', async () => {
  const world = await createWorld(SHOWS);
  const list = await world.ask(ALEX, '/show');
  expect(list.text).toMatch(/^Shows · 2\n\n• 观潮台 · 2 episodes\n• 灯塔报 · 1 episode\n/);
  for (const name of ['观潮台', '觀潮台', 'guanchaotai']) {
    const page = await world.ask(ALEX, `/show ${name}`);
    expect(page.text).toMatch(/^观潮台\nshow · 2 episodes\n\n1\. 涨潮\n[\d-]+\n\n2\. 退潮\n/);
    expect(labelsOf(page)).toContain('＋ Follow 观潮台');
  }
  expect((await world.ask(XIAOMEI, '/show 观朝台')).text).toContain('你要找的是不是：观潮台');
});

it('/series, /area and /media list theirs, and say so where there are none', async () => {
  const world = await createWorld(SHOWS);
  expect((await world.ask(XIAOMEI, '/series')).text).toContain('• 海上十讲 · 1 期');
  expect((await world.ask(ZHIMING, '/area sea-life')).text).toMatch(
    /^sea life\n領域 · 1 集\n又名：sea-life\n\n1\. 退潮\n观潮台 · /,
  );
  const media = await world.ask(ALEX, '/media');
  expect(media.text).toContain('• 灯塔报 · 1 episode');
  expect(media.text).toContain('/media and a name');
  const empty = await createWorld({ 'a.md': episodeFile({ id: 'a' }) });
  expect((await empty.ask(XIAOMEI, '/series')).text).toBe('还没有哪一期列出系列。看看 /latest 吧。');
});

it('a button on an episode leads to its show in a message of its own', async () => {
  const world = await createWorld(SHOWS);
  const presses = await watchPresses(world);
  const episode = await world.ask(ALEX, '/episode ebb');
  expect(labelsOf(episode)).toEqual(expect.arrayContaining(['Show: 观潮台', 'Series: 海上十讲']));
  expect(episode.text).toContain('Areas: sea life');
  expect(episode.text).not.toContain('Shows: ');
  await presses.pressLabel(ALEX, 'Show: 观潮台');
  expect(world.heard(ALEX).at(-1)?.text).toContain('show · 2 episodes');
  expect(world.heard(ALEX).some(({ message_id }) => message_id === episode.message_id)).toBe(true);
});

it('/follow of a show brings its episodes, and says why', async () => {
  const world = await createWorld(SHOWS);
  await world.ask(XIAOMEI, '/start');
  expect((await world.ask(XIAOMEI, '/follow 觀潮台')).text).toContain('已关注“观潮台”（节目）');
  expect((await world.ask(XIAOMEI, '/follows')).text).toContain('• 观潮台 · 节目');
  await world.write(
    'new.md',
    episodeFile({ id: 'new', title: '大潮', date: dayBefore(0), speaker: '观潮台' }),
  );
  await world.write(
    'else.md',
    episodeFile({ id: 'else', title: '别的', date: dayBefore(0), speaker: '灯塔报' }),
  );
  await expect
    .poll(async () => (await world.ask(EDITOR, '/show')).text, { timeout: 15_000, interval: 200 })
    .toMatch(/观潮台 · 3 [\s\S]*灯塔报 · 2 /);
  await skipToDigest(world, XIAOMEI);
  await expect
    .poll(() => world.heard(XIAOMEI).at(-1)?.text)
    .toContain('⭐ 其中 1 期和你关注的有关：节目“观潮台”');
  expect(world.heard(XIAOMEI).at(-1)?.text).toMatch(
    /1\. 大潮\n[\s\S]*⭐ 关于 节目“观潮台”\n[\s\S]*\n2\. 别的/,
  );
  await passTime(world, 2_000);
  const brief = await world.ask(XIAOMEI, '/brief');
  expect(brief.text).toContain('关于 观潮台');
  expect(brief.text).toContain('退潮');
  expect((await world.ask(XIAOMEI, '/unfollow 观潮台')).text).toContain('已取消关注“观潮台”');
});

it('/follow asks which is meant where a show and a medium bear the name, and /unfollow finds the one that is followed', async () => {
  const world = await createWorld(SHOWS);
  const presses = await watchPresses(world);
  await world.ask(ALEX, '/start');
  const question = await world.ask(ALEX, '/follow 灯塔报');
  expect(question.text).toContain('More than one thing is called “灯塔报”');
  expect(callbacksOf(question).map(({ text }) => text)).toEqual(['＋ title: 灯塔报', '＋ show: 灯塔报']);
  expect(await presses.pressLabel(ALEX, 'show: 灯塔报')).toBe('Followed');
  expect((await world.ask(ALEX, '/follows')).text).toContain('• 灯塔报 · show');
  expect((await world.ask(ALEX, '/unfollow 灯塔报')).text).toContain('You no longer follow');
  expect((await world.ask(ALEX, '/follows')).text).toContain('You follow nothing yet');
});

it('what an episode is a part of can be followed from it, and says what it is', async () => {
  const world = await createWorld(SHOWS);
  const presses = await watchPresses(world);
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/episode flood');
  await presses.pressLabel(XIAOMEI, '关注相关');
  const labels = labelsOf(world.heard(XIAOMEI).at(-1));
  expect(labels.slice(0, 3)).toEqual(['＋ 节目：观潮台', '＋ 嘉宾：周明', '＋ 灯塔报']);
});

it.each([
  ['show:观潮台 滩涂', '退潮'],
  ['節目:觀潮台 大潮', '涨潮'],
  ['系列:海上十讲', '退潮'],
  ['嘉宾:周明', '涨潮'],
  ['來賓：周明', '涨潮'],
  ['领域:sea-life', '退潮'],
  ['媒體:灯塔报', '涨潮'],
])('a search for %s finds only what belongs to it', async (query, title) => {
  const world = await createWorld(SHOWS);
  const answer = await world.ask(XIAOMEI, query);
  expect(answer.text).toMatch(/^“.*” · 1 期\n/);
  expect(answer.text).toContain(title);
});
