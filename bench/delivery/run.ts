/**
 * How fast the bot sends, against a local Bot API in a process of its own: a bare loop of grammY's `sendMessage`, then the
 * dispatcher over a ledger on disk with as many sends at once; then whether it keeps to SEND_RATE. Prints one line a figure
 * with its limit; leaves with 1 when one is missed. With DATABASE_URL (a PostgreSQL with a user who may create schemas) it
 * measures that as well. `run.ts speed` and `run.ts pace` measure one half alone.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStorage } from '../../src/storage/open-storage.ts';
import { owe } from './crowd.ts';
import type { SenderOptions } from './sender.ts';

const ROUNDS = 3;
const COUNT = 8_000;
const RATE = 28;
const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;
const POSTGRES = process.env['DATABASE_URL'];

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
}

const childAt = (file: string, ...given: string[]): ChildProcess =>
  fork(fileURLToPath(new URL(file, import.meta.url)), given, {
    execArgv: ['--import', 'tsx', ...profiling(file)],
  });

/** `PROFILE=folder` writes a CPU profile of each sender there. */
function profiling(file: string): string[] {
  const folder = process.env['PROFILE'];
  return folder && file === './sender.ts' ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}

/** What the child says next. @throws when it ends without a word */
async function hear<Said>(child: ChildProcess): Promise<Said> {
  const heard = new AbortController();
  const { signal } = heard;
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`a process ended early, with ${code}`);
  });
  try {
    const [said] = await Promise.race([once(child, 'message', { signal }), ended]);
    return said as Said;
  } finally {
    ended.catch(() => undefined);
    heard.abort();
  }
}

const botApi = childAt('./bot-api.ts');
const { port } = await hear<{ port: number }>(botApi);
const apiRoot = `http://127.0.0.1:${port}`;

/** When calls came in since this was last asked, in milliseconds. */
async function takeArrivals(): Promise<number[]> {
  botApi.send('arrivals');
  return (await hear<{ arrivals: number[] }>(botApi)).arrivals;
}

/** Runs senders side by side; gives how long the slowest took. */
async function race(kind: 'bare' | 'dispatcher', options: readonly SenderOptions[]): Promise<number> {
  const senders = options.map((one) => childAt('./sender.ts', kind, JSON.stringify(one)));
  await Promise.all(senders.map(hear));
  const results = senders.map(async (sender) => {
    const result = hear<{ tookMs: number }>(sender);
    const left = once(sender, 'exit');
    sender.send('go');
    const { tookMs } = await result;
    await left;
    return tookMs;
  });
  return Math.max(...(await Promise.all(results)));
}

type Place = Pick<SenderOptions, 'file' | 'databaseUrl' | 'schema'>;

/** Messages a second of a fresh ledger, sent by so many processes. */
async function timeDispatchers(place: Place, processes: number): Promise<number> {
  const storage = await openStorage(place);
  await owe(storage, COUNT);
  await storage.close();
  const options = { apiRoot, count: COUNT, rate: 0, ...place };
  const tookMs = await race('dispatcher', new Array<SenderOptions>(processes).fill(options));
  const { length: arrived } = await takeArrivals();
  if (arrived !== COUNT) throw new Error(`${arrived} of ${COUNT} arrived`);
  return (COUNT / tookMs) * SECOND_MS;
}

async function timeBareLoop(): Promise<number> {
  const tookMs = await race('bare', [{ apiRoot, count: COUNT, rate: 0, file: '' }]);
  await takeArrivals();
  return (COUNT / tookMs) * SECOND_MS;
}

