import { expect, it } from 'vitest';
import {
  createWorld,
  EDITOR,
  episodeFile,
  type Message,
  passTime,
  type World,
  XIAOMEI,
} from './bot-world.ts';
import { callbacksOf, labelsOf, type Presses, watchPresses } from './watch-presses.ts';

const TABLE = '| 代次 | 良率 |\n| --- | --- |\n| 五 | 80% |\n';
const FOLD = '<details><summary>View/Hide Original English</summary>\n\nThe end first.\n\n</details>';
const EPISODE = episodeFile(
  { id: 'rich', title: '有表的一期', date: '2026-01-06' },
  `### 开场\n\n**良率**（Yield: 合格的比例）决定成本。\n\n${TABLE}\n${FOLD}\n\n### 收场\n\n完。\n`,
);

const UNKNOWN = { kind: 'error', errorCode: 404, description: 'Not Found: method not found' } as const;
const REFUSED = { kind: 'error', errorCode: 400, description: 'Bad Request: RICH_MESSAGE_INVALID' } as const;

/** Presses that button, and gives the message that comes of it. */
async function open(world: World, presses: Presses, chatId: number, label: string): Promise<Message> {
  await passTime(world, 2_000);
  const before = world.heard(chatId).length;
  await presses.pressLabel(chatId, label);
  await expect.poll(() => world.heard(chatId).length).toBe(before + 1);
  const [news] = world.heard(chatId).slice(before);
  if (!news) throw new Error('nothing came');
  return news;
}

const typesOf = (message: Message): string[] => message.rich_message?.blocks.map(({ type }) => type) ?? [];

it('a section with a table opens plain, then rich as one chooses, and so do the next ones until one chooses plain again', async () => {
  const world = await createWorld({ 'rich.md': EPISODE });
  const presses = await watchPresses(world);
  await world.ask(XIAOMEI, '/episode rich');
  const plain = await open(world, presses, XIAOMEI, '开场');
  expect(plain.text).toContain('代次  良率');
  expect(labelsOf(plain)).toContain('更好看的版式');

  const rich = await open(world, presses, XIAOMEI, '更好看的版式');
  expect(typesOf(rich)).toEqual(['heading', 'paragraph', 'paragraph', 'table', 'details']);
  const said = JSON.stringify(rich.rich_message);
  expect(said).toContain('合格的比例）决定成本');
  expect(said).toContain('The end first.');
  expect(said).toMatch(/"type":"url".{0,60}"良率"/);
  expect(labelsOf(rich).slice(0, 3)).toEqual(['下一节 ›', '‹ 回到本期', '普通版式']);

  expect(typesOf(await open(world, presses, XIAOMEI, '下一节'))).toEqual([
    'heading',
    'paragraph',
    'paragraph',
  ]);
  await world.restart();
  await world.ask(XIAOMEI, '/start');
  await passTime(world, 2_000);
  expect(typesOf(await world.ask(XIAOMEI, '/continue'))).toHaveLength(3);
  const listening = await watchPresses(world);
  const again = await open(world, listening, XIAOMEI, '普通版式');
  expect(again.text).toContain('完。');
  // Whoever knows the other view finds it under every section.
  expect(labelsOf(again)).toContain('更好看的版式');
  expect((await open(world, listening, XIAOMEI, '上一节')).text).toContain('代次  良率');
});

it('a server that does not know rich messages is not asked again for a day, and every section comes as text', async () => {
  const world = await createWorld({ 'rich.md': EPISODE });
  const presses = await watchPresses(world);
  await world.ask(EDITOR, '/episode rich');
  const plain = await open(world, presses, EDITOR, '开场');
  world.playground.failNext('sendRichMessage', UNKNOWN);
  const data = callbacksOf(plain).find(({ data }) => data.startsWith('rm:'))?.data ?? '';
  await passTime(world, 2_000);
  expect(await presses.press(EDITOR, plain.message_id, data)).toMatch(/plain view|普通版式/);
  const fallback = world.heard(EDITOR).at(-1);
  expect(fallback?.text).toBe(plain.text);
  expect(callbacksOf(fallback).filter(({ data }) => /^r[mp]:/.test(data))).toEqual([]);
  await passTime(world, 2_000);
  await presses.press(EDITOR, plain.message_id, data);
  expect(world.heard(EDITOR).at(-1)?.text).toBe(plain.text);
  await passTime(world, 24 * 60 * 60_000);
  await presses.press(EDITOR, plain.message_id, data);
  expect(typesOf(world.heard(EDITOR).at(-1) ?? plain)).toContain('table');

  world.playground.failNext('sendRichMessage', REFUSED);
  await passTime(world, 2_000);
  await presses.press(EDITOR, plain.message_id, data);
  expect(world.heard(EDITOR).at(-1)?.text).toBe(plain.text);
  await passTime(world, 2_000);
  await presses.press(EDITOR, plain.message_id, data);
  expect(typesOf(world.heard(EDITOR).at(-1) ?? plain)).toContain('table');
});
