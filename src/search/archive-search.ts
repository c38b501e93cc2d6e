import type { Catalog } from '../catalog/catalog.ts';
import type { Clock } from '../domain/clock.ts';
import type { Hit, SearchPage } from '../domain/search.ts';
import type { FoundEpisode, SearchAnswer, SearchOrder, SearchReading } from '../domain/search-answer.ts';
import { utcDayOf } from '../kernel/utc-day.ts';
import { correctNames } from './correct-names.ts';
import { findPage, PAGE_SIZE, type PageOf, pagesOf } from './find-page.ts';
import type { IndexFollower } from './index-follower.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import { readTimes } from './read-times.ts';
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

/** What was found, and how the query was read for it. */
interface Outcome extends PageOf {
  readonly query: ReadQuery;
  readonly reading: Partial<SearchReading>;
  readonly days: 'within' | 'outside';
}

/** With fewer hits than this, names one slip away are suggested. */
const FEW = 3;
/** With more hits than this a query is not taken for mistyped; with fewer, what was meant must have so many times as many. */
const MOST_MISTYPED = 20;
const TIMES_AS_MANY = 2;
/** Shorter names are like too many others to be taken for mistyped where they are found. */
const SHORTEST_FOUND = 3;

/**
 * Joins the index, which knows texts, with the catalog, which knows names.
 * @param clock tells what last week is
 * @param onError called with the error when the index did not answer
 */
export function createArchiveSearch({
  catalog,
  index,
  clock,
  onError,
}: {
  catalog: Catalog;
  index: Pick<IndexFollower, 'search'>;
  clock: Pick<Clock, 'now'>;
  onError: (error: unknown) => void;
}): ArchiveSearch {
  const today = (): string => utcDayOf(clock.now());
  const hasEpisodes = ({ from, until }: Pick<ParsedQuery, 'from' | 'until'>): boolean =>
    catalog.episodesWithin({ from, until }, 0, 1).total > 0;

  async function findMeant(parsed: ParsedQuery, asksForNow: boolean, wanted: WantedPage): Promise<Outcome> {
    const asWritten = readQuery(catalog, parsed, 'as-written');
    const meant = readQuery(catalog, parsed, 'meant');
    const pull = asksForNow ? 'now' : meant.isNameAlone ? 'beside' : undefined;
    const recency = pull && ({ pull, today: today() } as const);
    const options = { first: asWritten.words, recency };
    const found = await findPage(index, meant, options, wanted);
    const outcome: Outcome = { query: meant, reading: {}, days: 'within', ...found };
    if (matchesAll(found.found)) return outcome;
    // What was found nowhere may be pinyin.
    const guessed = readQuery(catalog, parsed, 'guessed');
    const other = await findPage(index, guessed, { recency }, wanted);
    return matchesAll(other.found) ? { ...outcome, query: guessed, ...other } : outcome;
  }

  /** When little was found: what was most likely meant by a mistyped name, if that finds far more. */
  async function findCorrected(
    parsed: ParsedQuery,
    asksForNow: boolean,
    wanted: WantedPage,
    { found }: Outcome,
  ): Promise<Outcome | undefined> {
    const { from, until } = parsed;
    const hits = found.fit === 'all' ? found.total.count : 0;
    if (hits > MOST_MISTYPED) return undefined;
    for (const { typed, name, query } of correctNames(catalog, parsed)) {
      const corrected = { ...parseQuery(query), from, until };
      const other = await findMeant(corrected, asksForNow, wanted);
      if (hits > 0 && typed.length < SHORTEST_FOUND) continue;
      const isFarMore = matchesAll(other.found) && other.found.total.count > TIMES_AS_MANY * hits;
      const literal = parsed.text.replace(typed, () => `"${typed}"`);
      if (isFarMore) return { ...other, reading: { corrected: { typed, name, literal } } };
    }
    return undefined;
  }

  async function findWithin(parsed: ParsedQuery, asksForNow: boolean, wanted: WantedPage): Promise<Outcome> {
    const found = await findMeant(parsed, asksForNow, wanted);
    return (await findCorrected(parsed, asksForNow, wanted, found)) ?? found;
  }

  function withEpisodes(hits: readonly Hit[]): FoundEpisode[] {
    return hits.flatMap(({ id, section, snippet, isNear }) => {
      const episode = catalog.findEpisode(id);
      if (!episode) return [];
      const place = episode.sections[section ?? -1] ? section : undefined;
      return [{ episode, snippet, section: place, ...(isNear && { isNear }) }];
    });
  }

  return {
    async search(text, wanted) {
      const typed = parseQuery(text);
      const { parsed, date, asksForNow } = readTimes(typed, today(), hasEpisodes);
      const query = readQuery(catalog, parsed, 'meant');
      const readingOf = (read: ReadQuery, more: Partial<SearchReading> = {}): SearchReading => ({
        ...read.reading,
        ...more,
        text: typed.text,
        extent: typed.extent,
        date,
      });
      const reading = readingOf(query);
      if (isNothing(query)) return { kind: 'nothing-asked', reading };
      if (isForCatalog(query)) return listFiltered(catalog, query, reading, wanted.page);
      try {
        const within = await findWithin(parsed, asksForNow, wanted);
        const isOutside = date !== undefined && within.found.total.count === 0;
        const { found, page, ...read } = isOutside
          ? {
              ...(await findWithin({ ...parsed, from: undefined, until: undefined }, asksForNow, wanted)),
              days: 'outside' as const,
            }
          : within;
        const isLittle = !matchesAll(found) || found.total.count < FEW;
        const suggestions = isLittle && !read.reading.corrected ? suggestNames(catalog, parsed) : [];
        return {
          kind: 'answered',
          reading: { ...readingOf(read.query, read.reading), from: reading.from, until: reading.until },
          order: wanted.order,
          page,
          pages: pagesOf(found),
          hits: withEpisodes(found.hits),
          total: found.total,
          fit: found.fit,
          days: read.days,
          pending: found.pending,
          suggestions: [...read.query.suggestions, ...suggestions],
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

/** What passes the filters, newest first. */
function listFiltered(
  catalog: Catalog,
  { among, suggestions }: ReadQuery,
  reading: SearchReading,
  wantedPage: number,
): SearchAnswer {
  const { from, until } = reading;
  const readPage = (page: number) =>
    catalog.episodesWithin({ from, until, among }, page * PAGE_SIZE, PAGE_SIZE);
  const found = readPage(wantedPage);
  const total = { count: found.total, bound: 'exact' } as const;
  const pages = pagesOf({ total, near: 0 });
  const page = Math.min(wantedPage, pages - 1);
  const { entries } = page === wantedPage ? found : readPage(page);
  const hits = entries.map((episode) => ({ episode, snippet: { text: episode.summary ?? '', marks: [] } }));
  return {
    kind: 'answered',
    order: 'date',
    fit: 'all',
    days: 'within',
    pending: 0,
    reading,
    page,
    pages,
    hits,
    total,
    suggestions,
  };
}
