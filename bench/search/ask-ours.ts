import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Hit, SearchPage, SearchQuery } from '../../src/domain/search.ts';
import { createArchiveSearch } from '../../src/search/archive-search.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import type { Ask } from './engine.ts';

/** More hits than this come in several pages. */
const MOST_AT_ONCE = 500;

/** The way of a query of the bot, through its own door; only its pages are longer, and ids stand for episodes. */
export function createAsk(catalog: Catalog, index: SearchIndex): Ask {
  return async (text, limit) => {
    const pages: SearchPage[] = [];
    const search = async (query: SearchQuery): Promise<SearchPage> => {
      const page = await searchFar(index, query, limit);
      pages.push(page);
      return page;
    };
    const fail = (error: unknown): void => console.error(error);
    const archive = createArchiveSearch({
      catalog,
      index: { search },
      clock: { now: Date.now },
      onError: fail,
    });
    const answer = await archive.search(text, { order: 'fit', page: 0 });
    if (answer.kind === 'unavailable') throw new Error(`no answer to ${text}`);
    if (answer.kind !== 'answered') return [];
    // A query may be read in more than one way: the page that counts is the one whose total is told.
    const page = pages.find(({ total }) => total === answer.total);
    return page ? page.hits.map(({ id }) => id) : answer.hits.map(({ episode }) => episode.id);
  };
}

/** Asks until there are as many hits as wanted, or no more. */
async function searchFar(index: SearchIndex, query: SearchQuery, wanted: number): Promise<SearchPage> {
  const hits: Hit[] = [];
  for (;;) {
    const limit = Math.min(MOST_AT_ONCE, wanted - hits.length);
    const page = await index.search({ ...query, offset: hits.length, limit });
    hits.push(...page.hits);
    if (page.hits.length < limit || hits.length >= wanted) return { ...page, hits, pending: 0 };
  }
}
