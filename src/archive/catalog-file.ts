import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { CatalogDependencies } from '../catalog/catalog.ts';
import { knownNamesHash } from '../catalog/known-names.ts';
import type { Steps } from '../catalog/steps.ts';
import { createNameStore } from './names/name-store.ts';
import { NAMES_SCHEMA } from './names/names-schema.ts';
import { closeOwnFile, openOwnFile, recreateOwnFile } from './open-own-file.ts';
import { createTermStore } from './terms/term-store.ts';
import { TERM_TABLES } from './terms/term-tables.ts';

/** Changes with the layout of the tables and the rules by which they are filled: the file is rebuilt then. */
const CATALOG_VERSION = '11';
const SCHEMA = `${NAMES_SCHEMA} ${TERM_TABLES}`;
/** SQLite error codes for a damaged file: corrupt, not a database, short read. */
const DAMAGED: ReadonlySet<number> = new Set([11, 26, 522]);

const ANY_EPISODE = 'SELECT 1 FROM episodes UNION ALL SELECT 1 FROM term_episodes LIMIT 1';

/** The tables of the catalog on disk, and their replacement when they are damaged. */
export interface CatalogFile {
  /**
   * The stores of the current file. A read that fails is answered as from empty tables; a write that fails throws.
   */
  readonly stores: CatalogDependencies;
  /** Of the tables, their rules, and the built-in names that were laid into them. */
  readonly version: string;
  /** The database of the current file. */
  db(): DatabaseSyncInstance;
  /** Whether it contains no episode. @throws when it cannot be read */
  isEmpty(): boolean;
  isDamaged(): boolean;
  /** Replaces the damaged tables by empty ones. @throws when the disk refuses */
  recreate(): void;
  /** Records the error of a call and reports it if it is one of SQLite. */
  onError(error: unknown): void;
  /** Called after a successful change: the next error is reported again. */
  recovered(): void;
  close(): void;
}

/**
 * @param file path; a second process on the same folder gets `<file>-2`
 * @param onTrouble called with one line per problem, however many calls it affects
 * @throws when the folder cannot be written to
 */
export function openCatalogFile(file: string, onTrouble: (line: string) => void): CatalogFile {
  const own = {
    file,
    version: `${CATALOG_VERSION} ${knownNamesHash()}`,
    schema: SCHEMA,
    onFault: (reason: string) => onTrouble(`${file}: ${reason}; it is rebuilt from the episodes`),
  };
  let db = openOwnFile(own);
  let stores = createStores(db);
  const empty = createMemoryStores();
  let reported: string | undefined;
  let isDamaged = false;

  function onError(error: unknown): void {
    if (!isSqliteError(error)) return;
    isDamaged ||= DAMAGED.has(Number(error.errcode));
    const line = isDamaged
      ? 'is damaged; it is rebuilt from the episodes with the next change'
      : `${error.message}; the change is retried when the folder is scanned again`;
    if (reported !== line) onTrouble(`${file}: ${line}`);
    reported = line;
  }

  return {
    stores: {
      names: guard(() => stores.names, empty.names, onError),
      terms: guard(() => stores.terms, empty.terms, onError),
    },
    version: own.version,
    db: () => db,
    isEmpty: () => db.prepare(ANY_EPISODE).get() === undefined,
    isDamaged: () => isDamaged,
    recreate() {
      db = recreateOwnFile(db, own);
      stores = createStores(db);
      isDamaged = false;
    },
    onError,
    recovered() {
      reported = undefined;
    },
    close: () => closeOwnFile(db),
  };
}

/** Creates stores in memory, which are lost with the process. */
export function createMemoryStores(): CatalogDependencies {
  const db = new DatabaseSync(':memory:');
  db.exec(SCHEMA);
  return createStores(db);
}

function createStores(db: DatabaseSyncInstance): CatalogDependencies {
  return { names: createNameStore(db), terms: createTermStore(db) };
}

type Call = (...args: unknown[]) => unknown;

/** Calls that change something at once; all other changes run in steps. */
const CHANGES: ReadonlySet<string> = new Set(['setTables']);

/** Wraps every call of a store: reads that fail are answered as from empty tables; changes throw. */
function guard<Store extends object>(
  getStore: () => Store,
  empty: Store,
  onError: (error: unknown) => void,
): Store {
  const call = (store: Store, name: string, args: unknown[]) => (Reflect.get(store, name) as Call)(...args);
  const guarded = Object.keys(empty).map((name): [string, Call] => [
    name,
    (...args) => {
      try {
        const result = call(getStore(), name, args);
        return isSteps(result) ? guardSteps(result, onError) : result;
      } catch (error) {
        onError(error);
        if (CHANGES.has(name) || !isSqliteError(error)) throw error;
        return call(empty, name, args);
      }
    },
  ]);
  return Object.fromEntries(guarded) as Store;
}

function* guardSteps(steps: Steps<void>, onError: (error: unknown) => void): Steps<void> {
  try {
    yield* steps;
  } catch (error) {
    onError(error);
    throw error;
  }
}

function isSteps(result: unknown): result is Steps<void> {
  return typeof result === 'object' && result !== null && 'next' in result;
}

function isSqliteError(error: unknown): error is Error & { readonly errcode: unknown } {
  return error instanceof Error && 'errcode' in error;
}
