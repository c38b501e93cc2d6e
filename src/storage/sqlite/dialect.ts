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

/** SQLite's own numbering; AUTOINCREMENT, so that the id of a deleted row never comes back. */
export const SQLITE: HomeDialect = {
  name: 'sqlite',
  id: { type: 'integer', build: (column) => column.primaryKey().autoIncrement() },
};

/** How long a statement waits for another process, such as a backup. */
const BUSY_TIMEOUT_MS = 5_000;
/** Far more statements than the stores have; lists of changing length are what makes new ones. */
const MAX_PREPARED = 500;
/** Pages in the write-ahead log before they go into the file: 8 MB, so that a page which a crowd changes often goes there seldom. */
const LOG_PAGES = 2_000;
/** What SQLite says to a ROLLBACK that comes too late. */
const NO_TRANSACTION = 'no transaction is active';
/** How long queries may follow each other before timers and sockets get their turn. */
const SLICE_MS = 10;

/**
 * Opens a SQLite file as Kysely wants it. A commit returns after its bytes are on the disk (synchronous FULL).
 * @throws what the driver throws when the file cannot be opened or is no database
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
    all: (parameters) => statement.all(...parameters.map(toStorable)),
    run: (parameters) => statement.run(...parameters.map(toStorable)),
    iterate: (parameters) => statement.iterate(...parameters.map(toStorable)),
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

/**
 * SQLite answers at once, so a long row of awaited queries would never let the event loop turn. In the middle of a transaction it
 * turns too: whoever asks the database meanwhile waits for its end.
 */
class TurnTakingDriver extends SqliteDriver {
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
      // On a full disk SQLite rolls back by itself (lang_transaction.html, "Response To Errors"): the first error is the one to tell.
      if (!(error instanceof Error && error.message.includes(NO_TRANSACTION))) throw error;
    }
  }
}

/** SQLite can roll a CREATE TABLE back; Kysely leaves that out, and a kill would leave half a migration. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
