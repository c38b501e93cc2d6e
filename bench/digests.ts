/**
 * Measures the tick over a crowd, on a SQLite file on disk with synchronous FULL: 100,000 subscribers due in one minute, and
 * 1,000,000 of whom 1,000 are due. Each in a process of its own, so that one's memory is not the other's. Prints one line a
 * figure with its limit; leaves with 1 when one is missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import { createMemoryCatalog } from '../src/archive/open-catalog.ts';
import { createDigests } from '../src/digests/digests.ts';
import type { Episode } from '../src/domain/episode.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import type { Storage } from '../src/storage/stores.ts';

const HOUR_MS = 3_600_000;
/** 08:00 in Shanghai. */
const EIGHT = Date.parse('2026-01-21T00:00:00Z');
const ZONES = ['Asia/Shanghai', 'Asia/Singapore', 'Asia/Taipei', 'Asia/Hong_Kong'];
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];
const COMPANIES = ['英伟达', '台积电', '阿斯麦', '比亚迪', '宁德时代', '微软', '谷歌', '苹果'];
const EPISODES = 3;
/** One in so many follows companies instead of getting everything. */
const FOLLOWING = 4;

/** As `npm start` runs the bot, but from the sources. */
const NODE = ['--max-semi-space-size=2', '--v8-pool-size=1', '--import', 'tsx'];

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

/** An episode with text of the usual length, about some companies. */
function anEpisode(number: number): Episode {
  const companies = COMPANIES.filter((_, index) => (index + number) % 3 === 0);
  const blocks = companies.map((name) => ({
    kind: 'paragraph' as const,
    prose: { text: `${name}这一周发布了新的产品，市场的反应各不相同。`.repeat(20), marks: [] },
  }));
  return {
    id: `episode-${number}`,
    path: `${number}.md`,
    hash: String(number).repeat(64).slice(0, 64),
    title: `第 ${number} 期：一周里的公司`,
    date: '2026-01-20',
    datedAt: Date.parse('2026-01-20') + number,
    source: `https://example.com/${number}`,
    summary: '一周里几家公司的消息，以及它们对产业链的影响。'.repeat(3),
    listings: companies.map((name) => ({ kind: 'company', name })),
    sections: companies.map((name) => ({ heading: name, blocks })),
    terms: [],
    pairs: [],
    draft: false,
  };
}

/** Fills in subscribers of whom the first `due` are due at eight, the others an hour later. */
function fill(file: string, subscribers: number, due: number): void {
  const database = new DatabaseSync(file);
  const follow = database.prepare(
    'INSERT INTO follows (subscriber_id, kind, name, created_at) VALUES (?, ?, ?, ?)',
  );
  const subscribe = database.prepare(
    `INSERT INTO subscribers (id, chat_id, thread_id, chat_type, language, zone, times, mode, state, next_due_at, since_at)
     VALUES (?, ?, 0, 'private', ?, ?, '["08:00"]', 'daily', 'active', ?, ?)`,
  );
  database.exec('BEGIN');
  for (let id = 1; id <= subscribers; id += 1) {
    const dueAt = id <= due ? EIGHT : EIGHT + HOUR_MS;
    const language = LANGUAGES[id % LANGUAGES.length] ?? 'en';
    const zone = ZONES[id % ZONES.length] ?? 'UTC';
    subscribe.run(id, 10_000_000 + ((id * 7_919) % 10_000_019), language, zone, dueAt, EIGHT - 24 * HOUR_MS);
    if (id % FOLLOWING > 0) continue;
    for (const step of [0, 3])
      follow.run(id, 'company', COMPANIES[(id / FOLLOWING + step) % COMPANIES.length] ?? '', EIGHT);
  }
  database.exec('COMMIT');
  database.close();
}

async function createBench(storage: Storage) {
  const episodes = Array.from({ length: EPISODES }, (_, index) => anEpisode(index + 1));
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, []);
  await storage.episodes.save(
    episodes.map(({ id, path, hash, title, date }) => ({
      ...{ id, path, hash, title, date },
      identity: `id:${id}`,
      approval: 'none',
      live: true,
      publishedAt: EIGHT - HOUR_MS,
    })),
  );
  const clock = { now: () => EIGHT, sleep: () => Promise.resolve() };
  const onFailure = (_: number, error: unknown): never => {
    throw error;
  };
  return createDigests({ ...storage, catalog, clock, onFailure });
}

