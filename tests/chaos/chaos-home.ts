import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { Client } from 'pg';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { createPostgresCluster } from '../storage/postgres-cluster.ts';

/** A delivery as the ledger holds it at the end. */
export interface LedgerRow {
  readonly chat_id: number;
  readonly status: string;
  readonly attempts: number;
  readonly doubts: number;
  readonly lost_leases: number;
}

/** Where the state of the bots under test lives, seen from outside. */
export interface ChaosHome {
  /** For each bot process. */
  readonly env: Readonly<Record<string, string>>;
  open(): Promise<Storage>;
  /** What the database says now; while the bots run as well. */
  ask<Row>(query: string): Promise<Row[]>;
  /** Kills the database as a power cut does, and starts it again. @throws when it is not ours alone */
  restart(): Promise<void>;
  remove(): Promise<void>;
}

export const LEDGER_QUERY = `SELECT chat_id, status, attempts, doubts, lost_leases FROM deliveries`;

/** One SQLite file, for one bot. */
export async function createSqliteChaosHome(): Promise<ChaosHome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'chaos-'));
  const file = join(dataDir, 'bot.sqlite');
  return {
    env: { DATA_DIR: dataDir },
    open: () => openStorage({ file }),
    async ask<Row>(query: string) {
      const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
      try {
        return database.prepare(query).all() as Row[];
      } finally {
        database.close();
      }
    },
    restart: refuseToRestart,
    remove: () => rm(dataDir, { recursive: true }),
  };
}

/**
 * A database of its own in a running PostgreSQL, for any number of bots.
 * @param serverUrl with a user who may create databases
 */
export async function createPostgresChaosHome(serverUrl: string): Promise<ChaosHome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'chaos-'));
  const name = `chaos_${process.pid}_${Date.now()}`;
  await askOnce(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    env: { DATA_DIR: dataDir, DATABASE_URL: url.href },
    open: () => openStorage({ file: join(dataDir, 'unused.sqlite'), databaseUrl: url.href }),
    ask: (query) => askOnce(url.href, query),
    restart: refuseToRestart,
    async remove() {
      await askOnce(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await rm(dataDir, { recursive: true });
    },
  };
}

/** A database in a PostgreSQL of its own, that can be killed. @param programs the folder of initdb and pg_ctl */
export async function createClusterChaosHome(programs: string): Promise<ChaosHome> {
  const cluster = await createPostgresCluster(programs);
  await cluster.start();
  const home = await createPostgresChaosHome(cluster.url());
  return {
    ...home,
    async restart() {
      await cluster.kill();
      await cluster.start();
    },
    async remove() {
      await home.remove();
      await cluster.remove();
    },
  };
}

function refuseToRestart(): Promise<void> {
  return Promise.reject(new Error('that database is not ours to kill'));
}

async function askOnce<Row>(connectionString: string, query: string): Promise<Row[]> {
  const client = new Client({ connectionString });
  // Cut by a restart; the query fails as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(query);
    // Whole numbers come as text from PostgreSQL's bigint.
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          /^-?\d+$/.test(String(value)) ? Number(value) : value,
        ]),
      ),
    ) as Row[];
  } finally {
    await client.end();
  }
}
