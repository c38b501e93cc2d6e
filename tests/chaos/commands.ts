import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FaultPlan } from '../../playground/faults.ts';
import { createPlayground } from '../../playground/playground.ts';
import { createSeededFaults } from '../../playground/seeded-faults.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { startWebServer } from '../../src/web/web-server.ts';
import { DAYS_DO_NOT_MATTER } from '../days-do-not-matter.ts';
import { createChance } from './chance.ts';
import type { ChaosHome } from './chaos-home.ts';
import { COMMAND_FAULT_RATES } from './fault-rates.ts';
import { hushBrokenAnswers } from './hush-broken-answers.ts';
import { CHAOS_TOKEN, FIRST_CHAT } from './received.ts';

/** What is done to the bots while people write to them. */
export interface CommandChaos {
  readonly home: ChaosHome;
  /** How many bots run at once over the one home; one of them polls. */
  readonly replicas: number;
  /** Each by a person of its own. */
  readonly commands: number;
  /** How many bots are killed, and how many are told to stop. */
  readonly kills: number;
  readonly stops: number;
  /** The same seed gives the same ends and the same pauses between them. */
  readonly seed: string;
  /** The bot: what Node is started with. */
  readonly bot: readonly string[];
  readonly say?: (line: string) => void;
}

/** What came of it. */
export interface CommandReport {
  readonly kills: number;
  readonly stops: number;
  readonly commands: number;
  /** Commands without an answer. */
  readonly lost: number;
  /** Commands that were answered more than once, and the most answers to one of them that no lost answer explains. */
  readonly repeated: number;
  readonly mostAnswers: number;
  /** How many messages the bots sent or edited, and how many of these calls met a fault. */
  readonly calls: number;
  readonly faults: number;
  /** Answers that arrived, of which the bot was not told. */
  readonly unconfirmed: number;
  /** Updates that the database still holds. */
  readonly unfinished: number;
  readonly slowestStopMs: number;
}

/** Several answers fit into it, so that an end comes in the middle of them. */
const LONGEST_PAUSE_MS = 600;
/** A bot whose work is all done must have said so by then; a start takes seconds on a busy machine. */
const PATIENCE_MS = 120_000;
const LONGEST_STOP_MS = 10_000;

/** Has people write to bots that are killed and stopped again and again; tells which commands were answered. */
export async function runCommandChaos(chaos: CommandChaos): Promise<CommandReport> {
  const telegram = await startTelegram(chaos);
  const content = await mkdtemp(join(tmpdir(), 'chaos-content-'));
  const start = (): ChildProcess => startBot(chaos, telegram.url, content);
  const bots = Array.from({ length: chaos.replicas }, start);
  const killAll = (): void => bots.forEach((bot) => void bot.kill('SIGKILL'));
  process.once('exit', killAll);
  try {
    const chance = createChance(`${chaos.seed}:commands`);
    const ends = endsOf(chaos, chance);
    const waits: number[] = [];
    for (const [index, signal] of ends.entries()) {
      // Some are ended before they have asked for anything.
      if (chance() < 0.8) await telegram.untilPolled();
      telegram.sayUpTo(Math.ceil(((index + 1) * chaos.commands) / ends.length));
      await pause(chance() * LONGEST_PAUSE_MS);
      const which = Math.floor(chance() * bots.length);
      const tookMs = await end(bots[which], signal);
      if (signal === 'SIGTERM') waits.push(tookMs);
      bots[which] = start();
      if ((index + 1) % 10 === 0) chaos.say?.(`${index + 1} ended; ${telegram.unanswered()} unanswered`);
    }
    await until(() => telegram.unanswered() === 0);
    const readUnfinished = async (): Promise<number> => {
      const rows = await chaos.home.ask('SELECT update_id FROM updates WHERE payload IS NOT NULL');
      return rows.length;
    };
    await until(async () => (await readUnfinished()) === 0);
    const unfinished = await readUnfinished();
    for (const bot of bots) waits.push(await end(bot, 'SIGTERM'));
    const answers = telegram.answers();
    return {
      kills: chaos.kills,
      stops: chaos.stops,
      commands: chaos.commands,
      lost: answers.filter((count) => count === 0).length,
      repeated: answers.filter((count) => count > 1).length,
      mostAnswers: Math.max(...telegram.unexplained()),
      ...telegram.counts(),
      unconfirmed: telegram.unconfirmed(),
      unfinished,
      slowestStopMs: Math.round(Math.max(...waits)),
    };
  } finally {
    killAll();
    process.off('exit', killAll);
    await telegram.close();
    await rm(content, { recursive: true });
  }
}

/** A command is begun three times at most, and a kill may cut off each of them behind its answer. */
const MOST_ANSWERS = 3;

/** What the run promised and did not keep; empty when all is well. */
export function commandFaultsOf(report: CommandReport): string[] {
  return [
    report.lost > 0 ? `${report.lost} commands were never answered` : '',
    report.mostAnswers > MOST_ANSWERS ? `a command was answered ${report.mostAnswers} times` : '',
    report.unfinished > 0 ? `${report.unfinished} updates are still in the database` : '',
    report.slowestStopMs > LONGEST_STOP_MS ? `a stop took ${report.slowestStopMs} ms` : '',
  ].filter(Boolean);
}

