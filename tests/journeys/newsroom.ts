import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { createWorld, EDITOR, type Message, type World, XIAOMEI } from './bot-world.ts';
import { watchPresses } from './watch-presses.ts';

/** For vi.waitFor, where a watcher has to see a file first. */
export const SOON = { timeout: 15_000, interval: 50 };

/** A world in which the editor is there and Xiaomei gets everything at once, in the editor's language. */
export async function createNewsroom(
  files: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
) {
  const world = await createWorld(files, env);
  const presses = await watchPresses(world);
  await world.ask(EDITOR, '/start');
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/mode instant');
  const mark = world.heard(XIAOMEI).length;
  /** Sends a document as an admin, the editor unless another is named, and waits for what the bot asks or says of it. */
  const send = async (name: string, text: string, admin = EDITOR): Promise<Message> => {
    const before = world.heard(admin).length;
    world.playground.sendFile(admin, name, new TextEncoder().encode(text));
    return world.hears(admin, /保存并发布吗|儲存並發布嗎|[还還]是另外一[期集]|^🛠 \S+\.md 有/, before);
  };
  return {
    world,
    send,
    press: (label: string, admin = EDITOR) => presses.pressLabel(admin, label),
    /** What the subscriber got unasked. */
    news: () =>
      world
        .heard(XIAOMEI)
        .slice(mark)
        .filter(({ text }) => text?.startsWith('✨')),
    fileOf: (path: string) => readFile(join(world.settings.contentDir, path), 'utf8'),
    files: async () => (await readdir(world.settings.contentDir)).toSorted(),
  };
}

/** The editor takes an episode back: by the command, and by the second press that it asks for. */
export async function withdraw(world: World, id: string): Promise<void> {
  const question = await world.ask(EDITOR, `/unpublish ${id}`);
  world.playground.press(EDITOR, question.message_id, `Z:${id}`);
  const answer = () => world.heard(EDITOR).find(({ message_id }) => message_id === question.message_id)?.text;
  await vi.waitFor(() => {
    if (!answer()?.includes('已撤回，')) throw new Error(`not withdrawn: ${answer()}`);
  }, SOON);
}

/** The newest message of the bot to the editor that holds the text. */
export function lastOf(world: World, text: string): Message | undefined {
  return world.heard(EDITOR).findLast((message) => message.text?.includes(text));
}
