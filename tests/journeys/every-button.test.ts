import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/subscriber.ts';
import { phrasesFor } from '../../src/messages/phrases.ts';
import {
  ALEX,
  askAll,
  createWorld,
  EDITOR,
  episodeFile,
  skipToDigest,
  type World,
  XIAOMEI,
  ZHIMING,
} from './bot-world.ts';
import { callbacksOf, type Presses, watchPresses } from './watch-presses.ts';
import { watchRefusals } from './watch-refusals.ts';

const DEMO = new URL('../../content', import.meta.url).pathname;
const COMMANDS = [
  'start',
  'episode translated',
  'latest',
  'search',
  'search 芯片',
  'search Nvida',
  'ask',
  'ask HBM 是什么？',
  'show',
  'series',
  'company',
  'person',
  'product',
  'media',
  'tag',
  'category',
  'area',
  'term',
  'term HBM',
  'mode',
  'quiet',
  'settings',
  'follow 英伟',
  'brief',
];
const ADMIN_COMMANDS = [
  'admin',
  'log',
  'aliases',
  'drafts',
  'problems',
  'preview euv-lithography',
  'unpublish hbm-memory-wall',
];

/** An episode that folds an original, and has one section more than a page of buttons. */
const TRANSLATED = episodeFile(
  { id: 'translated', title: '译来的一期', date: '2026-01-04' },
  `### 译\n\n答。\n\n<details><summary>View/Hide Original English</summary>\n\nAnswer.\n\n</details>\n${'\n### 问\n\n答。\n'.repeat(40)}`,
);

/** The episodes that come with the project, its draft published for all to get, and one of another shape. */
async function demoArchive(): Promise<Record<string, string>> {
  const names = await readdir(DEMO);
  const texts = await Promise.all(names.map((name) => readFile(join(DEMO, name), 'utf8')));
  const demo = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
  return { ...demo, 'translated.md': TRANSLATED };
}

/** Presses, breadth first, each different button of the chat once; gives what they ask for. */
async function pressEverything(world: World, presses: Presses, chatId: number, depth: number) {
  const pressed = new Set<string>();
  for (let level = 0; level < depth; level += 1) {
    for (const { message_id } of world.heard(chatId)) {
      const shown = () => world.heard(chatId).find((message) => message.message_id === message_id);
      for (;;) {
        const message = shown();
        const next = message && callbacksOf(message).find(({ data }) => !pressed.has(data));
        if (!next) break;
        pressed.add(next.data);
        await presses.press(chatId, message_id, next.data);
      }
    }
  }
  return pressed;
}

it.each([
  ['a reader of simplified Chinese', XIAOMEI, COMMANDS],
  ['a reader of traditional Chinese', ZHIMING, COMMANDS],
  ['a reader of English', ALEX, COMMANDS],
  ['an admin', EDITOR, [...COMMANDS, ...ADMIN_COMMANDS]],
])(
  '%s gets an answer to every button three presses deep, and Telegram refuses nothing',
  async (_, chatId, commands) => {
    const world = await createWorld(await demoArchive(), {
      DRAFTS: chatId === EDITOR ? 'review' : 'publish',
    });
    const presses = await watchPresses(world);
    const refusals = watchRefusals();
    await askAll(
      world,
      chatId,
      commands.map((command) => `/${command}`),
    );
    await world.write(
      'new.md',
      (await demoArchive())['2026-01-07-foundry-model.md']?.replace('id: ', 'id: new-') ?? '',
    );
    await world.hears(chatId, /./);
    await skipToDigest(world, chatId);
    const pressed = await pressEverything(world, presses, chatId, 3);
    expect(pressed.size).toBeGreaterThan(120);
    expect([...pressed]).toEqual(
      expect.arrayContaining(['o:translated:0', 'E:translated:1', 's:translated:40']),
    );
    // The bot answers a chat in order: whatever it had to say of the last press stands before this.
    await world.ask(chatId, '/help');
    const failures = LANGUAGES.map((language) => phrasesFor(language).errors.failure);
    expect(world.heard(chatId).filter(({ text = '' }) => failures.includes(text))).toEqual([]);
    expect(refusals()).toEqual([]);
  },
  240_000,
);
