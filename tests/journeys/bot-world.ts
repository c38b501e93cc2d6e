import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Playground } from '../../playground/playground.ts';
import { PLAYGROUND_PROFILE } from '../../src/app/open-playground.ts';
import { type DataPlaces, dataPlacesOf } from '../../src/config/data-places.ts';
import { parseSettings, type Settings } from '../../src/config/settings.ts';
import { isCronExpression } from '../../src/scheduling/tick.ts';
import { DAYS_DO_NOT_MATTER } from '../days-do-not-matter.ts';
import { type PlaygroundBot, startPlaygroundBot } from '../start-playground-bot.ts';

export const XIAOMEI = 1001;
export const ZHIMING = 1002;
export const ALEX = 1003;
export const EDITOR = 1009;

export type Message = ReturnType<Playground['messagesOf']>[number];

/** A whole bot on temporary folders, with the playground's Bot API beneath it over HTTP. */
export interface World {
  app: PlaygroundBot;
  readonly settings: Settings;
  readonly places: DataPlaces;
  readonly playground: Playground;
  /** What the bot wrote to that chat, oldest first. */
  heard(chatId: number): Message[];
  /** Says something and waits for the bot's next message there. */
  ask(chatId: number, text: string): Promise<Message>;
  /** Presses the button whose label holds that text, under the newest message that has one. */
  press(chatId: number, label: string): void;
  /** Waits until a message of the bot (from the `from`-th on) holds the text. */
  hears(chatId: number, text: string | RegExp, from?: number): Promise<Message>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** Stops the bot and starts it again on the same folders; the playground forgets its chats. */
  restart(): Promise<void>;
}

/** Starts a bot whose content folder holds those files; it is stopped and swept away when the test ends. */
export async function createWorld(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<World> {
  const home = await mkdtemp(join(tmpdir(), 'bot-world-'));
  const contentDir = join(home, 'content');
  await mkdir(contentDir);
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), content);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  const settings = parseSettings(
    {
      CONTENT_DIR: contentDir,
      DATA_DIR: join(home, 'data'),
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...DAYS_DO_NOT_MATTER,
      ...env,
    },
    isCronExpression,
  );
  /** Until all is read it says so to whoever asks for what it has not found. */
  const start = async (): Promise<PlaygroundBot> => {
    const bot = await startPlaygroundBot(settings);
    await bot.whenRead;
    return bot;
  };
  let app = await start();
  onTestFinished(async () => {
    await app.stop();
    await rm(home, { recursive: true, force: true });
  });
  const playground = (): Playground => app.playground;
  const heard = (chatId: number): Message[] =>
    playground()
      .messagesOf(chatId)
      .filter((message) => message.from?.is_bot === true);

  return {
    get app() {
      return app;
    },
    settings,
    places: dataPlacesOf(settings.dataDir, PLAYGROUND_PROFILE),
    get playground() {
      return playground();
    },
    heard,
    async ask(chatId, text) {
      const before = heard(chatId).length;
      playground().say(chatId, text);
      return vi.waitFor(() => need(heard(chatId)[before], `an answer to ${text}`), {
        timeout: 15_000,
        interval: 20,
      });
    },
    press(chatId, label) {
      for (const message of heard(chatId).toReversed()) {
        const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
        const button = buttons.find((one) => one.text.includes(label));
        if (!button || !('callback_data' in button) || !button.callback_data) continue;
        playground().press(chatId, message.message_id, button.callback_data);
        return;
      }
      throw new Error(`no button holds ${label}`);
    },
    hears: (chatId, text, from = 0) =>
      vi.waitFor(
        () => {
          const found = heard(chatId)
            .slice(from)
            .find((message) => holds(message.text ?? '', text));
          return need(found, `a message with ${text}`);
        },
        { timeout: 15_000, interval: 20 },
      ),
    write,
    remove: (path) => rm(join(contentDir, path), { recursive: true }),
    async restart() {
      await app.stop();
      app = await start();
    },
  };
}

function holds(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

/** Moves the playground's clock past that chat's next digest. */
export async function skipToDigest(world: World, chatId: number): Promise<void> {
  const answer = await fetch(`${world.app.url}/playground/chats/${chatId}`);
  const { nextDigestAt } = (await answer.json()) as { nextDigestAt: number };
  await setClock(world, { to: nextDigestAt + 1000 });
}

/** Moves the playground's clock on by that many milliseconds, and lets the tick run that this brings. */
export const passTime = (world: World, advanceMs: number): Promise<void> => setClock(world, { advanceMs });

/** Asks one thing after the other, as if a second went by between them: a chat gets one message a second. */
export async function askAll(world: World, chatId: number, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await passTime(world, 1_000);
    await world.ask(chatId, text);
  }
}

async function setClock(world: World, change: Readonly<Record<string, number>>): Promise<void> {
  await fetch(`${world.app.url}/playground/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
}

/** An episode file with the given front matter over sound defaults. */
export function episodeFile(front: Readonly<Record<string, string>> = {}, body = DEFAULT_BODY): string {
  const fields = {
    title: '光刻机为什么难造',
    date: '2026-01-05',
    summary: '一台机器里的三道难关。',
    ...front,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

const DEFAULT_BODY = `### 光从哪里来

**极紫外光**（Extreme Ultraviolet, EUV: 波长很短的光）打在锡滴上。**英伟达**（Nvidia: 设计图形芯片的公司）等着它。

### 镜子有多平

镜子要平到原子。
`;
