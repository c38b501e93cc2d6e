import { sql } from 'kysely';
import type { Instant } from '../domain/clock.ts';
import { preparePostgres } from './postgres/home.ts';

/** Under this key the storage remembers when it was restored, until the content folder was looked at. */
export const RESTORED_KEY = 'restored_at';

/**
 * The statements, for either database, that let what waits in a restored copy expire, end its broadcasts, and count every
 * episode published so far as told. Of updates that were under way nobody knows any more what became of them: they are forgotten.
 */
export function settlements(now: Instant): {
  readonly always: readonly string[];
  /** On tables that came with the second step of the schema. */
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
 * Makes a PostgreSQL that was restored by its own tools safe to start a bot on, as `restore` does for a file. No bot may run.
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
