import { type Catalog, createCatalog } from '../catalog/catalog.ts';
import { toError } from '../kernel/to-error.ts';
import { type CatalogFile, createMemoryStores, openCatalogFile } from './catalog-file.ts';
import { beginFilling, endFilling } from './open-own-file.ts';

/**
 * While many episodes are coming: they touch most pages of the tables, which would be written repeatedly with a smaller cache
 * (64 MB here) or more frequent checkpoints (every 32 MB here).
 */
const IMPORT_PRAGMAS = 'PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 8000';
/** After that: 4 MB of cache, and at most 400 pages (1.6 MB) per checkpoint, so that no caller is blocked for long. */
const SETTLED_PRAGMAS = 'PRAGMA cache_size = -4000; PRAGMA shrink_memory; PRAGMA wal_autocheckpoint = 400';

/**
 * Opens the catalog over tables on disk. A write that fails later is retried with the next call, which also rebuilds a file that
 * was found damaged. Until then lookups use what can be read.
 * @param file path; a second process on the same folder gets `<file>-2`
 * @param onTrouble called with one line per problem: why it is rebuilt, kept in memory instead, or not updated at the moment
 */
export function openCatalog(file: string, onTrouble: (line: string) => void): Catalog & { close(): void } {
  try {
    const catalogFile = openCatalogFile(file, onTrouble);
    catalogFile.db().exec(IMPORT_PRAGMAS);
    return managed(createCatalog(catalogFile.stores), catalogFile);
  } catch (error) {
    const reason = toError(error).message;
    onTrouble(`${file}: ${reason}; names are computed again at each start`);
    return { ...createMemoryCatalog(), close: () => undefined };
  }
}

/** Gives the database the memory it needs during an import, fills an empty file in one go, and replaces a damaged one. */
function managed(catalog: Catalog, file: CatalogFile): Catalog & { close(): void } {
  let isFilling = false;
  const prepare = (episodes: readonly unknown[]): void => {
    if (file.isDamaged()) {
      file.recreate();
      isFilling = false;
    }
    if (isFilling || episodes.length === 0 || !file.isEmpty()) return;
    file.db().exec(IMPORT_PRAGMAS);
    beginFilling(file.db());
    isFilling = true;
  };
  const settle = (): void => {
    if (isFilling) endFilling(file.db(), file);
    isFilling = false;
    file.db().exec(SETTLED_PRAGMAS);
    file.recovered();
  };
  /** Repeats work that failed because the file is damaged once, in a new file. */
  const withRetry = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      file.onError(error);
      if (!file.isDamaged()) throw error;
      await work();
    }
  };
  return {
    ...catalog,
    replaceInSlices: (...input) =>
      withRetry(async () => {
        prepare(input[0]);
        await catalog.replaceInSlices(...input);
        settle();
      }),
    growInSlices: (...input) =>
      withRetry(async () => {
        prepare(input[0]);
        file.db().exec(IMPORT_PRAGMAS);
        await catalog.growInSlices(...input);
        file.recovered();
      }),
    close() {
      // Between two batches the file is consistent: the next process continues from there.
      if (isFilling && !file.db().isTransaction) endFilling(file.db(), file);
      file.close();
    },
  };
}

/** Creates a catalog in memory, which is lost with the process. */
export function createMemoryCatalog(): Catalog {
  return createCatalog(createMemoryStores());
}
