import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { StorageError } from '../storage-error.ts';
import { clientConfig } from './connection.ts';
import { explainPostgresError, type Obstacle } from './errors.ts';

/** The first version with all features in use: `tcp_user_timeout` came with 12. */
const OLDEST_VERSION = 12;
const TRY_EVERY_MS = 500;
/** A running server answers in milliseconds. */
const MOST_CONNECT_MS = 5_000;
const LEAST_CONNECT_MS = 1_000;

/**
 * Waits until the PostgreSQL at that address can be used.
 * @param waitMs how long to keep trying when it is down
 * @param onError called once when it is down and being waited for
 * @throws StorageError when it is not up in time, rejects us, or is too old; one line without user and password
 */
export async function reachPostgres(
  databaseUrl: string,
  waitMs: number,
  onError: (error: Error) => void,
): Promise<void> {
  const until = performance.now() + waitMs;
  let isReported = false;
  for (;;) {
    const leftMs = Math.max(until - performance.now(), LEAST_CONNECT_MS);
    const obstacle = await findObstacle(databaseUrl, Math.min(leftMs, MOST_CONNECT_MS));
    if (!obstacle) return;
    if (!obstacle.isTransient || performance.now() + TRY_EVERY_MS > until) throw obstacle.error;
    if (!isReported)
      onError(new StorageError(`${obstacle.error.message}; waiting for it for ${waitMs / 1_000} s`));
    isReported = true;
    await setTimeout(TRY_EVERY_MS);
  }
}

async function findObstacle(databaseUrl: string, connectMs: number): Promise<Obstacle | undefined> {
  const client = createClient(databaseUrl, connectMs);
  const place = `${client.host}:${client.port}/${client.database ?? ''}`;
  // Errors are thrown by the calls below as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version_num');
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version >= OLDEST_VERSION) return undefined;
    const reason = `PostgreSQL ${version} is too old; ${OLDEST_VERSION} or newer is needed`;
    return { error: new StorageError(`DATABASE_URL (${place}): ${reason}`), isTransient: false };
  } catch (error) {
    return explainPostgresError(error, place);
  } finally {
    // Not awaited: a server that stopped answering would never close the connection.
    void client.end();
  }
}

/** @throws StorageError when it is not an address of a PostgreSQL; the address is not quoted, because it may hold a password */
function createClient(databaseUrl: string, connectMs: number): Client {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  // A password with an unescaped slash ends the host, and the rest of the address becomes the database.
  const isAddress = url && /^postgres(ql)?:$/.test(url.protocol) && !url.pathname.includes('@');
  try {
    if (isAddress) return new Client({ ...clientConfig(databaseUrl, connectMs), query_timeout: connectMs });
  } catch {
    // The driver's error quotes the address.
  }
  throw new StorageError(
    'DATABASE_URL is no address of a PostgreSQL: write postgres://user:password@host:5432/database, with special characters of the password as %-codes',
  );
}
