import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Message } from '../../playground/bot-api.ts';
import type { Playground, PlaygroundOptions } from '../../playground/playground.ts';
import { startPlayground, TOKEN } from '../../playground/tests/start-playground.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import type { Role } from '../../src/storage/stores.ts';
import { type ChaosHome, createPostgresChaosHome } from '../chaos/chaos-home.ts';
import { newSubscriber } from '../contracts/storage-home.ts';
import { type BotProcess, startProcess } from '../process/start-process.ts';

/** The one admin. */
export const EDITOR = 900;
/** Readers are numbered from here on. */
const FIRST_READER = 1_000;

/** Within this a replica takes over from one that died; also long enough for everything else that is waited for. */
export const SOON = { timeout: 10_000, interval: 25 };
/** A start of two from their sources, on a machine with other work. */
const START = { timeout: 30_000, interval: 25 };

/** One bot process of several over one database. */
export interface Replica extends BotProcess {
  readonly url: string;
  health(): Promise<{ readonly status: number; readonly facts: Facts }>;
  leads(role: Role): Promise<boolean>;
  /** What its log tells of that role, oldest first. */
  standings(role: Role): string[];
  /** What a series of its metrics has counted so far. */
  counted(series: string): Promise<number>;
}

/** What `/healthz` tells, as far as these tests ask. */
interface Facts {
  readonly ok: boolean;
  readonly database: string;
  readonly waiting: number | null;
  readonly leads: Readonly<Record<Role, boolean>>;
}

/** A delivery as the ledger holds it. */
interface LedgerRow {
  readonly chat_id: number;
  readonly status: string;
  readonly attempts: number;
  /** Ends of senders and of connections after which it may have arrived already. */
  readonly marks: number;
}

/** Replicas on one database and one content folder, with one Bot API over HTTP. */
export interface ReplicaWorld {
  readonly playground: Playground;
  readonly home: ChaosHome;
  readonly readers: readonly number[];
  /** Starts one more, and waits until it is ready. */
  start(): Promise<Replica>;
  write(path: string, text: string): Promise<void>;
  /** Makes subscribers of some readers, as from now. */
  subscribe(readers: readonly number[], mode: 'daily' | 'instant'): Promise<void>;
  /** Makes every daily digest due at that instant. */
  setDue(at: number): Promise<void>;
  /** What the bot wrote there and holds the text. */
  received(chatId: number, text: string): Message[];
  /** The same, once there is any. */
  hears(chatId: number, text: string): Promise<Message[]>;
  /** Presses the button of that label under the newest message that has one. */
  press(chatId: number, label: string): void;
  /** The deliveries of a kind of edition. */
  ledger(kind: 'daily' | 'instant' | 'broadcast'): Promise<LedgerRow[]>;
}

/**
 * A database, a folder and a playground, which are swept away when the test ends; no replica runs yet.
 * @param serverUrl a PostgreSQL, with a user who may create databases
 * @param env for each replica, over what it needs to find the rest
 */
export async function createReplicaWorld({
  serverUrl,
  readerCount,
  env = {},
  playground: options = {},
}: {
  serverUrl: string;
  readerCount: number;
  env?: Readonly<Record<string, string>>;
  playground?: Partial<PlaygroundOptions>;
}): Promise<ReplicaWorld> {
  const home = await createPostgresChaosHome(serverUrl);
  const contentDir = await mkdtemp(join(tmpdir(), 'replicas-'));
  onTestFinished(async () => {
    await home.remove();
    await rm(contentDir, { recursive: true, force: true });
  });
  const readers = Array.from({ length: readerCount }, (_, index) => FIRST_READER + index);
  const { playground, root } = await startPlayground({
    clock: createMovableClock(0),
    people: [EDITOR, ...readers].map(createPerson),
    acquaintedIds: [EDITOR, ...readers],
    ...options,
  });
  const received = (chatId: number, text: string): Message[] =>
    playground.sentByBot(chatId).filter((message) => message.text?.includes(text));

  return {
    playground,
    home,
    readers,
    start: async () =>
      whenReady(
        await startProcess({
          ...home.env,
          BOT_TOKEN: TOKEN,
          TELEGRAM_API_ROOT: root,
          ADMIN_IDS: String(EDITOR),
          CONTENT_DIR: contentDir,
          DIGEST_CRON: '* * * * * *',
          SEND_RATE: '100',
          LANGUAGE: 'en',
          ...env,
        }),
      ),
    write: (path, text) => writeFile(join(contentDir, path), text),
    async subscribe(chatIds, mode) {
      const storage = await home.open();
      const sinceAt = Date.now();
      const nextDueAt = mode === 'daily' ? sinceAt + 24 * 3_600_000 : undefined;
      for (const chatId of chatIds) {
        await storage.subscribers.add(newSubscriber(chatId, { language: 'en', mode, sinceAt, nextDueAt }));
      }
      await storage.close();
    },
    setDue: async (at) =>
      void (await home.ask(`UPDATE subscribers SET next_due_at = ${at} WHERE mode = 'daily'`)),
    received,
    hears: (chatId, text) =>
      vi.waitFor(() => {
        const found = received(chatId, text);
        if (found.length === 0) throw new Error(`nothing with ${text} came to ${chatId}`);
        return found;
      }, SOON),
    press(chatId, label) {
      for (const message of playground.sentByBot(chatId).toReversed()) {
        const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
        const button = buttons.find(({ text }) => text.includes(label));
        if (!button || !('callback_data' in button) || !button.callback_data) continue;
        playground.press(chatId, message.message_id, button.callback_data);
        return;
      }
      throw new Error(`no button holds ${label}`);
    },
    ledger: (kind) =>
      home.ask(
        `SELECT chat_id, status, attempts, doubts + lost_leases AS marks
          FROM deliveries JOIN editions ON editions.id = edition_id WHERE kind = '${kind}'`,
      ),
  };
}

function createPerson(id: number) {
  const role = id === EDITOR ? ('admin' as const) : ('subscriber' as const);
  return { id, firstName: `Reader ${id}`, username: `reader${id}`, languageCode: 'en', role };
}

async function whenReady(bot: BotProcess): Promise<Replica> {
  const url = await vi.waitFor(() => {
    const { stdout, stderr } = bot.output();
    const [, found] = /"url":"([^"]+)"[^\n]*"ready"/.exec(stdout) ?? [];
    if (!found) throw new Error(`it is not ready: ${stdout}${stderr}`);
    return found;
  }, START);
  const health: Replica['health'] = async () => {
    const answer = await fetch(`${url}/healthz`);
    return { status: answer.status, facts: (await answer.json()) as Facts };
  };
  return {
    ...bot,
    url,
    health,
    leads: async (role) => (await health()).facts.leads[role],
    standings: (role) =>
      Array.from(
        bot.output().stdout.matchAll(/"role":"(\w+)","status":"(\w+)"[^\n]*"election"/g),
        ([, of, status]) => (of === role ? [String(status)] : []),
      ).flat(),
    async counted(series) {
      const page = await (await fetch(`${url}/metrics`)).text();
      const line = page.split('\n').find((one) => one.startsWith(`${series} `));
      return Number(line?.slice(series.length) ?? 0);
    },
  };
}
