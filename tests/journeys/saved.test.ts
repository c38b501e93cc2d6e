import { expect, it } from 'vitest';
import { ALEX, createWorld, EDITOR, episodeFile, XIAOMEI } from './bot-world.ts';
import { labelsOf, watchPresses } from './watch-presses.ts';

const BODY = '### 电从哪里来\n\n电来自发电厂。\n\n### 电到哪里去\n\n电到工厂里去。\n';
const FIRST = episodeFile({ id: 'a', title: '电的故事' }, BODY);
const SECOND = episodeFile({ id: 'b', title: '水的故事', date: '2026-01-04' }, BODY);

it('one press saves an episode, a second one takes it off, and /saved lists what is saved', async () => {
  const world = await createWorld({ 'a.md': FIRST, 'b.md': SECOND });
  const presses = await watchPresses(world);
  expect((await world.ask(XIAOMEI, '/saved')).text).toContain('还没有收藏');
  const opened = await world.ask(XIAOMEI, '/episode a');
  expect(labelsOf(opened)).toContain('🔖 收藏');
  expect(await presses.pressLabel(XIAOMEI, '🔖 收藏')).toBe('已收藏，在 /saved 里');
  const swapped = () => world.heard(XIAOMEI).find(({ message_id }) => message_id === opened.message_id);
  expect(labelsOf(swapped())).toEqual(
    labelsOf(opened).map((label) => (label === '🔖 收藏' ? '✓ 已收藏' : label)),
  );
  expect((await world.ask(XIAOMEI, '/saved')).text).toMatch(/我的收藏 · 1 期\n\n1\. 电的故事/);
  // Nobody else sees it.
  expect((await world.ask(ALEX, '/saved')).text).toContain('Nothing saved yet');
  expect(labelsOf(await world.ask(XIAOMEI, '/episode a'))).toContain('✓ 已收藏');
  expect(await presses.pressLabel(XIAOMEI, '✓ 已收藏')).toBe('已取消收藏');
  expect((await world.ask(XIAOMEI, '/saved')).text).toContain('还没有收藏');
});

it('/save takes the episode that was opened last, or one by its title, and says when it is saved already', async () => {
  const world = await createWorld({ 'a.md': FIRST, 'b.md': SECOND });
  expect((await world.ask(XIAOMEI, '/save')).text).toContain('/latest');
  await world.ask(XIAOMEI, '/episode b');
  expect((await world.ask(XIAOMEI, '/save')).text).toBe('🔖 已收藏\n水的故事');
  expect((await world.ask(XIAOMEI, '/save 水的故事')).text).toBe('🔖 早就收藏了\n水的故事');
  expect((await world.ask(XIAOMEI, '/save 的故事')).text).toContain('想看哪一期');
  expect((await world.ask(XIAOMEI, '/save 火的故事')).text).toContain('没有找到“火的故事”');
  await world.restart();
  expect((await world.ask(XIAOMEI, '/saved')).text).toContain('水的故事');
});

it('a saved episode that leaves the archive is counted, not shown', async () => {
  const world = await createWorld({ 'a.md': FIRST, 'b.md': SECOND });
  await world.ask(XIAOMEI, '/save a');
  await world.ask(XIAOMEI, '/save b');
  await world.remove('b.md');
  await expect
    .poll(async () => (await world.ask(XIAOMEI, '/saved')).text, { timeout: 15_000, interval: 200 })
    .toMatch(/1 期\n\n1\. 电的故事[\s\S]*另有 1 期已经不在档案里。$/);
});

it('/continue opens the section that was read last, and the episode when none was', async () => {
  const world = await createWorld({ 'a.md': FIRST, 'b.md': SECOND });
  const presses = await watchPresses(world);
  expect((await world.ask(ALEX, '/continue')).text).toContain('You have not opened an episode yet');
  await world.ask(ALEX, '/episode a');
  expect((await world.ask(ALEX, '/continue')).text).toContain('电的故事');
  await presses.pressLabel(ALEX, '电到哪里去');
  await world.hears(ALEX, '电到工厂里去。');
  await world.ask(ALEX, '/help');
  expect((await world.ask(ALEX, '/continue')).text).toMatch(/^电到哪里去\n电的故事 · 2\/2/);
});

it('an episode is shared by a link that opens it in the bot, and a draft is not', async () => {
  const draft = episodeFile({ id: 'd', title: '草稿', draft: 'true' }, BODY);
  const world = await createWorld({ 'a.md': FIRST, 'd.md': draft });
  const opened = await world.ask(ALEX, '/episode a');
  const button = opened.reply_markup?.inline_keyboard.flat().find(({ text }) => text === '📤 Share');
  const address = new URL(button && 'url' in button ? (button.url ?? '') : '');
  expect(`${address.origin}${address.pathname}`).toBe('https://t.me/share/url');
  expect(address.searchParams.get('text')).toBe('电的故事');
  const start = new URL(address.searchParams.get('url') ?? '').searchParams.get('start');
  expect((await world.ask(XIAOMEI, `/start ${start}`)).text).toContain('电的故事');
  expect(labelsOf(await world.ask(EDITOR, '/episode d'))).not.toContain('📤 分享');
});
