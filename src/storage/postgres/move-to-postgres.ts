import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { sql } from 'kysely';
import { openSqliteHome } from '../sqlite/home.ts';
import { StorageError } from '../storage-error.ts';
import type { Db, Tables } from '../tables.ts';
import { explainPostgresError } from './errors.ts';
import { preparePostgres } from './home.ts';

type Columns<Table extends keyof Tables> = { readonly [Column in keyof Tables[Table]]?: 'number' | 'text' };

/** Every table with the columns that order its rows; referenced tables come before those that reference them. */
const TABLES: { readonly [Table in keyof Tables]: Columns<Table> } = {
  episodes: { id: 'text' },
  uploads: { token: 'text' },
  editors: { person_id: 'number' },
  admin_acts: { id: 'number' },
  sources: { path: 'text' },
  alias_decisions: { kind: 'text', name: 'text', alias: 'text' },
  subscribers: { id: 'number' },
  saved_episodes: { person_id: 'number', episode_id: 'text' },
  reading_places: { person_id: 'number' },
  ratings: { person_id: 'number', episode_id: 'text' },
  follows: { id: 'number' },
  broadcasts: { id: 'number' },
  editions: { id: 'number' },
  edition_episodes: { edition_id: 'number', episode_id: 'text' },
  messages: { id: 'number' },
  deliveries: { id: 'number' },
  withdrawals: { id: 'number' },
  receipts: { episode_id: 'text', chat_id: 'number' },
  openings: { episode_id: 'text', day: 'text' },
  day_figures: { day: 'text', figure: 'text' },
  missed_queries: { day: 'text', query: 'text' },
  chat_holds: { chat_id: 'number' },
  problems: { line: 'text' },
  meta: { key: 'text' },
  cache: { key: 'text' },
  slots: { lane: 'text' },
  updates: { update_id: 'number' },
  model_answers: { key: 'text' },
  model_spend: { day: 'text', user_id: 'number', task: 'text', model: 'text' },
  model_reservations: { id: 'text' },
  model_counts: { day: 'text', task: 'text', event: 'text' },
};
/** Rows per statement: few enough to be small, many enough to be fast. */
const BATCH_SIZE = 500;

/** How many rows of a table were moved. */
export interface MovedTable {
  readonly table: string;
  readonly rows: number;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Copies the state of a bot from its SQLite file into an empty schema of PostgreSQL, in one transaction, and verifies it: the rows
 * of each table, read back in order, have the same SHA-256 on both sides. The bot must not run. The file stays unchanged, except for
 * migrations that it lacked.
 * @param schema in PostgreSQL, created if missing; default `public`
 * @param onProgress called with the number of rows of a table copied so far
 * @throws StorageError when there is no file, the bot runs, PostgreSQL cannot be used or is not empty, or the copy differs; then
 *   nothing was moved
 */
export async function moveToPostgres({
  file,
  databaseUrl,
  schema = 'public',
  waitMs = 0,
  onProgress = () => undefined,
}: {
  file: string;
  databaseUrl: string;
  schema?: string | undefined;
  waitMs?: number | undefined;
  onProgress?: ((moved: MovedTable) => void) | undefined;
}): Promise<MovedTable[]> {
  await stat(file).catch(() => {
    throw new StorageError(`${file}: there is nothing to move`);
  });
  const source = await openSqliteHome(file);
  try {
    await refuseUnknownTables(source.db);
    const target = await preparePostgres({ databaseUrl, schema, waitMs, onError: () => undefined });
    try {
      return await target.transaction().execute((trx) => copyAll(source.db, trx, onProgress));
    } catch (error) {
      throw error instanceof StorageError ? error : explainPostgresError(error, `schema ${schema}`).error;
    } finally {
      await target.destroy();
    }
  } finally {
    await source.close();
  }
}

async function copyAll(
  source: Db,
  target: Db,
  onProgress: (moved: MovedTable) => void,
): Promise<MovedTable[]> {
  const tables = Object.keys(TABLES);
  await lockTables(target, tables);
  for (const table of tables) await refuseFilled(target, table);
  const moved: MovedTable[] = [];
  for (const [table, order] of Object.entries(TABLES)) {
    const here = createDigest();
    for await (const rows of readSource(source, table, order)) {
      await insertRows(target, table, rows);
      here.add(rows);
      onProgress({ table, rows: here.rows() });
    }
    const there = createDigest();
    for await (const rows of readCopy(target, table, order)) there.add(rows);
    if (there.rows() !== here.rows() || there.value() !== here.value()) {
      throw new StorageError(
        `the copy of table ${table} differs (${here.rows()} rows here, ${there.rows()} there); nothing was moved`,
      );
    }
    moved.push({ table, rows: here.rows() });
  }
  await continueNumbering(source, target);
  return moved;
}

/** Counts rows and computes the SHA-256 of their contents, in order. */
function createDigest() {
  const hash = createHash('sha256');
  let count = 0;
  return {
    add(rows: readonly Row[]): void {
      // A table that a migration has rebuilt may have its columns in another order.
      for (const row of rows) {
        hash.update(JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))));
      }
      count += rows.length;
    },
    rows: () => count,
    value: () => hash.digest('hex'),
  };
}

