import type { Catalog } from '../catalog/catalog.ts';
import type { Clock } from '../domain/clock.ts';
import { localDate } from '../domain/next-due.ts';
import type { Hit, SearchPage } from '../domain/search.ts';
import type { FoundEpisode, SearchAnswer, SearchOrder, SearchReading } from '../domain/search-answer.ts';
import { findMeant, matchesAll, type Outcome, type PageWish } from './find-meant.ts';
import { PAGE_SIZE, pagesOf } from './find-page.ts';
import type { IndexFollower } from './index-follower.ts';
import { listFiltered } from './list-filtered.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import { readTimes, type TimedQuery } from './read-times.ts';
import { rememberNames } from './remember-names.ts';
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
  /** Hits of one page; as many as a message shows unless told. */
  readonly size?: number | undefined;
  /** Where the reader is, which says what day it is; UTC without one. */
  readonly zone?: string | undefined;
}

interface ArchiveSearchDependencies {
  readonly catalog: Catalog;
  readonly index: Pick<IndexFollower, 'search'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Called with the error when the index did not answer. */
  readonly onError: (error: unknown) => void;
}

/** With fewer hits than this, names one slip away are suggested. */
const FEW = 3;

/** Joins the index, which knows texts, with the catalog, which knows names. */
export function createArchiveSearch({
  catalog: wholeCatalog,
  index,
  clock,
  onError,
}: ArchiveSearchDependencies): ArchiveSearch {
  const hasEpisodes = ({ from, until }: Pick<ParsedQuery, 'from' | 'until'>): boolean =>
    wholeCatalog.episodesWithin({ from, until }, 0, 1).total > 0;

  async function answer(
    catalog: Catalog,
    timed: TimedQuery,
    reading: SearchReading,
    wish: PageWish,
  ): Promise<SearchAnswer> {
    const within = await findMeant(catalog, index, timed, wish);
    const isOutside = timed.date !== undefined && within.found.total.count === 0;
    const outcome = isOutside ? await findMeant(catalog, index, withoutDays(timed), wish) : within;
    return answerOf(catalog, outcome, timed, reading, wish, isOutside ? 'outside' : 'within');
  }

  return {
    async search(text, { order, page, size = PAGE_SIZE, zone = 'UTC' }) {
      const catalog = rememberNames(wholeCatalog);
      const today = localDate(clock.now(), zone);
      const typed = parseQuery(text);
      const timed = readTimes(typed, today, hasEpisodes);
      const query = readQuery(catalog, timed.parsed, 'meant');
      const reading = readingOf(query, typed, timed);
      if (isNothing(query)) return { kind: 'nothing-asked', reading };
      if (isForCatalog(query)) return listFiltered(catalog, query, reading, { page, size });
      try {
        return await answer(catalog, timed, reading, { order, page, size, today });
      } catch (error) {
        onError(error);
        return { kind: 'unavailable', reading };
      }
    },
  };
}

function withoutDays(timed: TimedQuery): TimedQuery {
  return { ...timed, parsed: { ...timed.parsed, from: undefined, until: undefined } };
}

function readingOf({ reading }: ReadQuery, typed: ParsedQuery, { date }: TimedQuery): SearchReading {
  return { ...reading, text: typed.text, extent: typed.extent, date };
}

/** A page of what was found, with its episodes. @param reading how the query was read, with the days that it names */
function answerOf(
  catalog: Catalog,
  { query, corrected, asked, found, page }: Outcome,
  { parsed }: TimedQuery,
  reading: SearchReading,
  { size }: PageWish,
  days: 'within' | 'outside',
): SearchAnswer {
  const { text, extent, date, from, until } = reading;
  const isLittle = !matchesAll(found) || found.total.count < FEW;
  const suggestions = isLittle && !corrected ? suggestNames(catalog, parsed) : [];
  return {
    kind: 'answered',
    reading: { ...query.reading, corrected, text, extent, date, from, until },
    order: asked.order,
    page,
    pages: pagesOf(found, size),
    hits: episodesOf(catalog, found.hits),
    total: found.total,
    fit: found.fit,
    days,
    pending: found.pending,
    suggestions: [...query.suggestions, ...suggestions],
  };
}

function episodesOf(catalog: Catalog, hits: SearchPage['hits']): FoundEpisode[] {
  return hits.flatMap(({ id, alike, ...hit }: Hit) => {
    const episode = catalog.findEpisode(id);
    if (!episode) return [];
    const others = (alike ?? []).flatMap((other) => catalog.findEpisode(other) ?? []);
    return [{ ...hit, episode, ...(others.length > 0 && { alike: others }) }];
  });
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
