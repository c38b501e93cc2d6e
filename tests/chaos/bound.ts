import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Lane } from '../../src/domain/delivery.ts';
import { createChance } from './chance.ts';
import { type ChaosHome, createSqliteChaosHome, LEDGER_QUERY, type LedgerRow } from './chaos-home.ts';
import { CHAOS_TOKEN, FIRST_CHAT } from './received.ts';

/** How a bot sends when it is killed, while nothing else goes wrong. */
export interface BoundChaos {
  /** Messages a second. */
  readonly rate: number;
  /** How long the Bot API takes to answer. */
  readonly answerMs: number;
  readonly lane: Lane;
  readonly kills: number;
  readonly seed: string;
  /** The bot: what Node is started with. */
  readonly bot: readonly string[];
}

/** What came of it. */
export interface BoundReport {
  readonly sends: number;
  /** Messages that came twice, by the kill that cut them off, and how many the ledger held as being sent at that kill. */
  readonly surplus: readonly number[];
  readonly sending: readonly number[];
  /** By the kill, how late the Bot API got to its answers at worst, in ms: others keep the machine busy. */
  readonly late: readonly number[];
  readonly missing: number;
  /** Messages that came twice and have no mark in the ledger. */
  readonly unmarked: number;
}

/** A kill comes so long after the first send, at least, and so much later at most. */
const SEND_MS = 400;
const MORE_MS = 1_200;
const START_MS = 60_000;
/** How often the lateness of this process is probed. */
const PROBE_MS = 2;
const HOUR_MS = 3_600_000;
/** From an answer’s arrival until it is recorded, with room for answers that vary. */
const COMMIT_MS = 30;
/** Places that the bot has however few it needs. */
const LEAST = 8;

/**
 * The most messages that a kill may repeat: those that have a place, because they are under way or answered and not yet recorded.
 * @param answerMs as the bot sees it
 */
export function boundOf({ rate, answerMs }: Pick<BoundChaos, 'rate' | 'answerMs'>): number {
  return Math.max(Math.ceil((rate * (answerMs + COMMIT_MS)) / 1_000), LEAST);
}

/** Kills a bot again and again in the middle of its sends, and counts what came twice. */
export async function runBoundChaos(chaos: BoundChaos): Promise<BoundReport> {
  const telegram = await startTelegram(chaos.answerMs);
  const delay = monitorEventLoopDelay({ resolution: PROBE_MS });
  const home = await createSqliteChaosHome();
  const content = await mkdtemp(join(tmpdir(), 'chaos-content-'));
  let bot: ChildProcess | undefined;
  const end = (): void => void bot?.kill('SIGKILL');
  process.once('exit', end);
  try {
    const chance = createChance(`${chaos.seed}:bound`);
    const sending: number[] = [];
    const late: number[] = [];
    let owed = 0;
    for (let kill = 0; kill < chaos.kills; kill += 1) {
      owed = await oweUpTo(home, chaos, telegram.heardChats() + enoughFor(chaos), owed);
      bot = startBot(home, chaos, telegram.url, content);
      await telegram.untilHeard();
      delay.enable();
      delay.reset();
      await pause(SEND_MS + chance() * MORE_MS);
      const killed = once(bot, 'exit');
      bot.kill('SIGKILL');
      await killed;
      telegram.nextRun();
      late.push(latenessOf(delay));
      delay.disable();
      const [row] = await home.ask<{ count: number }>(
        "SELECT COUNT(*) AS count FROM deliveries WHERE status = 'sending'",
      );
      sending.push(Number(row?.count));
    }
    bot = startBot(home, chaos, telegram.url, content);
    await untilSent(home);
    const rows = await home.ask<LedgerRow>(LEDGER_QUERY);
    return { ...report(chaos, rows, telegram.runsOf), sending, late };
  } finally {
    end();
    process.off('exit', end);
    await telegram.close();
    await home.remove();
    await rm(content, { recursive: true });
  }
}

/** The histogram counts the time between its probes as well. */
function latenessOf({ max }: IntervalHistogram): number {
  return Math.max(Math.round(max / 1e6) - PROBE_MS, 0);
}

