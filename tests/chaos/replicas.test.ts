import { describe, it } from 'vitest';
import { findPostgresPrograms } from '../storage/postgres-cluster.ts';
import { hasPostgres, TEST_DATABASE_URL } from '../storage/postgres-server.ts';
import { createClusterChaosHome, createPostgresChaosHome } from './chaos-home.ts';
import { ALONE, expectKept, TEST_MS } from './expect-kept.ts';

/** What a replica had under way when it was killed waits for its lease to run out: the killing is over soon. */
const TOGETHER = { ...ALONE, replicas: 3, deliveries: 300, longestPauseMs: 1_700 };

const isPostgresThere = await hasPostgres();
const programs = await findPostgresPrograms();
if (!programs) {
  if (process.env['CI']) throw new Error('no initdb is found: chaos needs a PostgreSQL that it may kill');
  console.warn('\n!!! SKIPPED: chaos with a PostgreSQL that is killed, for no initdb is found\n');
}

describe('chaos loses nothing and repeats nothing without need while Telegram answers badly', () => {
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
