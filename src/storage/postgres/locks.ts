import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { createSerialQueue } from '../../kernel/serial-queue.ts';
import type { Db } from '../tables.ts';

/** How often a lock that another replica holds is retried. */
const TRY_EVERY_MS = 200;

/**
 * The first half of an advisory lock's key. Advisory locks are global to the database: installations that share one, each in its
 * own schema, must not collide.
 */
export function lockSpace(schema: string, purpose: 'schema' | 'chats' | 'roles' | 'exclusive'): number {
  return createHash('sha256').update(`daily-show-bot/${schema}/${purpose}`).digest().readInt32BE(0);
}

/**
 * Runs work under mutual exclusion across all replicas: while it runs, one connection holds a lock. Waiting occupies no connection,
 * so that other work finds one in the pool. A replica whose connection breaks has lost the lock, and its work continues without it.
 */
export function createExclusively(
  db: Db,
  schema: string,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const space = lockSpace(schema, 'exclusive');
  const queue = createSerialQueue();

  async function tryWork<Result>(work: () => Promise<Result>): Promise<{ result: Result } | undefined> {
    return db.connection().execute(async (connection) => {
      const locked = await sql<{ won: boolean }>`SELECT pg_try_advisory_lock(${space}, 0) AS won`.execute(
        connection,
      );
      if (!locked.rows[0]?.won) return undefined;
      try {
        return { result: await work() };
      } finally {
        // A broken connection has released the lock by itself, and is not an error of the work.
        await sql`SELECT pg_advisory_unlock(${space}, 0)`.execute(connection).catch(() => undefined);
      }
    });
  }

  return (work) =>
    queue.run(async () => {
      for (;;) {
        const done = await tryWork(work);
        if (done) return done.result;
        await setTimeout(TRY_EVERY_MS);
      }
    });
}
