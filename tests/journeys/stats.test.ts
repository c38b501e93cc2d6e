import { expect, it, vi } from 'vitest';
import { ALEX, createWorld, EDITOR, episodeFile } from './bot-world.ts';
import { createNewsroom, SOON } from './newsroom.ts';

it('/stats tells an admin what was owed and what became of it, and its button tells it anew in place', async () => {
  const { world, press, news } = await createNewsroom();
  const shown = () => world.heard(EDITOR).find(({ text }) => text?.startsWith('📊'))?.text ?? '';
  expect((await world.ask(EDITOR, '/stats')).text).toContain('没有要送的');
  await world.write('chips.md', episodeFile());
  await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
  const heard = world.heard(EDITOR).length;
  await vi.waitFor(async () => {
    await press('刷新');
    expect(shown()).toContain('即时推送：共 1 条 · 已送达 1');
  }, SOON);
  expect(shown()).toContain('个在订：');
  expect(shown()).toContain('每一条都有着落');
  expect(shown()).toMatch(/已运行 .+ · 版本 \d+\.\d+\.\d+/);
  expect(shown()).toContain('更新由本进程接收 · 推送由本进程安排');
  expect(world.heard(EDITOR)).toHaveLength(heard);
});

it('/stats does not exist for anyone else, and its button takes it away', async () => {
  const world = await createWorld();
  expect((await world.ask(ALEX, '/stats')).text).toBe((await world.ask(ALEX, '/nonsense')).text);
  await world.ask(EDITOR, '/stats');
  world.press(EDITOR, '关闭');
  await vi.waitFor(() => expect(world.heard(EDITOR)).toEqual([]), SOON);
});
