import { setTimeout } from 'node:timers/promises';
import { Kysely, type TransactionBuilder } from 'kysely';
import type { Tables } from '../tables.ts';

/** SQLSTATEs of what PostgreSQL has ended and undone for the sake of others: a deadlock, a failed serialization. */
const ENDED_FOR_OTHERS: readonly unknown[] = ['40P01', '40001'];
const MOST_TRIES = 5;
const MOST_PAUSE_MS = 50;

/** Runs work again that PostgreSQL has undone for the sake of others. The work changes nothing but rows. */
export async function runPastDeadlocks<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
      if (!ENDED_FOR_OTHERS.includes(code) || tries === MOST_TRIES) throw error;
      // Those who met must not meet again.
      await setTimeout(Math.random() * MOST_PAUSE_MS * tries);
    }
  }
}

/**
 * A database that many replicas write to. Their transactions lock rows in whatever order they come to them, and may wait for
 * each other in a circle: then PostgreSQL ends one, which is run again here.
 */
export class SharedDatabase extends Kysely<Tables> {
  override transaction(): TransactionBuilder<Tables> {
    const builder = super.transaction();
    const execute = builder.execute.bind(builder);
    builder.execute = (work) => runPastDeadlocks(() => execute(work));
    return builder;
  }
}
