import { describe, expect, it, vi } from 'vitest';
import { createWorld, EDITOR, episodeFile, type Message, type World, XIAOMEI } from './bot-world.ts';
import { SOON } from './newsroom.ts';
import { callbacksOf, watchPresses } from './watch-presses.ts';

/** As it is by default: what is old is no news by itself. */
const BY_DEFAULT = { NEWS_DAYS: '7', NEWS_AT_ONCE: '10' };
const TODAY = new Date().toISOString().slice(0, 10);

/** Drafts of two shows, the first few of today and the rest old. */
function draftFiles(count: number, recent: number): Record<string, string> {
  const files = Array.from({ length: count }, (_, index) => [
    `draft-${index}.md`,
    episodeFile({
      title: `草稿第${index}号`,
      id: `d${index}`,
      draft: 'true',
      speaker: index % 3 === 0 ? '夜谈' : '晨讲',
      area: '科技',
      ...(index < recent ? { date: TODAY } : {}),
    }),
  ]);
  return Object.fromEntries(files);
}

async function start(files: Readonly<Record<string, string>>) {
  const world = await createWorld(files, BY_DEFAULT);
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/mode instant');
  const presses = await watchPresses(world);
  const news = (): Message[] => world.heard(XIAOMEI).filter(({ text }) => text?.startsWith('✨ '));
  return { world, presses, news };
}

const boardOf = (world: World): string | undefined =>
  world
    .heard(EDITOR)
    .find(({ text }) => /^📝 \d+ 份草稿/.test(text ?? ''))
    ?.text?.split('\n')[0];

describe('forty-two drafts at a first start', () => {
  it('are one message to the admin, and some go out together after a second press', async () => {
    const { world, presses, news } = await start(draftFiles(42, 3));
    await world.hears(EDITOR, '42 份草稿');
    expect(world.heard(EDITOR)).toHaveLength(1);
    await presses.pressLabel(EDITOR, '发布最近几天的 3 份');
    const confirmation = await world.hears(EDITOR, '把这 3 份草稿当新闻发布吗');
    expect(confirmation.text).toContain('马上收到：1');
    await presses.pressLabel(EDITOR, '先不动');
    await world.hears(EDITOR, '什么都没动');
    expect(news()).toEqual([]);
    await presses.pressLabel(EDITOR, '发布最近几天的 3 份');
    await presses.pressLabel(EDITOR, '发布 3 份');
    await world.hears(XIAOMEI, /^✨[\s\S]*草稿第0号/);
    await vi.waitFor(() => expect(boardOf(world)).toBe('📝 39 份草稿'), SOON);
    expect(news()).toHaveLength(1);
  });

  it('go into the archive without news, those of a show or all', async () => {
    const { world, presses, news } = await start(draftFiles(42, 3));
    await world.hears(EDITOR, '42 份草稿');
    await presses.pressLabel(EDITOR, '按节目或领域');
    await presses.pressLabel(EDITOR, '夜谈（14）');
    await presses.pressLabel(EDITOR, '14 份放进档案');
    await world.hears(EDITOR, '把这 14 份草稿放进档案吗');
    await presses.pressLabel(EDITOR, '14 份放进档案');
    await world.hears(EDITOR, '14 份草稿里的 14 份进了档案');
    await vi.waitFor(() => expect(boardOf(world)).toBe('📝 28 份草稿'), SOON);
    await presses.pressLabel(EDITOR, '全部放进档案');
    // Another is saved before the second press: that was not counted.
    await world.write('late.md', episodeFile({ title: '迟来的草稿', id: 'late', draft: 'true' }));
    await world.hears(EDITOR, /^📰[\s\S]*迟来的草稿/);
    await presses.pressLabel(EDITOR, '28 份放进档案');
    await world.hears(EDITOR, '把这 29 份草稿放进档案吗');
    await presses.pressLabel(EDITOR, '29 份放进档案');
    await world.hears(EDITOR, '29 份草稿里的 29 份进了档案');
    expect((await world.ask(XIAOMEI, '/latest')).text).toContain('43 期');
    expect(news()).toEqual([]);
  });

  it('are gone through one by one in one message, which a second tap on "publish" does not move on', async () => {
    const { world, presses, news } = await start(draftFiles(5, 5));
    await world.hears(EDITOR, '5 份草稿');
    await presses.pressLabel(EDITOR, '一份一份看');
    const { message_id: id } = await world.hears(EDITOR, '第 1 份，共 5 份');
    const queue = () => world.heard(EDITOR).find(({ message_id }) => message_id === id);
    const publish = callbacksOf(queue()).find(({ text }) => text === '发布')?.data ?? '';
    await presses.press(EDITOR, id, publish);
    await presses.press(EDITOR, id, publish);
    expect(queue()?.text).toContain('已发布');
    await world.hears(XIAOMEI, /^✨/);
    expect(news()).toHaveLength(1);
    // The message about all drafts follows, and leaves the queue alone.
    await vi.waitFor(() => expect(boardOf(world)).toBe('📝 4 份草稿'), SOON);
    expect(queue()?.text).toContain('已发布');
    const next = callbacksOf(queue()).find(({ data }) => data.startsWith('D:look:'))?.data ?? 'D:look:';
    await presses.press(EDITOR, id, next);
    expect(queue()?.text).toMatch(/第 \d 份，共 4 份/);
    await presses.pressLabel(EDITOR, '不发布了');
    expect(queue()?.text).toContain('不发布了');
    expect((await world.ask(EDITOR, '/drafts')).text).toContain('3 份草稿');
    await presses.pressLabel(EDITOR, '一份一份看');
    await presses.pressLabel(EDITOR, '完整预览');
    await world.hears(EDITOR, /^📰/);
  });
});

it('drafts are found by the words of title, show and area, and by id', async () => {
  const { world } = await start(draftFiles(12, 0));
  await world.hears(EDITOR, '12 份草稿');
  expect((await world.ask(EDITOR, '/drafts 第7號')).text).toContain('草稿第7号');
  expect((await world.ask(EDITOR, '/drafts 夜談 科技')).text).toContain('找到 4 份草稿');
  expect((await world.ask(EDITOR, '/drafts d11')).text).toContain('草稿第11号');
  expect((await world.ask(EDITOR, '/drafts 没有的')).text).toContain('没有这样的草稿');
});

it('a restart asks no second time about the drafts that it knows', async () => {
  const { world } = await start(draftFiles(6, 0));
  await world.hears(EDITOR, '6 份草稿');
  await world.restart();
  await world.write('one-more.md', episodeFile({ title: '多一份', id: 'more', draft: 'true' }));
  await world.hears(EDITOR, '多一份');
  expect(boardOf(world)).toBe('📝 7 份草稿');
  expect(world.heard(EDITOR).filter(({ text }) => /份草稿/.test(text ?? ''))).toHaveLength(1);
});
