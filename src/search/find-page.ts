import type { SearchPage, SearchQuery } from '../domain/search.ts';
import type { IndexFollower } from './index-follower.ts';

/** A query to the index, before a page of it is chosen. */
export type PageQuery = Omit<SearchQuery, 'offset' | 'limit'>;

/** One page of what an index found, and the query that found it. */
export interface PageOf {
  readonly asked: PageQuery;
  readonly found: SearchPage;
  /** Counts from 0. */
  readonly page: number;
}

/** Hits of one page of a message. */
export const PAGE_SIZE = 5;

/** Asks for a page; for the last one when it is beyond the end: the archive has shrunk, or the button data was forged. */
export async function findPage(
  index: Pick<IndexFollower, 'search'>,
  asked: PageQuery,
  page: number,
  size: number,
): Promise<PageOf> {
  const ask = (at: number): Promise<SearchPage> => index.search({ ...asked, offset: at * size, limit: size });
  const found = await ask(page);
  const last = pagesOf(found, size) - 1;
  return page <= last ? { asked, found, page } : { asked, found: await ask(last), page: last };
}

/** How many pages there are, as far as it is known; at least one. */
export function pagesOf(
  { total, near, folded }: Pick<SearchPage, 'total' | 'near'> & Partial<Pick<SearchPage, 'folded'>>,
  size: number,
): number {
  return Math.max(1, Math.ceil((total.count + near - (folded ?? 0)) / size));
}
