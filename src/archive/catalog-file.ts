import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { CatalogDependencies } from '../catalog/catalog.ts';
import type { Steps } from '../catalog/steps.ts';
import { createNameStore } from './names/name-store.ts';
import { NAMES_SCHEMA } from './names/names-schema.ts';
import { closeOwnFile, makeOwnFileAnew, openOwnFile } from './open-own-file.ts';
import { createTermStore } from './terms/term-store.ts';
import { TERM_TABLES } from './terms/term-tables.ts';

/** Another layout of the tables, or other rules by which they are filled: the file is made anew. */
export const CATALOG_VERSION = '5';
const SCHEMA = `${NAMES_SCHEMA} ${TERM_TABLES}`;
/** What SQLite says of a file that holds something else than it has written: damaged, cut off, no database. */
const DAMAGED: ReadonlySet<number> = new Set([11, 26, 522]);

const ANY_EPISODE = 'SELECT 1 FROM episodes UNION ALL SELECT 1 FROM term_episodes LIMIT 1';

/** The tables of the catalog on disk, and what becomes of them while the process lives. */
export interface CatalogFile {
  /**
   * The stores of whatever file is there now. A question that the disk does not answer is answered as by empty tables; a change that it
   * refuses throws.
   */
  readonly rooms: CatalogDependencies;
  /** Of the file that is there now. */
  db(): DatabaseSyncInstance;
  /** Whether it holds nothing of any episode. @throws when it cannot be read */
  isEmpty(): boolean;
  isDamaged(): boolean;
  /** Empty tables in the place of the damaged ones. @throws when the disk refuses */
  makeAnew(): void;
  /** Takes what a call has thrown: it may be the disk. */
  hear(error: unknown): void;
  /** A change was taken in: the next trouble is another one. */
  recovered(): void;
  close(): void;
}

/**
 * @param file path; a second process on the same folder gets `<file>-2`
 * @param onTrouble hears one line a trouble, however many calls it meets
 * @throws when the folder cannot be written to
 */
export function openCatalogFile(file: string, onTrouble: (line: string) => void): CatalogFile {
  const own = {
    file,
    version: CATALOG_VERSION,
    schema: SCHEMA,
    onFault: (reason: string) => onTrouble(`${file}: ${reason}; it is made anew from the episodes`),
  };
  let db = openOwnFile(own);
  let rooms = createRooms(db);
  const empty = createMemoryRooms();
  let told: string | undefined;
  let isDamaged = false;

  function hear(error: unknown): void {
    if (!isSqliteError(error)) return;
    isDamaged ||= DAMAGED.has(Number(error.errcode));
    const line = isDamaged
      ? 'is damaged; it is made anew from the episodes with the next change'
      : `${error.message}; what is new is taken in when the folder is looked at again`;
    if (told !== line) onTrouble(`${file}: ${line}`);
    told = line;
  }

  return {
    rooms: {
      names: guard(() => rooms.names, empty.names, hear),
      terms: guard(() => rooms.terms, empty.terms, hear),
    },
    db: () => db,
    isEmpty: () => db.prepare(ANY_EPISODE).get() === undefined,
    isDamaged: () => isDamaged,
    makeAnew() {
      db = makeOwnFileAnew(db, own);
      rooms = createRooms(db);
      isDamaged = false;
    },
    hear,
    recovered() {
      told = undefined;
    },
    close: () => closeOwnFile(db),
  };
}

/** Tables that are gone with the process. */
export function createMemoryRooms(): CatalogDependencies {
  const db = new DatabaseSync(':memory:');
  db.exec(SCHEMA);
  return createRooms(db);
}

function createRooms(db: DatabaseSyncInstance): CatalogDependencies {
  return { names: createNameStore(db), terms: createTermStore(db) };
}

type Call = (...said: unknown[]) => unknown;

/** Changes at once; all others come in steps. */
const CHANGES: ReadonlySet<string> = new Set(['setTables']);

/** Every call of a store: questions are answered in any case, as by empty tables if need be; changes throw. */
function guard<Store extends object>(
  getStore: () => Store,
  empty: Store,
  hear: (error: unknown) => void,
): Store {
  const call = (store: Store, name: string, said: unknown[]) => (Reflect.get(store, name) as Call)(...said);
  const guarded = Object.keys(empty).map((name): [string, Call] => [
    name,
    (...said) => {
      try {
        const result = call(getStore(), name, said);
        return isSteps(result) ? heardSteps(result, hear) : result;
      } catch (error) {
        hear(error);
        if (CHANGES.has(name) || !isSqliteError(error)) throw error;
        return call(empty, name, said);
      }
    },
  ]);
  return Object.fromEntries(guarded) as Store;
}

function* heardSteps(steps: Steps<void>, hear: (error: unknown) => void): Steps<void> {
  try {
    yield* steps;
  } catch (error) {
    hear(error);
    throw error;
  }
}

function isSteps(result: unknown): result is Steps<void> {
  return typeof result === 'object' && result !== null && 'next' in result;
}

function isSqliteError(error: unknown): error is Error & { readonly errcode: unknown } {
  return error instanceof Error && 'errcode' in error;
}
