import { setTimeout } from 'node:timers/promises';
import { Kysely, type TransactionBuilder } from 'kysely';
import type { Tables } from '../tables.ts';

/** SQLSTATEs of work that PostgreSQL has rolled back because of concurrent work: a deadlock, a serialization failure. */
const ROLLED_BACK: readonly unknown[] = ['40P01', '40001'];
const MOST_TRIES = 5;
const MOST_PAUSE_MS = 50;

/** Retries work that PostgreSQL has rolled back because of concurrent work. The work must change nothing but rows. */
export async function runPastDeadlocks<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
      if (!ROLLED_BACK.includes(code) || tries === MOST_TRIES) throw error;
      // Random, so that the same transactions do not collide again.
      await setTimeout(Math.random() * MOST_PAUSE_MS * tries);
    }
  }
}

/**
 * A database that many replicas write to. Their transactions lock rows in different orders and may deadlock: then PostgreSQL aborts
 * one, which is retried here.
 */
export class SharedDatabase extends Kysely<Tables> {
  override transaction(): TransactionBuilder<Tables> {
    const builder = super.transaction();
    const execute = builder.execute.bind(builder);
    builder.execute = (work) => runPastDeadlocks(() => execute(work));
    return builder;
  }
}
