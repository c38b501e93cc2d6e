import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorld, EDITOR, episodeFile, type Message, type World, XIAOMEI } from './bot-world.ts';
import { callbacksOf, watchPresses } from './watch-presses.ts';

const ASKED = '保存并发布吗';
const SAVED = /^已存为/;

const ONE = episodeFile({ title: '第一讲', id: 'one', summary: '一个 *不是* <b>标记</b> 的摘要。' });

/** Sends a document and waits for the bot's answer that holds that text. */
async function send(world: World, name: string, content: string | Uint8Array, answer: string | RegExp) {
  const before = world.heard(EDITOR).length;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  world.playground.sendFile(EDITOR, name, bytes);
  await world.hears(EDITOR, answer, before);
  return world.heard(EDITOR).slice(before);
}

/** Uploads a good file and presses "publish"; gives the question after it became the outcome. */
async function publish(world: World, name: string, content: string): Promise<Message> {
  const question = (await send(world, name, content, ASKED)).at(-1);
  world.press(EDITOR, '保存并发布');
  await expect.poll(() => inPlace(world, question)?.text, { timeout: 15_000 }).not.toContain(ASKED);
  return inPlace(world, question) as Message;
}

const inPlace = (world: World, message: Message | undefined): Message | undefined =>
  world.heard(EDITOR).find((one) => one.message_id === message?.message_id);

async function startInstant(files = {}): Promise<World> {
  const world = await createWorld(files);
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/mode instant');
  return world;
}

/** What Xiaomei was told of new episodes. */
const news = (world: World): Message[] =>
  world.heard(XIAOMEI).filter(({ text }) => text?.startsWith('✨ 新的一期'));

/** Publishes one more episode: when its news is there, all news before it is. */
async function newsUntilNow(world: World): Promise<Message[]> {
  await publish(world, 'last.md', episodeFile({ title: '压轴', id: 'last' }));
  await world.hears(XIAOMEI, '压轴');
  return news(world).filter(({ text }) => !text?.includes('压轴'));
}

const files = (world: World): Promise<string[]> => readdir(world.settings.contentDir);
const readContent = (world: World, path: string): Promise<string> =>
  readFile(join(world.settings.contentDir, path), 'utf8');

describe('a good document', () => {
  it('is forgotten when it is discarded', async () => {
    const world = await startInstant();
    const presses = await watchPresses(world);
    const question = (await send(world, 'one.md', ONE, ASKED)).at(-1) as Message;
    const [keep] = callbacksOf(question);
    await presses.pressLabel(EDITOR, '不要了');
    expect(inPlace(world, question)?.text).toContain('没有保存');
    expect(await presses.press(EDITOR, question.message_id, keep?.data ?? '')).toContain('处理过了');
    expect(inPlace(world, question)?.text).toContain('没有保存');
    expect(await files(world)).toEqual([]);
    expect(await newsUntilNow(world)).toEqual([]);
  });

  it('is published by the first tap of two, and the message says what came of that', async () => {
    const world = await startInstant();
    const presses = await watchPresses(world);
    const question = (await send(world, 'one.md', ONE, ASKED)).at(-1) as Message;
    const [keep, drop] = callbacksOf(question).map(({ data }) => data);
    const taps = [keep, keep, drop].map((data) => presses.press(EDITOR, question.message_id, data ?? ''));
    const [first, ...later] = await Promise.all(taps);
    expect(first).toBeUndefined();
    for (const notice of later) expect(notice).toContain('处理过了');
    expect(inPlace(world, question)?.text).toMatch(SAVED);
    expect(await files(world)).toEqual(['one.md']);
    expect(await newsUntilNow(world)).toHaveLength(1);
  });

  it('with `draft: true` is published by that one word, and not offered as a draft on the way', async () => {
    const world = await startInstant();
    await publish(world, 'd.md', episodeFile({ title: '带草稿标记', id: 'd', draft: 'true' }));
    await world.hears(XIAOMEI, '带草稿标记');
    await newsUntilNow(world);
    const previews = world.heard(EDITOR).filter(({ text }) => /^📰[\s\S]*带草稿标记/.test(text ?? ''));
    expect(previews).toHaveLength(1);
    expect((await world.ask(EDITOR, '/drafts')).text).toContain('没有等待审阅的草稿');
  });

  it('waits for a restart as well as for its admin', async () => {
    const world = await createWorld();
    const question = (await send(world, 'one.md', ONE, ASKED)).at(-1) as Message;
    const [keep] = callbacksOf(question);
    await world.restart();
    const { message_id } = await world.ask(EDITOR, '/help');
    world.playground.press(EDITOR, message_id, keep?.data ?? '');
    await world.hears(EDITOR, SAVED);
    expect((await world.ask(EDITOR, '/latest')).text).toContain('第一讲');
  });
});

