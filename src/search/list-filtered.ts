import type { Catalog } from '../catalog/catalog.ts';
import type { SearchAnswer, SearchReading } from '../domain/search-answer.ts';
import type { PageWish } from './find-meant.ts';
import { pagesOf } from './find-page.ts';
import type { ReadQuery } from './read-query.ts';

type Days = Pick<SearchReading, 'from' | 'until'>;

/**
 * What passes the filters of a query without words, newest first. Where the days that it names in words hold nothing, what comes
 * nearest before them, else the newest.
 */
export function listFiltered(
  catalog: Catalog,
  { among, suggestions }: ReadQuery,
  reading: SearchReading,
  wish: Pick<PageWish, 'page' | 'size'>,
): SearchAnswer {
  const { from, until, date } = reading;
  const within: Days = { from, until };
  const tries = date ? [within, { from: undefined, until }, { from: undefined, until: undefined }] : [within];
  const days = tries.find((each) => catalog.episodesWithin({ ...each, among }, 0, 1).total > 0) ?? within;
  return {
    kind: 'answered',
    order: 'date',
    fit: 'all',
    days: days === within ? 'within' : 'outside',
    pending: 0,
    reading,
    suggestions,
    ...listPage(catalog, { ...days, among }, wish),
  };
}

function listPage(
  catalog: Catalog,
  filter: Days & Pick<ReadQuery, 'among'>,
  { page: wantedPage, size }: Pick<PageWish, 'page' | 'size'>,
) {
  const readPage = (page: number) => catalog.episodesWithin(filter, page * size, size);
  const found = readPage(wantedPage);
  const total = { count: found.total, bound: 'exact' } as const;
  const pages = pagesOf({ total, near: 0 }, size);
  const page = Math.min(wantedPage, pages - 1);
  const { entries } = page === wantedPage ? found : readPage(page);
  const hits = entries.map((episode) => ({ episode, snippet: { text: episode.summary ?? '', marks: [] } }));
  return { hits, total, page, pages };
}
