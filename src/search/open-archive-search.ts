import type { Catalog } from '../catalog/catalog.ts';
import type { Clock } from '../domain/clock.ts';
import type { FindPassages } from '../domain/passage.ts';
import type { Logger } from '../logging/logger.ts';
import { type ArchiveSearch, createArchiveSearch } from './archive-search.ts';
import { createPassageFinder } from './find-passages.ts';
import { createIndexFollower, type IndexFollower } from './index-follower.ts';
import { openSearchIndex } from './open-search-index.ts';

/** What is published, and the search of it. */
export interface SearchableCatalog {
  /** To be changed through this one alone: the index follows it. */
  readonly catalog: Catalog;
  readonly archiveSearch: ArchiveSearch;
  readonly findPassages: FindPassages;
  close(): Promise<void>;
}

/**
 * The catalog, and the index that follows whatever it takes in.
 * @param file of the index
 * @throws when the file cannot be made
 */
export async function openArchiveSearch({
  catalog: held,
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
      log.error({ error }, 'the search index failed; what it lost is taken in anew');
      follower.recheck();
    },
  });
  const follower = createIndexFollower({
    index,
    onError: (error) => log.error({ error }, 'the search index could not follow the archive'),
  });
  const catalog = followed(held, follower);
  return {
    catalog,
    archiveSearch: createArchiveSearch({
      catalog,
      index: follower,
      onError: (error) => log.error({ error }, 'a search was not answered'),
    }),
    findPassages: createPassageFinder({
      catalog,
      index: follower,
      onError: (error) => log.error({ error }, 'no passages could be looked for'),
    }),
    async close() {
      follower.stop();
      await index.close();
    },
  };
}

/** The same catalog; the index hears of each change. */
function followed(held: Catalog, follower: IndexFollower): Catalog {
  return {
    ...held,
    async growInSlices(...archive) {
      // The index takes in one lot while the next one is read, and falls no further behind.
      await follower.settled();
      await held.growInSlices(...archive);
      follower.follow(held.allEpisodes());
    },
    async replaceInSlices(...archive) {
      await held.replaceInSlices(...archive);
      follower.follow(held.allEpisodes());
    },
  };
}
