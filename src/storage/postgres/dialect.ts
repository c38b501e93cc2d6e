import {
  type DatabaseIntrospector,
  type Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  type SchemaMetadata,
  sql,
  type TableMetadata,
} from 'kysely';
import type { HomeDialect } from '../migrations/0001-initial.ts';
import { type BoundedPoolOptions, createBoundedPool } from './bounded-pool.ts';

/** PostgreSQL's own numbering; a move from SQLite brings its own ids. */
export function postgresIn(schema: string): HomeDialect {
  return {
    name: 'postgres',
    id: { type: 'bigint', build: (column) => column.primaryKey().generatedByDefaultAsIdentity() },
    schema,
  };
}

/** The Kysely dialect for PostgreSQL, for one schema. */
export function openPostgres(options: BoundedPoolOptions): PostgresDialect {
  return new OneSchemaDialect(options.schema, { pool: createBoundedPool(options) });
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
