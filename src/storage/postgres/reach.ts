import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { StorageError } from '../storage-error.ts';
import { clientConfig } from './dialect.ts';
import { explainPostgresError, type Obstacle } from './errors.ts';

/** The first with all that is used: `tcp_user_timeout` came with 12. */
const OLDEST_VERSION = 12;
const TRY_EVERY_MS = 500;
/** A server that is there answers in milliseconds. */
const MOST_CONNECT_MS = 5_000;
const LEAST_CONNECT_MS = 1_000;

/**
 * Waits until the PostgreSQL of that address can be used.
 * @param waitMs how long to go on when it is down
 * @param onError hears once that it is down and waited for
 * @throws StorageError when it is not there in time, refuses us, or is too old; one line without user and password
 */
export async function reachPostgres(
  databaseUrl: string,
  waitMs: number,
  onError: (error: Error) => void,
): Promise<void> {
  const until = performance.now() + waitMs;
  let isTold = false;
  for (;;) {
    const leftMs = Math.max(until - performance.now(), LEAST_CONNECT_MS);
    const obstacle = await findObstacle(databaseUrl, Math.min(leftMs, MOST_CONNECT_MS));
    if (!obstacle) return;
    if (!obstacle.isPassing || performance.now() + TRY_EVERY_MS > until) throw obstacle.error;
    if (!isTold)
      onError(new StorageError(`${obstacle.error.message}; waiting for it for ${waitMs / 1_000} s`));
    isTold = true;
    await setTimeout(TRY_EVERY_MS);
  }
}

async function findObstacle(databaseUrl: string, connectMs: number): Promise<Obstacle | undefined> {
  const client = createClient(databaseUrl, connectMs);
  const place = `${client.host}:${client.port}/${client.database ?? ''}`;
  // What goes wrong is thrown by the calls below as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version_num');
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version >= OLDEST_VERSION) return undefined;
    const words = `PostgreSQL ${version} is too old; ${OLDEST_VERSION} or newer is needed`;
    return { error: new StorageError(`DATABASE_URL (${place}): ${words}`), isPassing: false };
  } catch (error) {
    return explainPostgresError(error, place);
  } finally {
    // Not waited for: a server that fell silent would never say goodbye.
    void client.end();
  }
}

/** @throws StorageError when it is no address of a PostgreSQL; it is not quoted, for it may hold a password */
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