/** Sends at SEND_RATE for a minute from so many processes; gives the share used and the most in any sliding second. */
async function keepPace(place: Place, processes: number): Promise<{ share: number; most: number }> {
  const storage = await openStorage(place);
  await owe(storage, RATE * 62);
  await storage.close();
  const options = { apiRoot, count: 0, rate: RATE, forMs: MINUTE_MS, ...place };
  await race('dispatcher', new Array<SenderOptions>(processes).fill(options));
  const arrivals = await takeArrivals();
  let from = 0;
  let most = 0;
  for (const [index, at] of arrivals.entries()) {
    while (at - (arrivals[from] ?? at) >= SECOND_MS) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return { share: (arrivals.length / ((RATE * MINUTE_MS) / SECOND_MS)) * 100, most };
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const places: string[] = [];
const home = await mkdtemp(join(tmpdir(), 'bot-throughput-'));
const freshFile = (): Place => {
  places.push('');
  return { file: join(home, String(places.length), 'bot.sqlite') };
};
const freshSchema = (databaseUrl: string): Place => {
  const schema = `bench_${process.pid}_${places.length}`;
  places.push(schema);
  return { file: '', databaseUrl, schema };
};

async function measureSpeed(): Promise<Figure[]> {
  const bare: number[] = [];
  const sqlite: number[] = [];
  const one: number[] = [];
  const two: number[] = [];
  // In turns, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await timeBareLoop());
    sqlite.push(await timeDispatchers(freshFile(), 1));
    if (!POSTGRES) continue;
    one.push(await timeDispatchers(freshSchema(POSTGRES), 1));
    two.push(await timeDispatchers(freshSchema(POSTGRES), 2));
  }
  const figures: Figure[] = [
    { name: 'bare loop of sendMessage', value: median(bare), unit: '/s' },
    { name: 'dispatcher, SQLite on disk', value: median(sqlite), unit: '/s' },
    { name: '  its share of the bare loop', value: median(sqlite) / median(bare), unit: '', least: 0.6 },
  ];
  if (!POSTGRES) return figures;
  return [
    ...figures,
    { name: 'dispatcher, PostgreSQL', value: median(one), unit: '/s' },
    { name: '  its share of the bare loop', value: median(one) / median(bare), unit: '', least: 0.5 },
    { name: 'two of them', value: median(two), unit: '/s' },
    { name: '  their share of one', value: median(two) / median(one), unit: '', least: 1 },
  ];
}

async function measurePace(): Promise<Figure[]> {
  const alone = await keepPace(freshFile(), 1);
  const figures = paceFigures(`share used of ${RATE}/s over a minute`, alone);
  if (!POSTGRES) return figures;
  return [
    ...figures,
    ...paceFigures('the same by two on PostgreSQL', await keepPace(freshSchema(POSTGRES), 2)),
  ];
}

function paceFigures(name: string, { share, most }: { share: number; most: number }): Figure[] {
  return [
    { name, value: share, unit: '%', least: 97 },
    { name: '  most in any sliding second', value: most, unit: '', most: RATE },
  ];
}

/** @param half `speed`, `pace`, or nothing for both */
async function measure(half: string | undefined): Promise<Figure[]> {
  return [...(half === 'pace' ? [] : await measureSpeed()), ...(half === 'speed' ? [] : await measurePace())];
}

/** What it is held to, and whether it is so. */
function verdictOf({ value, least, most }: Figure): string {
  if (least !== undefined) return `(at least ${least})  ${value >= least ? 'ok' : 'MISSED'}`;
  if (most !== undefined) return `(at most ${most})  ${value <= most ? 'ok' : 'MISSED'}`;
  return '';
}

async function dropSchemas(): Promise<void> {
  if (!POSTGRES) return;
  const { Client } = await import('pg');
  const client = new Client({ connectionString: POSTGRES });
  await client.connect();
  for (const schema of places.filter(Boolean)) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.end();
}

try {
  const lines = (await measure(process.argv[2])).map((figure) => ({ ...figure, verdict: verdictOf(figure) }));
  for (const { name, value, unit, verdict } of lines) {
    console.log(`${name.padEnd(36)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(3)} ${verdict}`);
  }
  process.exitCode = lines.some(({ verdict }) => verdict.endsWith('MISSED')) ? 1 : 0;
} finally {
  botApi.kill();
  await dropSchemas();
  await rm(home, { recursive: true, force: true });
}
