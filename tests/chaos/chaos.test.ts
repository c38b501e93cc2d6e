import { describe, expect, it } from 'vitest';
import { BUILT_BOT } from '../built-bot.ts';
import { findPostgresPrograms } from '../storage/postgres-cluster.ts';
import { hasPostgres, TEST_DATABASE_URL } from '../storage/postgres-server.ts';
import { type Chaos, runChaos } from './chaos.ts';
import {
  type ChaosHome,
  createClusterChaosHome,
  createPostgresChaosHome,
  createSqliteChaosHome,
} from './chaos-home.ts';
import { faultsOf, mostWithin, tableOf } from './chaos-report.ts';

const ALONE = {
  replicas: 1,
  deliveries: 400,
  kills: 10,
  rate: 40,
  outageMs: 5_000,
  seed: 'a short one',
  bot: BUILT_BOT,
};
/** What a replica had under way when it was killed waits for its lease to run out: the killing is over soon. */
const TOGETHER = { ...ALONE, replicas: 3, deliveries: 300, longestPauseMs: 1_700 };
const TEST_MS = 240_000;

const isPostgresThere = await hasPostgres();
const programs = await findPostgresPrograms();
if (!programs) {
  if (process.env['CI']) throw new Error('no initdb is found: chaos needs a PostgreSQL that it may kill');
  console.warn('\n!!! SKIPPED: chaos with a PostgreSQL that is killed, for no initdb is found\n');
}

/** Runs it to its end and expects that every promise was kept. */
async function expectKept(createHome: () => Promise<ChaosHome>, chaos: Omit<Chaos, 'home'>): Promise<void> {
  const home = await createHome();
  try {
    const report = await runChaos({ home, ...chaos });
    expect(faultsOf(report), tableOf(report)).toEqual([]);
    expect(report).toMatchObject({
      owed: chaos.deliveries,
      kills: chaos.kills,
      restarts: chaos.restarts ?? 0,
    });
  } finally {
    await home.remove();
  }
}

// One after the other: each takes the whole machine.
describe('chaos loses nothing and repeats nothing without need while Telegram answers badly', () => {
  it('and the bot is killed again and again', { timeout: TEST_MS }, () =>
    expectKept(createSqliteChaosHome, ALONE),
  );

  // Where the database can be killed as well, the next one holds all of this.
  it.skipIf(!isPostgresThere || programs !== undefined)(
    'and three replicas are killed in turns',
    { timeout: TEST_MS },
    () => expectKept(() => createPostgresChaosHome(TEST_DATABASE_URL), TOGETHER),
  );

  it.skipIf(!programs)(
    'and three replicas are killed, and their database as well',
    { timeout: TEST_MS },
    () => expectKept(() => createClusterChaosHome(programs ?? ''), { ...TOGETHER, restarts: 2 }),
  );
});

describe('the watch over the pace', () => {
  it('counts the most within a window of which only one end belongs to it', () => {
    expect(mostWithin([0, 1, 999, 1_000, 1_001, 1_999, 2_001], 1_000)).toBe(3);
    expect(mostWithin([], 1_000)).toBe(0);
  });
});
