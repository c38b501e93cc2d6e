import type { Catalog } from '../catalog/catalog.ts';
import type { Clock } from '../domain/clock.ts';
import type { FindPassages } from '../domain/passage.ts';
import type { Logger } from '../logging/logger.ts';
import { type ArchiveSearch, createArchiveSearch } from './archive-search.ts';
import { createPassageFinder } from './find-passages.ts';
import { createIndexFollower, type IndexFollower } from './index-follower.ts';
import { openSearchIndex } from './open-search-index.ts';

/** The catalog and its search. */
export interface SearchableCatalog {
  /** Must be changed only through this object: the index follows it. */
  readonly catalog: Catalog;
  readonly archiveSearch: ArchiveSearch;
  readonly findPassages: FindPassages;
  close(): Promise<void>;
}

/**
 * Opens the index and returns a catalog that the index follows.
 * @param file path of the index
 * @throws when the file cannot be created
 */
export async function openArchiveSearch({
  catalog: unfollowed,
  file,
  clock,
  log,
}: {
  readonly catalog: Catalog;
  readonly file: string;
  readonly clock: Clock;
  readonly log: Logger;
}): Promise<SearchableCatalog> {
  const index = await openSearchIndex({
    clock,
    file,
    onError(error) {
      log.error({ error }, 'the search index failed; what it lost is indexed again');
      follower.recheck();
    },
  });
  const follower = createIndexFollower({
    index,
    onError: (error) => log.error({ error }, 'the search index could not follow the archive'),
  });
  const catalog = followed(unfollowed, follower);
  return {
    catalog,
    archiveSearch: createArchiveSearch({
      catalog,
      clock,
      index: follower,
      onError: (error) => log.error({ error }, 'a search failed'),
    }),
    findPassages: createPassageFinder({
      catalog,
      clock,
      index: follower,
      onError: (error) => log.error({ error }, 'finding passages failed'),
    }),
    async close() {
      follower.stop();
      await index.close();
    },
  };
}

/** The same catalog; each change is passed on to the index. */
function followed(catalog: Catalog, follower: IndexFollower): Catalog {
  return {
    ...catalog,
    async growInSlices(...archive) {
      await catalog.growInSlices(...archive);
      // The index takes one batch while the next one is read and grown, and falls no further behind.
      await follower.settled();
      follower.follow(catalog.allEpisodes());
    },
    async replaceInSlices(...archive) {
      await catalog.replaceInSlices(...archive);
      follower.follow(catalog.allEpisodes());
    },
  };
}
