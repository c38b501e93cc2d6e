import { expect, it } from 'vitest';
import { ALEX, createWorld, episodeFile, XIAOMEI, ZHIMING } from './bot-world.ts';
import { labelsOf, watchPresses } from './watch-presses.ts';

const about = (id: string, date: string, sentence: string): string =>
  episodeFile(
    { id, date, title: `英伟达的第 ${id} 件事`, companies_orgs: '[英伟达]', summary: '一家公司的一天。' },
    `### 别的\n\n天气很好，没有什么可说的。\n\n### 正题\n\n先说别的。${sentence}英伟达为什么这样做？\n\n来源：英伟达在 2026 年发布的公告，第 12 页，英伟达官网。\n`,
  );

const ARCHIVE = {
  'a.md': about('a', '2026-01-02', '英伟达在北京开了一家新的研究所。'),
  'b.md': about('b', '2026-01-04', '英伟达把产量提高了两成。'),
  'c.md': episodeFile(
    { id: 'c', date: '2026-01-05', title: '电网的账', companies_orgs: '[英伟达, 国家电网]' },
    '### 电\n\n电不够用。\n\n顺便一提，英伟达也在等电。\n',
  ),
};

it('tells what happened to a company, a sentence an episode about it, newest first, into the section', async () => {
  const world = await createWorld(ARCHIVE);
  const presses = await watchPresses(world);
  const shown = await world.ask(XIAOMEI, '/timeline 英伟达');
  expect(shown.text).toBe(
    [
      '🕰 英伟达 · 时间线\n关于它的 2 期，新的在前。点数字读那一节。',
      '1. 2026-01-04 英伟达把产量提高了两成。',
      '2. 2026-01-02 英伟达在北京开了一家新的研究所。',
    ].join('\n\n'),
  );
  expect(labelsOf(shown)).toEqual(['1', '2', '‹ 它的页面', '关闭']);
  await presses.pressLabel(XIAOMEI, '2');
  await world.hears(XIAOMEI, '正题\n英伟达的第 a 件事 · 2/2');
});

it('shows where it is mentioned when no episode is about it, in the reader’s language', async () => {
  const world = await createWorld(ARCHIVE);
  const shown = await world.ask(ALEX, '/timeline 国家电网');
  expect(shown.text).toContain('1 episode that mentions it, newest first');
  expect(shown.text).toContain('1. 2026-01-05');
  expect((await world.ask(ZHIMING, '/timeline 輝達')).text).toContain('🕰 輝達 · 時間軸\n關於它的 2 集');
});

it('is opened from the page of a name, asks for a name, and offers the nearest to one that it does not know', async () => {
  const world = await createWorld(ARCHIVE);
  const presses = await watchPresses(world);
  expect((await world.ask(XIAOMEI, '/timeline')).text).toBe('想看谁的时间线？\n例如：/timeline 英伟达');
  await world.ask(XIAOMEI, '/company 英伟达');
  await presses.pressLabel(XIAOMEI, '🕰 时间线');
  await world.hears(XIAOMEI, '关于它的 2 期');
  expect(labelsOf(await world.ask(XIAOMEI, '/timeline 英伟'))).toContain('英伟达');
});
