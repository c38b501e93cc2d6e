import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/stores.ts';
import type { StorageHome } from '../contracts/storage-home.ts';

/** Where the tests find a PostgreSQL. */
export const TEST_DATABASE_URL =
  process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test';

/** A schema of its own, which any number of storages can open at once. */
export interface PostgresSchema extends StorageHome {
  readonly schema: string;
  /** Runs one statement in a transaction that stays open until the connection ends. */
  hold(statement: string): Promise<Client>;
}

/** @param onError hears what the storages report */
export async function createPostgresSchema({
  databaseUrl = TEST_DATABASE_URL,
  onError = () => undefined,
}: {
  databaseUrl?: string;
  onError?: (error: Error) => void;
} = {}): Promise<PostgresSchema> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const query = async (statement: string): Promise<Record<string, unknown>[]> => {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      await client.query(`SET search_path TO ${schema}`);
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const hold = async (statement: string): Promise<Client> => {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(`BEGIN; SET LOCAL search_path TO ${schema}; ${statement}`);
    return client;
  };
  const open = (): Promise<Storage> =>
    openStorage({ file: '/nowhere/bot.sqlite', databaseUrl, schema, onDatabaseError: onError });
  return {
    schema,
    query,
    hold,
    open,
    remove: async () => void (await query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)),
  };
}

/**
 * Whether a PostgreSQL answers there; says loudly when none does, because then its tests do not run.
 * @throws where tests must not be left out (`CI` is set)
 */
export async function hasPostgres(): Promise<boolean> {
  const client = new Client({ connectionString: TEST_DATABASE_URL, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    const words = `no PostgreSQL answers at TEST_DATABASE_URL (127.0.0.1:5432 without it): ${String(error)}`;
    if (process.env['CI']) throw new Error(words, { cause: error });
    console.warn(`\n!!! SKIPPED: the PostgreSQL tests of this file, for ${words}\n`);
    return false;
  } finally {
    await client.end();
  }
}
