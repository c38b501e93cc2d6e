import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import {
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { createTimeSlice } from '../../kernel/time-slice.ts';
import type { HomeDialect } from '../migrations/0001-initial.ts';
import { toStorable } from '../storable-text.ts';

/** SQLite's own numbering; AUTOINCREMENT, so that the id of a deleted row is never reused. */
export const SQLITE: HomeDialect = {
  name: 'sqlite',
  id: { type: 'integer', build: (column) => column.primaryKey().autoIncrement() },
};

/** How long a statement waits for another process, such as a backup. */
const BUSY_TIMEOUT_MS = 5_000;
/** Far more statements than the stores have; lists of varying length create new ones. */
const MAX_PREPARED = 500;
/** Pages in the write-ahead log before a checkpoint: 8 MB, so that a frequently changed page is rarely written to the file. */
const LOG_PAGES = 2_000;
/** SQLite's error message for a ROLLBACK that comes too late. */
const NO_TRANSACTION = 'no transaction is active';
/** How long consecutive queries may run before yielding to the event loop. */
const SLICE_MS = 10;

/**
 * Opens a SQLite file as a Kysely dialect. A commit returns after its bytes are on disk (synchronous FULL).
 * @throws the driver's error when the file cannot be opened or is not a database
 */
export function openSqlite(file: string): SqliteDialect {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    database.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  } catch (error) {
    database.close();
    throw error;
  }
  return new YieldingDialect(withPreparedStatements(database));
}

/** Adapts node:sqlite to the interface of better-sqlite3, which Kysely expects. */
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
    all: (parameters) => statement.all(...parameters.map(toStorable)),
    run: (parameters) => statement.run(...parameters.map(toStorable)),
    iterate: (parameters) => statement.iterate(...parameters.map(toStorable)),
  };
}

class YieldingDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new YieldingDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * SQLite answers synchronously, so a long sequence of awaited queries would never yield to the event loop. It yields in the middle
 * of a transaction as well: other queries wait for the end of the transaction meanwhile.
 */
class YieldingDriver extends SqliteDriver {
  readonly #yieldIfDue = createTimeSlice(SLICE_MS);

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: async (query) => {
        await this.#yieldIfDue();
        return connection.executeQuery(query);
      },
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    };
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      // On a full disk SQLite rolls back by itself (lang_transaction.html, "Response To Errors"): report the original error.
      if (!(error instanceof Error && error.message.includes(NO_TRANSACTION))) throw error;
    }
  }
}

/** SQLite can roll back a CREATE TABLE; Kysely does not use that, and a kill would leave half a migration. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
