/**
 * Measures the built bot as a process of its own, against a local Bot API in this process, over the demo archive.
 * Prints one line a figure with its limit; leaves with 1 when one is missed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PLAYGROUND_PEOPLE } from '../playground/people.ts';
import { createPlayground, type Playground } from '../playground/playground.ts';
import { createMovableClock } from '../src/scheduling/clocks.ts';
import { startWebServer } from '../src/web/web-server.ts';
import { BUILT_BOT } from '../tests/built-bot.ts';

const TOKEN = '1000:a-token-for-measuring-only';
const READER = 1001;
const STARTS = 5;
const COMMANDS = [
  '/latest',
  '/company',
  '/company 英伟达',
  '/person',
  '/tag',
  '/episode',
  '/follows',
  '/help',
];
const ROUNDS = 100;
const WARM_UP = 20;
const REST_MS = 10_000;
const PAUSE_MS = 10;

interface Figure {
  readonly name: string;
  readonly value: number;
  /** Without one the figure only gives the others their scale. */
  readonly limit?: number;
  readonly unit: string;
}

const ECHO_BOT = ['--import', 'tsx', resolve('bench/echo-bot.ts')];

/** Starts a bot against the given Bot API, on a fresh data folder. */
function spawnBot(script: readonly string[], apiRoot: string, dataDir: string): ChildProcess {
  return spawn(process.execPath, script, {
    env: {
      PATH: process.env['PATH'],
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
      DATA_DIR: dataDir,
      CONTENT_DIR: resolve('content'),
      PORT: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** A Bot API that tells when a message of the bot comes in. */
interface Ear {
  readonly playground: Playground;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Says something; resolves with the milliseconds until the bot's answer comes in. */
  answerTime(text: string): Promise<number>;
}

function createEar(): Ear {
  let heard: () => void = () => undefined;
  const playground = createPlayground({
    clock: createMovableClock(0),
    token: TOKEN,
    bot: { id: 1000, firstName: 'Bench', username: 'bench_bot' },
    people: PLAYGROUND_PEOPLE,
  });
  return {
    playground,
    fetch(request) {
      if (request.url.endsWith('/sendMessage')) heard();
      return playground.fetch(request);
    },
    answerTime: (text) =>
      new Promise((resolve) => {
        const askedAt = performance.now();
        heard = () => {
          const answeredIn = performance.now() - askedAt;
          // The bot is at rest again before the next command.
          setTimeout(() => resolve(answeredIn), PAUSE_MS);
        };
        playground.say(READER, text);
      }),
  };
}

async function leave(bot: ChildProcess): Promise<void> {
  const left = new Promise((done) => bot.once('exit', done));
  bot.kill('SIGTERM');
  await left;
}

/** The resident set of a process, in MB (10^6 bytes). Linux only. */
async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return (Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024) / 1e6;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How long each command takes to be answered, after some rounds of warming up. */
async function timeCommands(ear: Ear): Promise<number[]> {
  const answers: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const command of COMMANDS) {
      const answeredIn = await ear.answerTime(command);
      if (round >= 0) answers.push(answeredIn);
    }
  }
  return answers;
}

async function measure(home: string): Promise<Figure[]> {
  const ear = createEar();
  const health = async () => ({ ok: true });
  const web = await startWebServer({ host: '127.0.0.1', port: 0, health, fallback: ear.fetch });
  const starts: number[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    const startedAt = performance.now();
    const bot = spawnBot(BUILT_BOT, web.url, join(home, `start-${round}`));
    await ear.answerTime('/latest');
    starts.push(performance.now() - startedAt - PAUSE_MS);
    await leave(bot);
  }
  const bot = spawnBot(BUILT_BOT, web.url, join(home, 'rest'));
  await ear.answerTime('/start');
  await pause(REST_MS);
  const resident = await residentMb(bot.pid ?? 0);
  const ours = await timeCommands(ear);
  await leave(bot);
  const echo = spawnBot(ECHO_BOT, web.url, home);
  const bare = await timeCommands(ear);
  await leave(echo);
  ear.playground.close();
  await web.close();
  const own = percentile(ours, 0.99) - percentile(bare, 0.99);
  return [
    {
      name: `start to first answer, median of ${STARTS}`,
      value: percentile(starts, 0.5),
      limit: 1500,
      unit: 'ms',
    },
    { name: `resident memory after ${REST_MS / 1000} s at rest`, value: resident, limit: 130, unit: 'MB' },
    { name: `a command answered, p50 of ${ours.length}`, value: percentile(ours, 0.5), unit: 'ms' },
    { name: `a command answered, p99 of ${ours.length}`, value: percentile(ours, 0.99), unit: 'ms' },
    { name: 'the same by a bare grammY bot, p50', value: percentile(bare, 0.5), unit: 'ms' },
    { name: 'the same by a bare grammY bot, p99', value: percentile(bare, 0.99), unit: 'ms' },
    { name: 'our own time in it, p99', value: own, limit: 5, unit: 'ms' },
  ];
}

const home = await mkdtemp(join(tmpdir(), 'bot-bench-'));
try {
  const figures = await measure(home);
  for (const { name, value, limit, unit } of figures) {
    const verdict = limit === undefined ? '' : `  (at most ${limit})  ${value <= limit ? 'ok' : 'MISSED'}`;
    console.log(`${name.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit}${verdict}`);
  }
  process.exitCode = figures.every(({ value, limit = value }) => value <= limit) ? 0 : 1;
} finally {
  await rm(home, { recursive: true, force: true });
}