/** The report as a table for people. */
export function commandTableOf(report: CommandReport): string {
  const lines: readonly (readonly [string, string])[] = [
    ['kills', String(report.kills)],
    ['stops', `${report.stops}; the slowest took ${report.slowestStopMs} ms  (at most ${LONGEST_STOP_MS})`],
    ['commands', String(report.commands)],
    ['faults met', `${report.faults} of ${report.calls} calls`],
    ['never answered', `${report.lost}  (at most 0)`],
    ['answers that arrived unconfirmed', String(report.unconfirmed)],
    [
      'answered again',
      `${report.repeated}; the most answers to one: ${report.mostAnswers}  (at most ${MOST_ANSWERS})`,
    ],
    ['updates left in the database', `${report.unfinished}  (at most 0)`],
  ];
  return lines.map(([name, value]) => `${name.padEnd(32)} ${value}`).join('\n');
}

/** Kills and stops, mixed. */
function endsOf({ kills, stops }: CommandChaos, chance: () => number): ('SIGKILL' | 'SIGTERM')[] {
  const ends = Array.from({ length: kills + stops }, (_, index) => ({
    signal: index < kills ? ('SIGKILL' as const) : ('SIGTERM' as const),
    order: chance(),
  }));
  return ends.toSorted((a, b) => a.order - b.order).map(({ signal }) => signal);
}

/** A faulty Bot API in this process, with as many people as there are commands. */
async function startTelegram({ commands, seed }: CommandChaos) {
  let calls = 0;
  let faults = 0;
  const seeded = createSeededFaults(seed, COMMAND_FAULT_RATES, () => {
    faults += 1;
  });
  const speak = hushBrokenAnswers();
  /** By chat, how many answers arrived without the bot being told. */
  const unconfirmed = new Map<number, number>();
  const faultPlan: FaultPlan = (method, chatId) => {
    const fault = seeded(method, chatId);
    if (/^(send|edit)Message/i.test(method)) calls += 1;
    if (fault?.kind === 'lost-after' || fault?.kind === 'error-after')
      unconfirmed.set(chatId, (unconfirmed.get(chatId) ?? 0) + 1);
    return fault;
  };
  const chatIds = Array.from({ length: commands }, (_, index) => FIRST_CHAT + index);
  const playground = createPlayground({
    clock: createMovableClock(0),
    token: CHAOS_TOKEN,
    bot: { id: 1000, firstName: 'Chaos', username: 'chaos_bot' },
    people: chatIds.map((id) => ({
      id,
      firstName: `Reader ${id}`,
      username: `reader${id}`,
      languageCode: 'en',
      role: 'subscriber',
    })),
    faultPlan,
  });
  let polls = 0;
  let said = 0;
  const web = await startWebServer({
    host: '127.0.0.1',
    port: 0,
    health: async () => ({ ok: true }),
    fallback(request) {
      if (request.url.endsWith('/getUpdates')) polls += 1;
      return playground.fetch(request);
    },
  });
  const answers = (): number[] => chatIds.map((id) => playground.sentByBot(id).length);
  return {
    url: web.url,
    answers,
    unexplained: (): number[] =>
      answers().map((count, index) => count - (unconfirmed.get(FIRST_CHAT + index) ?? 0)),
    counts: () => ({ calls, faults }),
    unconfirmed: () => [...unconfirmed.values()].reduce((sum, count) => sum + count, 0),
    unanswered: () => answers().filter((count) => count === 0).length,
    /** Has everybody up to that number say something who has not yet. */
    sayUpTo(count: number): void {
      for (const id of chatIds.slice(said, count)) playground.say(id, '/start');
      said = Math.max(said, count);
    },
    untilPolled(): Promise<void> {
      const before = polls;
      return until(() => polls > before);
    },
    async close() {
      playground.close();
      await web.close();
      speak();
    },
  };
}

function startBot({ home, bot }: CommandChaos, apiRoot: string, content: string): ChildProcess {
  return spawn(process.execPath, [...bot], {
    env: {
      PATH: process.env['PATH'],
      ...home.env,
      BOT_TOKEN: CHAOS_TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
      ...DAYS_DO_NOT_MATTER,
      CONTENT_DIR: content,
      PORT: '0',
      LOG_LEVEL: process.env['CHAOS_LOG_LEVEL'] ?? 'silent',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Ends a bot; gives how long that took, in milliseconds. */
async function end(bot: ChildProcess | undefined, signal: 'SIGKILL' | 'SIGTERM'): Promise<number> {
  if (!bot || bot.exitCode !== null || bot.signalCode !== null) return 0;
  const from = performance.now();
  const ended = once(bot, 'exit');
  bot.kill(signal);
  await ended;
  return performance.now() - from;
}

/** Waits until that is so, or patience is over. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline && !(await isSo())) await pause(20);
}