function report(
  { kills }: BoundChaos,
  rows: readonly LedgerRow[],
  runsOf: (chatId: number) => readonly number[],
): Omit<BoundReport, 'sending' | 'late'> {
  const surplus = new Array<number>(kills).fill(0);
  let unmarked = 0;
  for (const { chat_id: chatId, doubts, lost_leases: lost } of rows) {
    for (const run of runsOf(chatId).slice(0, -1)) {
      surplus[run] = (surplus[run] ?? 0) + 1;
      if (doubts + lost === 0) unmarked += 1;
    }
  }
  const missing = rows.filter(({ chat_id: chatId }) => runsOf(chatId).length === 0).length;
  return { sends: rows.length, surplus, missing, unmarked };
}

/** What is sent between a start and its kill, and a second's more. */
function enoughFor({ rate }: BoundChaos): number {
  return Math.ceil((rate * (SEND_MS + MORE_MS)) / 1_000) + rate;
}

/** Owes a message to each chat up to that number. @returns that number */
async function oweUpTo(home: ChaosHome, { lane }: BoundChaos, count: number, from: number): Promise<number> {
  const storage = await home.open();
  const now = Date.now();
  for (let index = from; index < count; index += 1) {
    await storage.editions.write({
      key: `bound:${index}`,
      kind: 'notice',
      chatId: FIRST_CHAT + index,
      dueAt: now,
      episodeIds: [],
      messages: [{ text: 'once, if nobody is killed', entities: [], buttons: [] }],
      expiresAt: now + HOUR_MS,
      state: 'owed',
      lane,
    });
  }
  await storage.close();
  return Math.max(count, from);
}

async function untilSent(home: ChaosHome): Promise<void> {
  const deadline = Date.now() + START_MS * 3;
  while (Date.now() < deadline) {
    const open = await home
      .ask("SELECT id FROM deliveries WHERE status != 'sent' LIMIT 1")
      .catch(() => ['the database is busy']);
    if (open.length === 0) return;
    await pause(200);
  }
  throw new Error('not everything was sent in time');
}

function startBot(
  home: ChaosHome,
  { bot, lane, rate }: BoundChaos,
  apiRoot: string,
  content: string,
): ChildProcess {
  const rates =
    lane === 'paid' ? { PAID_BROADCAST: String(rate), SEND_RATE: '28' } : { SEND_RATE: String(rate) };
  return spawn(process.execPath, [...bot], {
    env: {
      PATH: process.env['PATH'],
      ...home.env,
      ...rates,
      BOT_TOKEN: CHAOS_TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
      CONTENT_DIR: content,
      PORT: '0',
      LOG_LEVEL: process.env['CHAOS_LOG_LEVEL'] ?? 'silent',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** A Bot API that takes every message, and answers each after so long. */
async function startTelegram(answerMs: number) {
  /** By chat, during which runs of the bot a message came. */
  const runs = new Map<number, number[]>();
  let run = 0;
  let heard = (): void => undefined;
  let messageId = 0;
  const answer = (response: ServerResponse, result: unknown): void => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, result }));
  };
  const server = createServer(async (request, response) => {
    const method = request.url?.split('/').at(-1);
    if (method === 'getMe')
      return answer(response, { id: 1000, is_bot: true, first_name: 'Chaos', username: 'chaos_bot' });
    // A long poll that brings nothing.
    if (method === 'getUpdates') return;
    if (method !== 'sendMessage') return answer(response, true);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { chat_id: chatId } = JSON.parse(Buffer.concat(chunks).toString());
    runs.set(chatId, [...(runs.get(chatId) ?? []), run]);
    heard();
    if (answerMs > 0) await pause(answerMs);
    messageId += 1;
    answer(response, { message_id: messageId, date: 0, chat: { id: chatId, type: 'private' } });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    runsOf: (chatId: number): readonly number[] => runs.get(chatId) ?? [],
    heardChats: () => runs.size,
    nextRun(): void {
      run += 1;
    },
    untilHeard: () =>
      new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('the bot sends nothing')), START_MS);
        heard = () => {
          clearTimeout(late);
          heard = () => undefined;
          resolve();
        };
      }),
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
