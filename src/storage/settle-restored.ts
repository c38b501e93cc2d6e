import { sql } from 'kysely';
import type { Instant } from '../domain/clock.ts';
import { preparePostgres } from './postgres/home.ts';

/** The key in `meta` of the time of a restore; set until the content folder has been read. */
export const RESTORED_KEY = 'restored_at';

/**
 * The statements, for either database, that expire what waits in a restored copy, end its broadcasts, and mark every episode
 * published so far as no longer news. The outcome of updates that were being handled is unknown: they are deleted.
 */
export function settlements(now: Instant): {
  readonly always: readonly string[];
  /** On tables that the second migration added. */
  readonly later: readonly string[];
} {
  return {
    always: [
      `UPDATE deliveries SET status = 'expired', not_before = NULL, lease_until = NULL, settled_at = ${now}
        WHERE status IN ('pending', 'sending')`,
      `UPDATE deliveries SET not_before = NULL WHERE status = 'uncertain'`,
      `UPDATE subscribers SET since_at = ${now} WHERE since_at < ${now}`,
      `INSERT INTO meta (key, value) VALUES ('${RESTORED_KEY}', '${now}')
        ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    ],
    later: [
      `UPDATE broadcasts SET state = CASE state WHEN 'ready' THEN 'cancelled' ELSE 'stopped' END
        WHERE state IN ('ready', 'running', 'paused')`,
      `DELETE FROM updates WHERE done = 0`,
    ],
  };
}

/**
 * Prepares a PostgreSQL that was restored by its own tools, so that it is safe to start a bot on, as `restore` does for a file. No
 * bot may run.
 * @throws StorageError when it cannot be reached, or a newer version has written it
 */
export async function settleRestoredPostgres({
  databaseUrl,
  schema,
  now,
}: {
  databaseUrl: string;
  schema: string;
  now: Instant;
}): Promise<void> {
  const db = await preparePostgres({ databaseUrl, schema, waitMs: 0, onError: () => undefined });
  try {
    await db.transaction().execute(async (trx) => {
      const { always, later } = settlements(now);
      for (const statement of [...always, ...later]) await sql.raw(statement).execute(trx);
    });
  } finally {
    await db.destroy();
  }
}
