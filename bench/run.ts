/**
 * Measures the built bot as a process of its own, against a local Bot API in this process, over the demo archive.
 * Prints one line a figure with its limit; leaves with 1 when one is missed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PLAYGROUND_PEOPLE } from '../src/playground/people.ts';
import { createPlayground, type Playground } from '../src/playground/playground.ts';
import { createMovableClock } from '../src/scheduling/clocks.ts';
import { startWebServer } from '../src/web/web-server.ts';

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
const REST_MS = 10_000;

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

/** Starts the built bot against the given Bot API, on a fresh data folder. */
function spawnBot(apiRoot: string, dataDir: string): ChildProcess {
  return spawn(process.execPath, ['--max-semi-space-size=4', resolve('dist/main.js')], {
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

/** Resolves with the milliseconds until the bot's next message to the reader. */
async function answerTime(playground: Playground, text: string): Promise<number> {
  const before = playground.messagesOf(READER).length;
  const askedAt = performance.now();
  playground.say(READER, text);
  // The reader's own message counts too.
  while (playground.messagesOf(READER).length < before + 2) await new Promise(setImmediate);
  return performance.now() - askedAt;
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

async function measure(home: string): Promise<Figure[]> {
  const playground = createPlayground({
    clock: createMovableClock(0),
    token: TOKEN,
    bot: { id: 1000, firstName: 'Bench', username: 'bench_bot' },
    people: PLAYGROUND_PEOPLE,
  });
  const health = async () => ({ ok: true });
  const web = await startWebServer({ host: '127.0.0.1', port: 0, health, fallback: playground.fetch });
  const starts: number[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    const startedAt = performance.now();
    const bot = spawnBot(web.url, join(home, `start-${round}`));
    await answerTime(playground, '/latest');
    starts.push(performance.now() - startedAt);
    await leave(bot);
  }
  const bot = spawnBot(web.url, join(home, 'rest'));
  await answerTime(playground, '/start');
  await pause(REST_MS);
  const resident = await residentMb(bot.pid ?? 0);
  for (const command of COMMANDS)
    for (let round = 0; round < 20; round += 1) await answerTime(playground, command);
  const answers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const command of COMMANDS) answers.push(await answerTime(playground, command));
  }
  await leave(bot);
  playground.close();
  await web.close();
  return [
    {
      name: `start to first answer, median of ${STARTS}`,
      value: percentile(starts, 0.5),
      limit: 1500,
      unit: 'ms',
    },
    { name: `resident memory after ${REST_MS / 1000} s at rest`, value: resident, limit: 130, unit: 'MB' },
    {
      name: `a command answered, p50 of ${answers.length}`,
      value: percentile(answers, 0.5),
      limit: 5,
      unit: 'ms',
    },
    {
      name: `a command answered, p99 of ${answers.length}`,
      value: percentile(answers, 0.99),
      limit: 5,
      unit: 'ms',
    },
  ];
}

const home = await mkdtemp(join(tmpdir(), 'bot-bench-'));
try {
  const figures = await measure(home);
  for (const { name, value, limit, unit } of figures) {
    const verdict = value <= limit ? 'ok' : 'MISSED';
    console.log(`${name.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit}  (at most ${limit})  ${verdict}`);
  }
  process.exitCode = figures.every(({ value, limit }) => value <= limit) ? 0 : 1;
} finally {
  await rm(home, { recursive: true, force: true });
}
