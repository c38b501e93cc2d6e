import { isDeepStrictEqual } from 'node:util';
import type { SearchPage, SearchQuery } from '../domain/search.ts';
import type { IndexFollower } from './index-follower.ts';
import type { ReadQuery } from './read-query.ts';

/** One page of what an index found. */
export interface PageOf {
  readonly found: SearchPage;
  readonly page: number;
}

export const PAGE_SIZE = 5;

/** Asks for a page; for the last one when it is beyond the end: the archive has shrunk, or the button data was forged. */
export async function findPage(
  index: Pick<IndexFollower, 'search'>,
  query: ReadQuery,
  { first, recency }: Pick<SearchQuery, 'first' | 'recency'>,
  { order, page }: Pick<SearchQuery, 'order'> & { readonly page: number },
): Promise<PageOf> {
  const { words, excluded, among, about } = query;
  const { from, until } = query.reading;
  const ask = (at: number): Promise<SearchPage> =>
    index.search({
      words,
      ...(first && first.length > 0 && !isDeepStrictEqual(first, words) && { first }),
      ...(about.length > 0 && { about }),
      ...(recency && { recency }),
      excluded,
      among,
      from,
      until,
      order,
      offset: at * PAGE_SIZE,
      limit: PAGE_SIZE,
    });
  const found = await ask(page);
  const last = Math.max(0, pagesOf(found) - 1);
  return page <= last ? { found, page } : { found: await ask(last), page: last };
}

export function pagesOf({ total, near }: Pick<SearchPage, 'total' | 'near'>): number {
  return Math.max(1, Math.ceil((total.count + near) / PAGE_SIZE));
}
