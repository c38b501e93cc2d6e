import {
  type DatabaseIntrospector,
  type Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  type PostgresPoolClient,
  type SchemaMetadata,
  sql,
  type TableMetadata,
} from 'kysely';
import { type ClientBase, type ClientConfig, escapeIdentifier, Pool, type PoolClient, types } from 'pg';
import type { HomeDialect } from '../migrations/0001-initial.ts';
import { toStorable } from '../storable-text.ts';
import { runPastDeadlocks } from './deadlocks.ts';

/** PostgreSQL's own numbering; a move from SQLite brings its own ids. */
export function postgresIn(schema: string): HomeDialect {
  return {
    name: 'postgres',
    id: { type: 'bigint', build: (column) => column.primaryKey().generatedByDefaultAsIdentity() },
    schema,
  };
}

/** Timeouts of a connection, in milliseconds. */
export interface Bounds {
  /** Connecting to the server, or waiting for a free connection of the pool. */
  readonly connectMs: number;
  /** One statement, measured by the server. */
  readonly statementMs: number;
  /** One statement, measured by us: the server may vanish without closing the connection. */
  readonly answerMs: number;
}

/** For the running bot: each statement takes milliseconds; if it takes longer, the machine is probably gone. */
export const AT_WORK: Bounds = { connectMs: 10_000, statementMs: 15_000, answerMs: 20_000 };
/** For migrations and for a move, which process whole tables. */
export const ON_WHOLE_TABLES: Bounds = { connectMs: 10_000, statementMs: 3_600_000, answerMs: 3_700_000 };

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

/**
 * The Kysely dialect for PostgreSQL: a pool whose connections never hang and never crash the process.
 * @param size the most connections at once
 * @param onError called when an idle connection breaks; a connection in use fails its query
 */
export function openPostgres({
  databaseUrl,
  schema,
  bounds,
  size,
  onError,
}: {
  databaseUrl: string;
  schema: string;
  bounds: Bounds;
  size: number;
  onError: (error: Error) => void;
}): PostgresDialect {
  const pool = new Pool({
    ...clientConfig(databaseUrl, bounds.connectMs),
    max: size,
    onConnect: (client) => prepareSession(client, schema, bounds),
  });
  // Not the error itself: the pool attaches the connection with all its settings to it.
  pool.on('error', ({ message }) => onError(new Error(`an idle connection broke: ${message}`)));
  // The pool does not listen while a connection is checked out, and an unhandled error event would crash the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new OneSchemaDialect(schema, {
    pool: {
      connect: async () => boundClient(await pool.connect(), bounds.answerMs),
      end: () => pool.end(),
    },
  });
}

/** Kysely lists the tables, and would do so for every schema, some of which may be dropped meanwhile. */
class OneSchemaDialect extends PostgresDialect {
  readonly #schema: string;

  constructor(schema: string, config: PostgresDialectConfig) {
    super(config);
    this.#schema = schema;
  }

  override createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    const getTables = async (): Promise<TableMetadata[]> => {
      const { rows } = await sql<{ name: string; schema: string }>`
        SELECT tablename AS name, schemaname AS schema FROM pg_tables WHERE schemaname = ${this.#schema}`.execute(
        db,
      );
      return rows.map((row) => ({ ...row, isView: false, columns: [] }));
    };
    return {
      getTables,
      async getSchemas() {
        return (await sql<SchemaMetadata>`SELECT nspname AS name FROM pg_namespace`.execute(db)).rows;
      },
      getMetadata: async () => ({ tables: await getTables() }),
    };
  }
}

/** A connection that does not answer in time is closed, which fails its query. */
function boundClient(client: PoolClient, answerMs: number): PostgresPoolClient {
  let isReleased = false;
  const release = (fault?: Error): void => {
    if (!isReleased) client.release(fault);
    isReleased = true;
  };
  function query(sql: string, parameters: readonly unknown[]) {
    // Within a transaction the whole transaction would have to be retried.
    if (client.getTransactionStatus() !== 'I') return queryOnce(sql, parameters);
    return runPastDeadlocks(() => queryOnce(sql, parameters));
  }
  async function queryOnce(sql: string, parameters: readonly unknown[]) {
    const timer = setTimeout(() => release(new Error(`no answer within ${answerMs} ms`)), answerMs);
    try {
      return await client.query(sql, parameters.map(toStorable));
    } finally {
      clearTimeout(timer);
    }
  }
  // Kysely passes a cursor only if it was configured with a cursor class.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => release() };
}
