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

/** What a connection may cost before it is given up, in milliseconds. */
export interface Bounds {
  /** Reaching the server, or waiting for a connection that is free. */
  readonly connectMs: number;
  /** One statement, by the server's watch. */
  readonly statementMs: number;
  /** One statement, by ours: the server may be gone without a word. */
  readonly answerMs: number;
}

/** For the bot at work: each statement takes milliseconds; whoever waits for longer waits for a machine that is gone. */
export const AT_WORK: Bounds = { connectMs: 10_000, statementMs: 15_000, answerMs: 20_000 };
/** For steps of the schema and for a move, which go through whole tables. */
export const ON_WHOLE_TABLES: Bounds = { connectMs: 10_000, statementMs: 3_600_000, answerMs: 3_700_000 };

/** A transaction that its process has forgotten must not keep its locks. */
const IDLE_TRANSACTION_MS = 30_000;
/**
 * After so many seconds of silence the server asks whether the machine is still there, so often, and so many times. What a
 * dead machine held is free after 3 + 2 × 2 s.
 */
const KEEPALIVE = { idle: 3, interval: 2, count: 2 };
const INT8 = 20;
const NUMERIC = 1700;

/** Ids, instants and counts fit into a number; the driver would give them as text. */
const NUMBERS: NonNullable<ClientConfig['types']> = {
  getTypeParser: (oid: number, format?: string) =>
    oid === INT8 || oid === NUMERIC ? Number : types.getTypeParser(oid, format as 'text'),
};

/** How every connection is made. @param connectMs how long that may take */
export function clientConfig(databaseUrl: string, connectMs: number): ClientConfig {
  return {
    connectionString: databaseUrl,
    fallback_application_name: 'daily-show-bot',
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    types: NUMBERS,
  };
}

/** Sets what holds for a whole connection: where its tables are, and how long anything may take. */
export async function prepareSession(client: ClientBase, schema: string, bounds: Bounds): Promise<void> {
  const settings = {
    search_path: escapeIdentifier(schema),
    statement_timeout: bounds.statementMs,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS,
    tcp_keepalives_idle: KEEPALIVE.idle,
    tcp_keepalives_interval: KEEPALIVE.interval,
    tcp_keepalives_count: KEEPALIVE.count,
    // Keepalives keep still while bytes are under way to the dead machine.
    tcp_user_timeout: (KEEPALIVE.idle + KEEPALIVE.interval * KEEPALIVE.count) * 1_000,
  };
  const statements = Object.entries(settings).map(([name, value]) => `SET ${name} = ${value}`);
  await client.query(statements.join('; '));
}

/**
 * PostgreSQL as Kysely wants it: a pool whose connections never hang and never end the process.
 * @param size the most connections at once
 * @param onError hears of connections that broke while nobody used them; the others fail their query
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
  // Not the error itself: the pool hangs the connection with all its settings on it.
  pool.on('error', ({ message }) => onError(new Error(`a connection that nobody used broke: ${message}`)));
  // While a connection is lent out the pool does not listen, and an error that nobody hears ends the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new OneSchemaDialect(schema, {
    pool: {
      connect: async () => boundClient(await pool.connect(), bounds.answerMs),
      end: () => pool.end(),
    },
  });
}

/** Kysely asks which tables there are, and would go through those of every schema, some of which may be gone meanwhile. */
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

/** A connection that gives no answer in time is cut, which fails its query. */
function boundClient(client: PoolClient, answerMs: number): PostgresPoolClient {
  let isReleased = false;
  const release = (fault?: Error): void => {
    if (!isReleased) client.release(fault);
    isReleased = true;
  };
  function query(sql: string, parameters: readonly unknown[]) {
    // Within a transaction it is the whole of that which would have to run again.
    if (client.getTransactionStatus() !== 'I') return ask(sql, parameters);
    return runPastDeadlocks(() => ask(sql, parameters));
  }
  async function ask(sql: string, parameters: readonly unknown[]) {
    const timer = setTimeout(() => release(new Error(`no answer within ${answerMs} ms`)), answerMs);
    try {
      return await client.query(sql, parameters.map(toStorable));
    } finally {
      clearTimeout(timer);
    }
  }
  // Kysely passes a cursor only where it was given a class of cursors.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => release() };
}
