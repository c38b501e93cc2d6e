import { expect, it, vi } from 'vitest';
import { askAll, createWorld, EDITOR, episodeFile, passTime, type World, XIAOMEI } from './bot-world.ts';
import { SOON } from './newsroom.ts';
import { labelsOf } from './watch-presses.ts';

/** Presses a button under `/stats` and waits for the message that it brings. */
async function pressed(world: World, label: string) {
  const before = world.heard(EDITOR).length;
  world.press(EDITOR, label);
  return vi.waitFor(() => {
    const message = world.heard(EDITOR)[before];
    if (!message) throw new Error(`nothing came of ${label}`);
    return message;
  }, SOON);
}

/** Opens a page of `/stats`, which takes its place. */
async function opened(world: World, label: string) {
  const { message_id: id } = await world.ask(EDITOR, '/stats');
  world.press(EDITOR, label);
  return vi.waitFor(() => {
    const page = world.heard(EDITOR).find(({ message_id }) => message_id === id);
    expect(labelsOf(page)).toEqual(['‹ 统计', '关闭']);
    return page;
  }, SOON);
}

it('under /stats are pictures of what changes by day, with the latest days in words', async () => {
  const world = await createWorld();
  await askAll(world, XIAOMEI, ['/start', '/about']);
  await askAll(world, EDITOR, ['/start', '/stop', '/stats']);
  await passTime(world, 61_000);
  const subscribers = await pressed(world, '订阅走势');
  expect(subscribers.photo).toBeDefined();
  expect(subscribers.caption).toMatch(
    /^每天有多少订阅者\n共 \d+ 天\n\n[\s\S]*在订 1 · 联系不上 0 · 已停止 1$/,
  );
  const days = await pressed(world, '每日推送');
  expect(days.photo).toBeDefined();
  expect(days.caption).toMatch(/^每天的推送和答复\n共 30 天\n\n(?:.+\n){6}\d\d-\d\d {2}推送 0 · 答复 [1-9]$/);
});

it('what was searched for and not found is counted without by whom, and what is followed by name', async () => {
  const world = await createWorld({
    'a.md': episodeFile({ id: 'a', companies_orgs: '[英伟达]' }, '### 一\n\n英伟达等着工厂。\n'),
  });
  await askAll(world, XIAOMEI, ['/start', '/follow 英伟达', '/search qzxvkw', '/search QZXVKW']);
  for (const words of ['wq zv', '显卡缺货', '等着 工厂']) {
    const answer = await world.ask(XIAOMEI, `/follow ${words}`);
    world.playground.press(XIAOMEI, answer.message_id, `fw:${words}`);
    await world.hears(XIAOMEI, `“${words}”`);
  }
  await askAll(world, EDITOR, ['/start', '/follow 英伟达', '/search qzxvkw', '/stats']);
  expect((await opened(world, '没找到的'))?.text).toBe('🔍 近 30 天搜了却没找到的\n\n3 × qzxvkw');
  expect((await opened(world, '关注排行'))?.text).toBe(
    '⭐ 关注最多的\n2 × 英伟达\n1 × “wq zv”\n1 × “显卡缺货”\n1 × “等着 工厂”',
  );
  await passTime(world, 600_000);
  await vi.waitFor(async () => {
    expect((await opened(world, '关注排行'))?.text).toContain(
      '⚠️ 2 个关注现在对不上任何节目\n1 × “wq zv”\n1 × “显卡缺货”\n\n引号里的是词',
    );
  }, SOON);
  expect(labelsOf(await world.ask(EDITOR, '/problems'))[0]).toBe('⭐ 2 个关注配不上节目');
  await world.write('a.md', episodeFile({ id: 'a' }, '### 一\n\n没有了。\n'));
  await vi.waitFor(async () => {
    expect((await opened(world, '关注排行'))?.text).toMatch(
      /⚠️ \d 个关注现在对不上任何节目\n2 × 英伟达\n[\s\S]*\/aliases 节目里的写法/,
    );
  }, SOON);
});