/** Makes a bot that is started on the target meanwhile wait, so that it finds all or nothing. */
async function lockTables(target: Db, tables: readonly string[]): Promise<void> {
  const names = sql.join(tables.map((table) => sql.table(table)));
  await sql`LOCK TABLE ${names} IN ACCESS EXCLUSIVE MODE NOWAIT`.execute(target).catch((error: unknown) => {
    throw new StorageError('a bot is at work on the PostgreSQL of DATABASE_URL; stop it first', {
      cause: error,
    });
  });
}

async function refuseFilled(target: Db, table: string): Promise<void> {
  const { rows } = await sql`SELECT 1 FROM ${sql.table(table)} LIMIT 1`.execute(target);
  if (rows.length === 0) return;
  throw new StorageError(
    `the PostgreSQL of DATABASE_URL holds something already (table ${table}); name an empty database, or drop what is there`,
  );
}

/** @throws when a migration created a table that is not listed above */
async function refuseUnknownTables(source: Db): Promise<void> {
  const tables = await source.introspection.getTables();
  const unknown = tables
    .map(({ name }) => name)
    .filter((name) => !(name in TABLES || name.startsWith('sqlite_')));
  if (unknown.length > 0) throw new StorageError(`cannot move the unknown table ${unknown.join(', ')}`);
}

async function* readSource(source: Db, table: string, order: Row): AsyncGenerator<Row[]> {
  const any = source.withTables<Record<string, Row>>();
  let query = any.selectFrom(table).selectAll();
  for (const column of Object.keys(order)) query = query.orderBy(column);
  let batch: Row[] = [];
  for await (const row of query.stream()) {
    if (batch.push(row) < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** In byte order, as in SQLite; the database's default collation may follow a language. */
async function* readCopy(target: Db, table: string, order: Row): AsyncGenerator<Row[]> {
  const keys = sql.join(
    Object.entries(order).map(([column, type]) =>
      type === 'text' ? sql`${sql.ref(column)} COLLATE "C"` : sql.ref(column),
    ),
  );
  await sql`DECLARE copied NO SCROLL CURSOR FOR SELECT * FROM ${sql.table(table)} ORDER BY ${keys}`.execute(
    target,
  );
  for (;;) {
    const { rows } = await sql<Row>`FETCH ${sql.lit(BATCH_SIZE)} FROM copied`.execute(target);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`CLOSE copied`.execute(target);
}

async function insertRows(target: Db, table: string, rows: readonly Row[]): Promise<void> {
  const into = sql.table(table);
  await sql`INSERT INTO ${into} SELECT * FROM json_populate_recordset(NULL::${into}, ${JSON.stringify(rows)})`.execute(
    target,
  );
}

/** Continues after the highest id ever assigned, so that the id of a deleted row is never reused. */
async function continueNumbering(source: Db, target: Db): Promise<void> {
  const { rows } = await sql<{ name: string; seq: number }>`SELECT name, seq FROM sqlite_sequence`.execute(
    source,
  );
  for (const { name, seq } of rows) {
    if (name in TABLES && seq > 0) {
      await sql`SELECT setval(pg_get_serial_sequence(${name}, 'id'), ${seq})`.execute(target);
    }
  }
}
