import { expect, it, vi } from 'vitest';
import { ALEX, createWorld, EDITOR, episodeFile, passTime, type World, XIAOMEI } from './bot-world.ts';
import { createNewsroom, lastOf, SOON } from './newsroom.ts';
import { callbacksOf, labelsOf, watchPresses } from './watch-presses.ts';

const DRAFT = episodeFile({ id: 'd', title: '草稿一', draft: 'true' });

/** The owner makes that person an editor, by what they send after the button. */
async function nameEditor(world: World, press: (label: string) => Promise<unknown>, said: string) {
  await world.ask(EDITOR, '/admin');
  await press('👥 编辑');
  await press('添加编辑');
  // A draft may be offered in between.
  const before = world.heard(EDITOR).length;
  world.playground.say(EDITOR, said);
  await world.hears(EDITOR, '当编辑吗？', before);
  await press('让对方当编辑');
}

/** The names in the list that Telegram keeps for that chat alone. */
async function menuOf({ app, playground }: World, chatId: number): Promise<string[]> {
  const query = new URLSearchParams({ scope: JSON.stringify({ type: 'chat', chat_id: chatId }) });
  const answer = await fetch(`${app.url}/bot${playground.token}/getMyCommands?${query}`);
  const { result } = (await answer.json()) as { result: { command: string }[] };
  return result.map(({ command }) => command);
}

it('an owner names an editor, who works on drafts and gets their menu, but neither broadcasts nor names others', async () => {
  const { world, press } = await createNewsroom();
  await nameEditor(world, press, '@Xiaomei');
  await world.hears(XIAOMEI, '你现在是这个机器人的编辑了');
  await vi.waitFor(async () => expect(await menuOf(world, XIAOMEI)).toContain('drafts'), SOON);
  const menu = await menuOf(world, XIAOMEI);
  for (const name of ['admin', 'publish', 'import', 'aliases', 'problems']) expect(menu).toContain(name);
  for (const name of ['broadcast', 'log']) expect(menu).not.toContain(name);
  expect(await menuOf(world, EDITOR)).toEqual(expect.arrayContaining(['admin', 'broadcast', 'log']));

  await world.write('d.md', DRAFT);
  await world.hears(XIAOMEI, '草稿一');
  expect((await world.ask(XIAOMEI, '/broadcast 大家好')).text).toContain('只有所有者可以这样做');
  expect((await world.ask(XIAOMEI, '/log')).text).toContain('只有所有者可以这样做');
  const home = await world.ask(XIAOMEI, '/admin');
  expect(home.text).toContain('你是编辑');
  expect(labelsOf(home).join()).not.toMatch(/群发|编辑|记录/);
  world.playground.say(XIAOMEI, '/publish d');
  await world.hears(XIAOMEI, '《草稿一》已发布');
});

it('an @name in reply to another question names no editor', async () => {
  const { world, press } = await createNewsroom();
  await world.ask(EDITOR, '/admin');
  await press('👥 编辑');
  await press('添加编辑');
  await world.ask(EDITOR, '/admin');
  await press('💬 群和频道');
  await press('＋ 添加');
  const question = await world.hears(EDITOR, '先把我加进那个群或频道');
  const before = world.heard(EDITOR).length;
  world.playground.say(EDITOR, '@nosuchchannel', question.message_id);
  await world.hears(EDITOR, '找不到 @nosuchchannel', before);
});

it('an editor who presses a button of the owners is told so in their language', async () => {
  const { world, press } = await createNewsroom();
  await nameEditor(world, press, String(ALEX));
  const start = await world.ask(ALEX, '/start');
  const presses = await watchPresses(world);
  for (const data of ['ro:list:0', 'ro:remove:1003', 'lo:0', 'ad:broadcast']) {
    expect(await presses.press(ALEX, start.message_id, data)).toContain('Only the owners of the bot');
  }
});

it('who is removed can do nothing more at once, also in the middle of a draft, and loses the menu', async () => {
  const { world, send, press } = await createNewsroom();
  await nameEditor(world, press, String(XIAOMEI));
  await world.hears(XIAOMEI, '你现在是');
  const card = await send('n.md', episodeFile({ id: 'n', title: '半途' }), XIAOMEI);
  await world.ask(EDITOR, '/admin');
  await press('👥 编辑');
  await press('✕ 小美');
  await press('不再当编辑');
  await world.hears(EDITOR, '小美 (1001) 不再是编辑了');
  const out = callbacksOf(card).find(({ text }) => text.includes('发布'))?.data ?? '';
  world.playground.press(XIAOMEI, card.message_id, out);
  expect((await world.ask(XIAOMEI, '/drafts')).text).toContain('没有这个命令');
  expect((await world.ask(XIAOMEI, '/episode n')).text).toContain('没有找到');
  await vi.waitFor(async () => expect(await menuOf(world, XIAOMEI)).toEqual([]), SOON);
});

it('the log has every act of an admin, newest first, and /admin leads there from /start', async () => {
  const { world, press } = await createNewsroom({
    'a.md': episodeFile({ id: 'a', title: '老的一期' }),
    'd.md': DRAFT,
  });
  const start = await world.ask(EDITOR, '/start');
  expect(labelsOf(start).at(-1)).toBe('🧰 管理 · 1');
  await press('🧰 管理');
  await world.hears(EDITOR, '1 份草稿等着审阅');
  await world.hears(EDITOR, '草稿《草稿一》');
  await world.ask(EDITOR, '/publish d');
  await passTime(world, 60_000);
  await nameEditor(world, press, String(ALEX));
  await world.ask(EDITOR, '/unpublish a');
  await press('撤回');
  await world.ask(EDITOR, '/admin');
  await press('📜 记录');
  const log = () => lastOf(world, '📜 记录')?.text ?? '';
  await vi.waitFor(() => expect(log()).toContain('3 条'), SOON);
  const [first, second, third] = ['撤回 · 老的一期', '添加编辑 · 1003', '发布 · 草稿一'].map((line) =>
    log().indexOf(line),
  );
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first ?? 0);
  expect(third).toBeGreaterThan(second ?? 0);
  expect(log()).toContain('编辑 (1009)');
});

it('everything from one message: each page of /admin leads back', async () => {
  const world = await createWorld({ 'd.md': DRAFT });
  const presses = await watchPresses(world);
  const press = (label: string) => presses.pressLabel(EDITOR, label);
  await world.ask(EDITOR, '/admin');
  const home = await world.hears(EDITOR, '你是这个机器人的所有者');
  const shown = () =>
    world.heard(EDITOR).find(({ message_id }) => message_id === home.message_id)?.text ?? '';
  for (const [label, text] of [
    ['📝 草稿', '草稿一'],
    ['🛠 问题', '问题'],
    ['🔗 别名', '别名'],
    ['📊 统计', '订阅'],
    ['📥 导入', '📥'],
    ['📣 群发', '/broadcast'],
    ['👥 编辑', '还没有编辑'],
    ['📜 记录', '还没有记录'],
  ] as const) {
    await press(label);
    await vi.waitFor(() => expect(shown()).toContain(text), SOON);
    await press('🧰 管理');
    await vi.waitFor(() => expect(shown()).toContain('你是这个机器人的所有者'), SOON);
  }
});
