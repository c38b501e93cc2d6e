import { type Catalog, createCatalog } from '../catalog/catalog.ts';
import { toError } from '../kernel/to-error.ts';
import { CATALOG_VERSION, type CatalogFile, createMemoryRooms, openCatalogFile } from './catalog-file.ts';
import { beginFilling, endFilling } from './open-own-file.ts';

/**
 * While many episodes come: they touch most pages of the tables, which are written again and again where fewer of them are in memory
 * (64 MB) or are copied into the file sooner (every 32 MB).
 */
const COMING = 'PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 8000';
/** After that: 4 MB, and no more than 400 pages (1.6 MB) are copied at once, for nobody should wait long for a turn. */
const SETTLED = 'PRAGMA cache_size = -4000; PRAGMA shrink_memory; PRAGMA wal_autocheckpoint = 400';

/**
 * The catalog over tables on disk. What the disk refuses later is tried again with the next call; a file that is found damaged is made anew
 * with it. Until then answers are made from what can be read.
 * @param file path; a second process on the same folder gets `<file>-2`
 * @param onTrouble hears one line a trouble: why it is made anew, kept in memory instead, or not followed at the moment
 */
export function openCatalog(file: string, onTrouble: (line: string) => void): Catalog & { close(): void } {
  try {
    const held = openCatalogFile(file, onTrouble);
    held.db().exec(COMING);
    return paced(createCatalog(held.rooms), held);
  } catch (error) {
    const reason = toError(error).message;
    onTrouble(`${file}: ${reason}; names are worked out anew at each start`);
    return { ...createMemoryCatalog(), close: () => undefined };
  }
}

/** Has the memory that it needs until everything has come; what is empty is filled in the way of the first time. */
function paced(catalog: Catalog, held: CatalogFile): Catalog & { close(): void } {
  let isFilling = false;
  const prepare = (episodes: readonly unknown[]): void => {
    if (held.isDamaged()) {
      held.makeAnew();
      isFilling = false;
    }
    if (isFilling || episodes.length === 0 || !held.isEmpty()) return;
    held.db().exec(COMING);
    beginFilling(held.db());
    isFilling = true;
  };
  const settle = (): void => {
    if (isFilling) endFilling(held.db(), { version: CATALOG_VERSION });
    isFilling = false;
    held.db().exec(SETTLED);
    held.recovered();
  };
  /** What fails for damage is done once more, in a file that is made anew. */
  const again = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      held.hear(error);
      if (!held.isDamaged()) throw error;
      await work();
    }
  };
  return {
    ...catalog,
    replaceInSlices: (...said) =>
      again(async () => {
        prepare(said[0]);
        await catalog.replaceInSlices(...said);
        settle();
      }),
    growInSlices: (...said) =>
      again(async () => {
        prepare(said[0]);
        held.db().exec(COMING);
        await catalog.growInSlices(...said);
        held.recovered();
      }),
    close() {
      // Between two lots the file is sound: the next process goes on from there.
      if (isFilling && !held.db().isTransaction) endFilling(held.db(), { version: CATALOG_VERSION });
      held.close();
    },
  };
}

/** A catalog that is gone with the process. */
export function createMemoryCatalog(): Catalog {
  return createCatalog(createMemoryRooms());
}
