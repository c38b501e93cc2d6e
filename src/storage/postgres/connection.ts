import { type ClientBase, type ClientConfig, escapeIdentifier, types } from 'pg';

/** Timeouts of a connection, in milliseconds. */
export interface Bounds {
  /** Connecting to the server, or waiting for a free connection of the pool. */
  readonly connectMs: number;
  /** One statement, measured by the server. */
  readonly statementMs: number;
  /** One statement, measured by us: the server may vanish without closing the connection. */
  readonly answerMs: number;
  /** While no connection came free for so long, those who wait for one give up. */
  readonly stuckMs: number;
}

/** For the running bot: each statement takes milliseconds; if it takes longer, the machine is probably gone. */
export const AT_WORK: Bounds = { connectMs: 10_000, statementMs: 15_000, answerMs: 20_000, stuckMs: 1_000 };
/** For migrations and for a move, which process whole tables. */
export const ON_WHOLE_TABLES: Bounds = {
  connectMs: 10_000,
  statementMs: 3_600_000,
  answerMs: 3_700_000,
  stuckMs: 10_000,
};

/** A transaction abandoned by its process must not keep its locks. */
const IDLE_TRANSACTION_MS = 30_000;
/**
 * TCP keepalive of the server, in seconds: idle time before the first probe, interval, and number of probes. The locks of a dead
 * machine are released after 3 + 2 × 2 s.
 */
const KEEPALIVE = { idle: 3, interval: 2, count: 2 };
const INT8 = 20;
const NUMERIC = 1700;

/** Ids, instants and counts fit into a number; the driver would return them as text. */
const NUMBERS: NonNullable<ClientConfig['types']> = {
  getTypeParser: (oid: number, format?: string) =>
    oid === INT8 || oid === NUMERIC ? Number : types.getTypeParser(oid, format as 'text'),
};

/** The settings of every connection. @param connectMs how long connecting may take */
export function clientConfig(databaseUrl: string, connectMs: number): ClientConfig {
  return {
    connectionString: databaseUrl,
    fallback_application_name: 'daily-show-bot',
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    types: NUMBERS,
  };
}

/** Sets the session settings of a connection: its schema and its timeouts. */
export async function prepareSession(client: ClientBase, schema: string, bounds: Bounds): Promise<void> {
  const settings = {
    search_path: escapeIdentifier(schema),
    statement_timeout: bounds.statementMs,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS,
    tcp_keepalives_idle: KEEPALIVE.idle,
    tcp_keepalives_interval: KEEPALIVE.interval,
    tcp_keepalives_count: KEEPALIVE.count,
    // No keepalives are sent while data to the dead machine is unacknowledged.
    tcp_user_timeout: (KEEPALIVE.idle + KEEPALIVE.interval * KEEPALIVE.count) * 1_000,
  };
  const statements = Object.entries(settings).map(([name, value]) => `SET ${name} = ${value}`);
  await client.query(statements.join('; '));
}