/** How long `work` took, and how long the event loop was kept from turning meanwhile, in milliseconds. */
async function watch<Result>(work: () => Promise<Result>) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const startedAt = performance.now();
  const result = await work();
  const tookMs = performance.now() - startedAt;
  // The timer that was kept waiting last is counted when it comes.
  await pause(20);
  delay.disable();
  return { result, tookMs, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
}

async function measureCrowd(file: string): Promise<Figure[]> {
  const CROWD = 100_000;
  await (await openStorage({ file })).close();
  fill(file, CROWD, CROWD);
  const storage = await openStorage({ file });
  const digests = await createBench(storage);
  const before = process.memoryUsage().rss;
  let most = before;
  const sampler = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 100);
  const tick = await watch(() => digests.tick());
  clearInterval(sampler);
  const { ledger } = storage;
  const { ready, later } = await storage.statistics.waiting(EIGHT);
  const waiting = ready + later;
  if (tick.result < CROWD * 0.9 || waiting < tick.result) throw new Error(`only ${tick.result} editions`);
  const claim = await watch(() => ledger.claim(EIGHT, 100, 90_000));
  const pauseChat = await watch(() => ledger.pauseChat(claim.result[0]?.chatId ?? 0, 'blocked', EIGHT));
  const expiry = await watch(() => ledger.sweep(EIGHT + 12 * HOUR_MS, 'all'));
  if (expiry.result.expired < waiting - 200) throw new Error(`only ${expiry.result.expired} expired`);
  await storage.close();
  const crowd = `${CROWD.toLocaleString('en')}`;
  return [
    {
      name: `${crowd} due: ${tick.result} editions written`,
      value: tick.tookMs / 1_000,
      limit: 10,
      unit: 's',
    },
    { name: 'event-loop delay meanwhile, p99', value: tick.p99, limit: 50, unit: 'ms' },
    { name: 'event-loop delay meanwhile, most', value: tick.max, limit: 100, unit: 'ms' },
    { name: 'memory growth (RSS)', value: (most - before) / 1e6, limit: 100, unit: 'MB' },
    { name: 'claiming 100 of them, event loop held', value: claim.max, limit: 50, unit: 'ms' },
    { name: 'pausing a chat, event loop held', value: pauseChat.max, limit: 50, unit: 'ms' },
    { name: `expiring ${expiry.result.expired}, took`, value: expiry.tookMs / 1_000, limit: 10, unit: 's' },
    { name: 'expiring them, event loop held', value: expiry.max, limit: 50, unit: 'ms' },
  ];
}

async function measureSearch(file: string): Promise<Figure[]> {
  const ALL = 1_000_000;
  const DUE = 1_000;
  await (await openStorage({ file })).close();
  fill(file, ALL, DUE);
  const storage = await openStorage({ file });
  const search = await watch(() => storage.subscribers.due(EIGHT, DUE * 2));
  if (search.result.length !== DUE) throw new Error(`found ${search.result.length}`);
  await storage.close();
  return [
    { name: '1,000,000 subscribers: the 1,000 due found', value: search.tookMs, limit: 50, unit: 'ms' },
  ];
}

const MEASURES: Readonly<Record<string, (file: string) => Promise<Figure[]>>> = {
  crowd: measureCrowd,
  search: measureSearch,
};

async function run(name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bot-bench-'));
  try {
    const figures = (await MEASURES[name]?.(join(folder, 'bot.sqlite'))) ?? [];
    for (const { name, value, limit, unit } of figures) {
      const verdict = value <= limit ? 'ok' : 'MISSED';
      console.log(
        `${name.padEnd(48)} ${value.toFixed(1).padStart(8)} ${unit}  (at most ${limit})  ${verdict}`,
      );
    }
    process.exitCode = figures.every(({ value, limit }) => value <= limit) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [wanted] = process.argv.slice(2);
if (wanted) {
  await run(wanted);
} else {
  const script = fileURLToPath(import.meta.url);
  const codes = Object.keys(MEASURES).map(
    (name) => spawnSync(process.execPath, [...NODE, script, name], { stdio: 'inherit' }).status ?? 1,
  );
  process.exitCode = Math.max(...codes);
}
