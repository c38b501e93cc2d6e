import { setTimeout } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { createSlotStore } from '../editions/slot-store.ts';
import type { Home } from '../home.ts';
import { migrate } from '../migrate.ts';
import { StorageError } from '../storage-error.ts';
import type { Db, Tables } from '../tables.ts';
import { createPostgresClaims } from './claims.ts';
import { AT_WORK, ON_WHOLE_TABLES } from './connection.ts';
import { SharedDatabase } from './deadlocks.ts';
import { openPostgres, postgresIn } from './dialect.ts';
import { createPostgresElections } from './elections.ts';
import { explainPostgresError } from './errors.ts';
import { createExclusively, lockSpace } from './locks.ts';
import { reachPostgres } from './reach.ts';

/** Connections of one process, besides that of the elections; PostgreSQL allows 100 by default. */
const POOL_SIZE = 10;

/** A page of editions takes a fifth of a second here, far below the statement timeout. */
const PAGE_SIZE = 50_000;

/** How long closing waits for work in progress. */
const CLOSE_MS = 3_000;

/** Where in PostgreSQL the state lives. */
export interface PostgresPlace {
  readonly databaseUrl: string;
  readonly schema: string;
  /** How long to wait for it when it is down. */
  readonly waitMs: number;
  /** Called when it is down and being waited for, and when an idle connection breaks. */
  readonly onError: (error: Error) => void;
}

/**
 * Opens one schema of a PostgreSQL and migrates it. Any number of processes may open the same one.
 * @throws StorageError when it cannot be reached or used, or a newer version has written it
 */
export async function openPostgresHome(place: PostgresPlace): Promise<Home> {
  const { databaseUrl, schema, onError } = place;
  const preparing = await preparePostgres(place);
  await preparing.destroy();
  const dialect = openPostgres({ databaseUrl, schema, onError, bounds: AT_WORK, size: POOL_SIZE });
  const db: Db = new SharedDatabase({ dialect });
  const elections = createPostgresElections(databaseUrl, schema, onError);
  return {
    db,
    claims: createPostgresClaims(db, schema),
    elections,
    slots: createSlotStore(db),
    exclusively: createExclusively(db, schema),
    readAtOnce: {
      pageSize: PAGE_SIZE,
      snapshot: (work) =>
        db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    },
    async close() {
      const ending = Promise.all([elections.close(), db.destroy()]);
      // A database that does not answer must not block the shutdown; its connections end with the process.
      await Promise.race([ending, setTimeout(CLOSE_MS, undefined, { ref: false })]);
    },
  };
}

/**
 * Waits for a PostgreSQL and migrates its schema; migrations may take long.
 * @returns one connection with timeouts for whole tables, to be destroyed after use
 * @throws StorageError when it cannot be reached or used, or a newer version has written it
 */
export async function preparePostgres({ databaseUrl, schema, waitMs, onError }: PostgresPlace): Promise<Db> {
  await reachPostgres(databaseUrl, waitMs, onError);
  const dialect = openPostgres({ databaseUrl, schema, onError, bounds: ON_WHOLE_TABLES, size: 1 });
  const db: Db = new Kysely<Tables>({ dialect });
  try {
    await db.connection().execute(async (connection) => {
      // Replicas may start concurrently. Kysely has a lock as well, but takes it only after creating its own tables.
      const space = lockSpace(schema, 'schema');
      await sql`SELECT pg_advisory_lock(${space}, 0)`.execute(connection);
      await createSchema(connection, schema);
      await migrate(connection, postgresIn(schema));
      await sql`SELECT pg_advisory_unlock(${space}, 0)`.execute(connection);
    });
    return db;
  } catch (error) {
    await db.destroy();
    if (error instanceof StorageError) throw error;
    throw explainPostgresError(error, `schema ${schema}`).error;
  }
}

async function createSchema(db: Db, schema: string): Promise<void> {
  const schemas = await db.introspection.getSchemas();
  // IF NOT EXISTS requires the CREATE privilege even when the schema exists.
  if (schemas.some(({ name }) => name === schema)) return;
  await sql`CREATE SCHEMA IF NOT EXISTS ${sql.id(schema)}`.execute(db);
}
