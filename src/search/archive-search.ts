import { isDeepStrictEqual } from 'node:util';
import type { Catalog } from '../catalog/catalog.ts';
import type { Hit, SearchPage } from '../domain/search.ts';
import type { FoundEpisode, SearchAnswer, SearchOrder } from '../domain/search-answer.ts';
import type { IndexFollower } from './index-follower.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import { suggestNames } from './suggest-names.ts';

/** The search of the archive, from what a person types to a page of answers. */
export interface ArchiveSearch {
  /** Accepts any text and never throws. */
  search(text: string, wanted: WantedPage): Promise<SearchAnswer>;
}

/** Pages count from 0; a page beyond the last one yields the last one. */
export interface WantedPage {
  readonly order: SearchOrder;
  readonly page: number;
}

const PAGE_SIZE = 5;
/** With fewer hits than this, names one slip away are suggested. */
const FEW = 3;

/**
 * Joins the index, which knows texts, with the catalog, which knows names.
 * @param onError called with the error when the index did not answer
 */
export function createArchiveSearch({
  catalog,
  index,
  onError,
}: {
  catalog: Catalog;
  index: Pick<IndexFollower, 'search'>;
  onError: (error: unknown) => void;
}): ArchiveSearch {
  const findPage = (query: ReadQuery, { order, page }: WantedPage): Promise<SearchPage> => {
    const { words, excluded, among } = query;
    const { from, until } = query.reading;
    const range = { offset: page * PAGE_SIZE, limit: PAGE_SIZE };
    return index.search({ words, excluded, among, from, until, order, ...range });
  };

  /** Falls back to the last page when the page is beyond the end: the archive has shrunk, or the button data was forged. */
  async function findNearestPage(query: ReadQuery, wanted: WantedPage) {
    const found = await findPage(query, wanted);
    const last = Math.max(0, pagesOf(found) - 1);
    if (wanted.page <= last) return { found, page: wanted.page };
    return { found: await findPage(query, { ...wanted, page: last }), page: last };
  }

  /** When no text contains all words as written, tries the guessed reading. */
  async function findAsMeant(parsed: ParsedQuery, asWritten: ReadQuery, wanted: WantedPage) {
    const found = await findNearestPage(asWritten, wanted);
    if (matchesAll(found.found)) return { query: asWritten, ...found };
    const query = readQuery(catalog, parsed, 'guessed');
    if (isDeepStrictEqual(query.words, asWritten.words)) return { query: asWritten, ...found };
    const other = await findNearestPage(query, wanted);
    const isBetter = matchesAll(other.found) || found.found.total.count === 0;
    return isBetter ? { query, ...other } : { query: asWritten, ...found };
  }

  function withEpisodes(hits: readonly Hit[]): FoundEpisode[] {
    return hits.flatMap(({ id, section, snippet }) => {
      const episode = catalog.findEpisode(id);
      if (!episode) return [];
      return [{ episode, snippet, section: episode.sections[section ?? -1] ? section : undefined }];
    });
  }

  return {
    async search(text, wanted) {
      const parsed = parseQuery(text);
      const asWritten = readQuery(catalog, parsed, 'as-written');
      const { reading } = asWritten;
      if (isNothing(asWritten)) return { kind: 'nothing-asked', reading };
      if (isForCatalog(asWritten)) return listFiltered(catalog, asWritten, wanted.page);
      try {
        const { query, found, page } = await findAsMeant(parsed, asWritten, wanted);
        const isLittle = !matchesAll(found) || found.total.count < FEW;
        return {
          kind: 'answered',
          reading: query.reading,
          order: wanted.order,
          page,
          pages: pagesOf(found),
          hits: withEpisodes(found.hits),
          total: found.total,
          fit: found.fit,
          pending: found.pending,
          suggestions: [...query.suggestions, ...(isLittle ? suggestNames(catalog, parsed) : [])],
        };
      } catch (error) {
        onError(error);
        return { kind: 'unavailable', reading };
      }
    },
  };
}

/** Exclusions alone search for nothing. */
function isNothing({ words, excluded, among, reading }: ReadQuery): boolean {
  if (words.length > 0 || among) return false;
  return excluded.length > 0 || (reading.from ?? reading.until) === undefined;
}

/** Filters alone, or filters that no episode passes: neither needs the index. */
function isForCatalog({ among, isFilterOnly }: ReadQuery): boolean {
  return isFilterOnly || among?.length === 0;
}

function matchesAll({ fit, total }: SearchPage): boolean {
  return fit === 'all' && total.count > 0;
}

function pagesOf({ total }: Pick<SearchPage, 'total'>): number {
  return Math.max(1, Math.ceil(total.count / PAGE_SIZE));
}

/** What passes the filters, newest first. */
function listFiltered(catalog: Catalog, query: ReadQuery, wantedPage: number): SearchAnswer {
  const { among, reading, suggestions } = query;
  const { from, until } = reading;
  const readPage = (page: number) =>
    catalog.episodesWithin({ from, until, among }, page * PAGE_SIZE, PAGE_SIZE);
  const found = readPage(wantedPage);
  const total = { count: found.total, bound: 'exact' } as const;
  const pages = pagesOf({ total });
  const page = Math.min(wantedPage, pages - 1);
  const { entries } = page === wantedPage ? found : readPage(page);
  const hits = entries.map((episode) => ({ episode, snippet: { text: episode.summary ?? '', marks: [] } }));
  return {
    kind: 'answered',
    order: 'date',
    fit: 'all',
    pending: 0,
    reading,
    page,
    pages,
    hits,
    total,
    suggestions,
  };
}