describe('an upload of what is there already', () => {
  const source = 'https://example.org/show/7';

  it('leaves a file alone that the editor wrote, and names it', async () => {
    const own = episodeFile({ title: '编者写的', source });
    const world = await createWorld({ 'sub/by-hand.md': own });
    const answer = await publish(world, 'other.md', episodeFile({ title: '另一份', source }));
    expect(answer.text).toContain('sub/by-hand.md');
    expect(await files(world)).toEqual(['sub']);
    expect(await readContent(world, 'sub/by-hand.md')).toBe(own);
    expect((await world.ask(EDITOR, '/latest')).text).toContain('编者写的');
  });

  it('corrects the bot’s own file, and is no second news', async () => {
    const world = await startInstant();
    for (const [name, title] of [
      ['one.md', '有错字'],
      ['again.md', '改好了'],
    ] as const) {
      expect((await publish(world, name, episodeFile({ title, source }))).text).toContain('one.md');
    }
    expect(await files(world)).toEqual(['one.md']);
    const latest = (await world.ask(EDITOR, '/latest')).text;
    expect(latest).toContain('改好了');
    expect(latest).not.toContain('有错字');
    expect(await newsUntilNow(world)).toHaveLength(1);
  });

  it('leaves the bot’s own file alone once the editor has changed it', async () => {
    const world = await createWorld();
    await publish(world, 'one.md', episodeFile({ title: '上传的', source }));
    const changed = episodeFile({ title: '编者改过', source });
    await writeFile(join(world.settings.contentDir, 'one.md'), changed);
    await expect
      .poll(async () => (await world.ask(EDITOR, '/latest')).text, { timeout: 15_000, interval: 100 })
      .toContain('编者改过');
    const answer = await publish(world, 'one.md', episodeFile({ title: '再传一次', source }));
    expect(answer.text).toContain('one.md');
    expect(answer.text).not.toMatch(SAVED);
    expect(await readContent(world, 'one.md')).toBe(changed);
  });
});

it('a bad document gets a clear answer and leaves nothing behind', async () => {
  const world = await createWorld();
  const answers = [
    ['big.md', new Uint8Array(30 * 1024 * 1024), '30 MB'],
    ['setup.exe', 'MZ', 'setup.exe：不是文本文件'],
    ['blank.md', ' \n', /blank\.md:1: .*文件是空的/],
    ['binary.md', new Uint8Array([0x89, 0x50, 0, 0xff]), 'binary.md：不是文本文件'],
    [
      'date.md',
      episodeFile({ date: '2026/1/21', title: '[甲]' }),
      /date\.md:2: title[\s\S]*date\.md:3: date/,
    ],
  ] as const;
  for (const [name, content, answer] of answers) {
    const [first, ...more] = await send(world, name, content, answer);
    expect(first?.reply_markup?.inline_keyboard ?? []).toEqual([]);
    expect(more).toEqual([]);
  }
  // Telegram's clients send no empty file at all.
  expect(() => world.playground.sendFile(EDITOR, 'empty.md', new Uint8Array())).toThrow('empty');
  expect(await files(world)).toEqual([]);
  expect((await world.ask(EDITOR, '/problems')).text).toContain('没有问题');
});

it('a document is saved inside the folder, whatever its name says', async () => {
  const world = await createWorld();
  await publish(world, '../../etc/x.md', episodeFile({ title: '往外走', id: 'out' }));
  await publish(world, '..\\..\\.hidden.MD', episodeFile({ title: '藏起来', id: 'hid' }));
  await publish(world, 'aliases.md', episodeFile({ title: '别名', id: 'ali' }));
  expect((await files(world)).toSorted()).toEqual(['aliases.md', 'hidden.md', 'x.md']);
  expect(existsSync(join(world.settings.contentDir, '../../etc'))).toBe(false);
  expect((await world.ask(EDITOR, '/latest')).text).toContain('往外走');
});
