import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WEEKDAYS } from '../../src/domain/weekday.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { DAYS_DO_NOT_MATTER } from '../days-do-not-matter.ts';
import { createChance } from './chance.ts';
import { type ChaosHome, LEDGER_QUERY, type LedgerRow } from './chaos-home.ts';
import { type ChaosReport, reportOf } from './chaos-report.ts';
import { CHAOS_TOKEN, FIRST_CHAT, type Received } from './received.ts';

/** What is done to the bots. */
export interface Chaos {
  readonly home: ChaosHome;
  /** How many bots run at once over the one home. */
  readonly replicas: number;
  readonly deliveries: number;
  readonly kills: number;
  /** The longest time from kill to kill. */
  readonly longestPauseMs?: number;
  /** Messages a second. */
  readonly rate: number;
  /** In the middle nothing that is sent is answered for so long. */
  readonly outageMs: number;
  /** The same seed gives the same faults and the same pauses between kills. */
  readonly seed: string;
  /** The bot: what Node is started with. */
  readonly bot: readonly string[];
  /** How often the database is killed and started again, spread over the kills; only where the home can do that. */
  readonly restarts?: number;
  readonly say?: (line: string) => void;
}

/** The time from kill to kill: some bots die before they are up. */
const LONGEST_PAUSE_MS = 2_700;
const SHORTEST_PAUSE_MS = 150;
/** After the last kill everything must be settled within this. */
const SETTLE_MS = 240_000;

const EPISODE = `---
title: 混乱中的一集
date: 2026-01-21
summary: 无论发生什么，这条消息都只应到达一次。
---

### 第一节

这里只有一句话。
`;

/** Runs bots against a faulty Bot API and kills them again and again; tells what came of it. */
export async function runChaos(chaos: Chaos): Promise<ChaosReport> {
  const content = await mkdtemp(join(tmpdir(), 'chaos-content-'));
  await writeFile(join(content, 'episode.md'), EPISODE);
  const storage = await chaos.home.open();
  await subscribeAll(storage, chaos.deliveries);
  await storage.close();
  const telegram = fork(
    new URL('bot-api-server.ts', import.meta.url),
    [String(chaos.deliveries), chaos.seed, String(chaos.outageMs)],
    {
      execArgv: ['--import', 'tsx'],
    },
  );
  preferToOthers(telegram.pid);
  const [{ port }] = await once(telegram, 'message');
  const herd = createHerd(chaos, content, port);
  const endAll = (): void => {
    herd.killAll();
    telegram.kill('SIGKILL');
  };
  process.once('exit', endAll);
  try {
    await killAgainAndAgain(chaos, herd);
    await untilSettled(chaos);
    await herd.stop();
    telegram.send('report');
    const [received] = (await once(telegram, 'message')) as [Received];
    const rows = await chaos.home.ask<LedgerRow>(LEDGER_QUERY);
    const [{ owed } = { owed: 0 }] = await chaos.home.ask<{ owed: number }>(
      'SELECT SUM(parts) AS owed FROM editions',
    );
    return reportOf({ chaos, received, rows, owed: Number(owed) });
  } finally {
    endAll();
    process.off('exit', endAll);
    await rm(content, { recursive: true });
  }
}

/** It tells how many sends came within a second: where the bots take the whole machine its watch must not be late. */
function preferToOthers(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_HIGHEST);
  } catch {
    // Only an administrator may; the figure is then as good as the machine is quiet.
  }
}

async function subscribeAll(storage: Storage, count: number): Promise<void> {
  const now = Date.now();
  for (let index = 0; index < count; index += 1) {
    await storage.subscribers.add({
      chatId: FIRST_CHAT + index,
      chatType: 'private',
      language: 'zh-Hans',
      script: 'as-written',
      zone: 'UTC',
      times: ['08:00'],
      mode: 'daily',
      weekdays: WEEKDAYS,
      weeklyDay: 7,
      detail: 'full',
      focus: 'all',
      isSilent: false,
      state: 'active',
      nextDueAt: now,
      sinceAt: 1,
    });
  }
}

interface Herd {
  /** Kills one at once and starts another in its place. */
  replace(index: number): Promise<void>;
  stop(): Promise<void>;
  killAll(): void;
}

function createHerd({ home, replicas, rate, bot }: Chaos, content: string, port: number): Herd {
  const start = (): ChildProcess =>
    spawn(process.execPath, [...bot], {
      env: {
        PATH: process.env['PATH'],
        ...home.env,
        BOT_TOKEN: CHAOS_TOKEN,
        TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
        ...DAYS_DO_NOT_MATTER,
        CONTENT_DIR: content,
        DIGEST_CRON: '*/2 * * * * *',
        SEND_RATE: String(rate),
        PORT: '0',
        LOG_LEVEL: process.env['CHAOS_LOG_LEVEL'] ?? 'silent',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  const bots = Array.from({ length: replicas }, start);
  const end = async (child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    async replace(index) {
      const child = bots[index];
      if (child) await end(child, 'SIGKILL');
      bots[index] = start();
    },
    stop: async () => void (await Promise.all(bots.map((child) => end(child, 'SIGTERM')))),
    killAll() {
      for (const child of bots) child.kill('SIGKILL');
    },
  };
}

async function killAgainAndAgain(
  { kills, longestPauseMs = LONGEST_PAUSE_MS, restarts = 0, replicas, seed, say, home }: Chaos,
  herd: Herd,
): Promise<void> {
  const chance = createChance(`${seed}:kills`);
  const restartAfter = new Set(
    Array.from({ length: restarts }, (_, index) => Math.ceil(((index + 0.5) * kills) / restarts)),
  );
  let restarting = Promise.resolve();
  for (let kill = 1; kill <= kills; kill += 1) {
    await pause(SHORTEST_PAUSE_MS + chance() * (longestPauseMs - SHORTEST_PAUSE_MS));
    await herd.replace(Math.floor(chance() * replicas));
    // Not waited for: bots are killed while their database is away as well.
    if (restartAfter.has(kill)) restarting = restarting.then(home.restart);
    if (say && kill % 10 === 0) say(`${kill} kills; ${await statusLine(home)}`);
  }
  await restarting;
}

async function statusLine(home: ChaosHome): Promise<string> {
  const counts = await home
    .ask<{ status: string; count: number }>(
      'SELECT status, COUNT(*) AS count FROM deliveries GROUP BY status',
    )
    .catch(() => []);
  return counts.map(({ status, count }) => `${count} ${status}`).join(', ');
}

async function untilSettled({ home, deliveries, say }: Chaos): Promise<void> {
  const deadline = Date.now() + SETTLE_MS + deliveries * 40;
  for (;;) {
    const [row] = await home
      .ask<{ rows: number; open: number }>(
        `SELECT COUNT(*) AS rows, SUM(CASE WHEN not_before IS NOT NULL OR lease_until IS NOT NULL THEN 1 ELSE 0 END) AS open
          FROM deliveries`,
      )
      .catch(() => []);
    if (row && Number(row.rows) >= deliveries && Number(row.open) === 0) return;
    if (Date.now() > deadline) throw new Error(`not settled in time: ${await statusLine(home)}`);
    say?.(`waiting for the rest; ${await statusLine(home)}`);
    await pause(3_000);
  }
}
