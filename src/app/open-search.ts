import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import type { FindPassages } from '../domain/passage.ts';
import { type ArchiveSearch, createArchiveSearch } from '../search/archive-search.ts';
import { createPassageFinder } from '../search/find-passages.ts';
import { createIndexFollower } from '../search/index-follower.ts';
import { openSearchIndex } from '../search/open-search-index.ts';
import type { Ground } from './ground.ts';

/** What is published, and the search of it. */
export interface SearchableCatalog {
  readonly catalog: Catalog;
  readonly archiveSearch: ArchiveSearch;
  readonly findPassages: FindPassages;
}

/** The catalog, and the index that follows whatever it takes in. */
export async function openSearch(
  { settings, clock, log, opened }: Ground,
  held: Catalog,
): Promise<SearchableCatalog> {
  const index = await openSearchIndex({
    clock,
    // The playground keeps its own, as it does its state.
    file: join(settings.dataDir, settings.botToken ? 'search.sqlite' : 'playground-search.sqlite'),
    onError(error) {
      log.error({ error }, 'the search index failed; what it lost is taken in anew');
      follower.recheck();
    },
  });
  const follower = createIndexFollower({
    index,
    onError: (error) => log.error({ error }, 'the search index could not follow the archive'),
  });
  opened.push(() => {
    follower.stop();
    return index.close();
  });
  const catalog: Catalog = {
    ...held,
    replace(...archive) {
      held.replace(...archive);
      follower.follow(held.allEpisodes());
    },
    async growInTurns(...archive) {
      // The index takes in one lot while the next one is read, and falls no further behind.
      await follower.settled();
      await held.growInTurns(...archive);
      follower.follow(held.allEpisodes());
    },
    async replaceInTurns(...archive) {
      await held.replaceInTurns(...archive);
      follower.follow(held.allEpisodes());
    },
  };
  const archiveSearch = createArchiveSearch({
    catalog,
    index: follower,
    onError: (error) => log.error({ error }, 'a search was not answered'),
  });
  const findPassages = createPassageFinder({
    catalog,
    index: follower,
    onError: (error) => log.error({ error }, 'no passages could be looked for'),
  });
  return { catalog, archiveSearch, findPassages };
}
