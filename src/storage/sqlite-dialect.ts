import { setImmediate } from 'node:timers/promises';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import {
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import type { IdColumn } from './migrations/0001-initial.ts';

/** SQLite's own numbering; AUTOINCREMENT, so that the id of a deleted row never comes back. */
export const sqliteId: IdColumn = {
  type: 'integer',
  build: (column) => column.primaryKey().autoIncrement(),
};

/** How long a statement waits for another process, such as a backup. */
const BUSY_TIMEOUT_MS = 5_000;
/** Far more statements than the stores have; lists of changing length are what makes new ones. */
const MAX_PREPARED = 500;
/** How long queries may follow each other before timers and sockets get their turn. */
const TURN_MS = 10;

/**
 * Opens a SQLite file as Kysely wants it. A commit returns after its bytes are on the disk (synchronous FULL).
 * @throws what the driver throws when the file cannot be opened or is no database
 */
export function openSqlite(file: string): SqliteDialect {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  } catch (error) {
    database.close();
    throw error;
  }
  return new TurnTakingDialect(withPreparedStatements(database));
}

/** Kysely asks for better-sqlite3's interface; the driver has that of node:sqlite. */
function withPreparedStatements(database: DatabaseSyncInstance): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      if (prepared.size >= MAX_PREPARED) prepared.clear();
      const statement = asKyselyStatement(database.prepare(sql));
      prepared.set(sql, statement);
      return statement;
    },
    close: () => database.close(),
  };
}

function asKyselyStatement(statement: StatementSyncInstance): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters),
    run: (parameters) => statement.run(...parameters),
    iterate: (parameters) => statement.iterate(...parameters),
  };
}

class TurnTakingDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new TurnTakingDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** SQLite answers at once, so a long row of awaited queries would never let the event loop turn. */
class TurnTakingDriver extends SqliteDriver {
  #turnedAt = performance.now();

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (performance.now() - this.#turnedAt > TURN_MS) {
      await setImmediate();
      this.#turnedAt = performance.now();
    }
    return super.acquireConnection();
  }
}

/** SQLite can roll a CREATE TABLE back; Kysely leaves that out, and a kill would leave half a migration. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
