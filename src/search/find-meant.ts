import type { Catalog } from '../catalog/catalog.ts';
import { isHan } from '../catalog/fold-name.ts';
import type { SearchPage } from '../domain/search.ts';
import type { SearchReading } from '../domain/search-answer.ts';
import { correctNames } from './correct-names.ts';
import { findPage, type PageOf } from './find-page.ts';
import type { IndexFollower } from './index-follower.ts';
import { parseQuery } from './parse-query.ts';
import { readAllWays } from './read-all-ways.ts';
import type { ReadQuery } from './read-query.ts';
import type { TimedQuery } from './read-times.ts';

/** The page that is wanted, and the day on which somebody wants it, `YYYY-MM-DD`. */
export interface PageWish {
  readonly order: 'fit' | 'date';
  readonly page: number;
  /** Hits of one page. */
  readonly size: number;
  readonly today: string;
}

/** What was found, and how the query was read for it. */
export interface Outcome extends PageOf {
  readonly query: ReadQuery;
  readonly corrected?: SearchReading['corrected'];
}

/** With more hits than this a query is not taken for mistyped; with fewer, what was meant must have so many times as many. */
const MOST_MISTYPED = 20;
const TIMES_AS_MANY = 2;
/** Shorter names are like too many others to be taken for mistyped where they are found. */
const SHORTEST_FOUND = 3;

/** A longer query tells a story, of which the other words find what they can. */
const LONGEST_MISTYPED = 24;
const LONGEST_LATIN_MISTYPED = 48;

type Timed = Pick<TimedQuery, 'parsed' | 'asksForNow'>;

/** Finds what a query means: as it stands, and where that finds little, with the one name that may be mistyped. */
export async function findMeant(
  catalog: Catalog,
  index: Pick<IndexFollower, 'search'>,
  timed: Timed,
  wish: PageWish,
): Promise<Outcome> {
  const found = await findRead(catalog, index, timed, wish);
  return (await findCorrected(catalog, index, timed, wish, fullHits(found))) ?? found;
}

async function findRead(
  catalog: Catalog,
  index: Pick<IndexFollower, 'search'>,
  timed: Timed,
  wish: PageWish,
  nearest?: 'none',
): Promise<Outcome> {
  const { meant, guessed, asked } = readAllWays(catalog, timed, wish);
  const found = await findPage(index, { ...asked, ...(nearest && { nearest }) }, wish.page, wish.size);
  if (found.found.read === 'words') return { query: meant, ...found };
  const { words } = guessed;
  return { query: guessed, ...found, asked: { ...asked, words, first: undefined, otherwise: undefined } };
}

/** What was most likely meant by a mistyped name, if that finds far more. */
async function findCorrected(
  catalog: Catalog,
  index: Pick<IndexFollower, 'search'>,
  { parsed, asksForNow }: Timed,
  wish: PageWish,
  hits: number,
): Promise<Outcome | undefined> {
  if (hits > MOST_MISTYPED || isStory(parsed.text)) return undefined;
  const { from, until } = parsed;
  for (const { typed, name, query } of correctNames(catalog, parsed)) {
    if (hits > 0 && typed.length < SHORTEST_FOUND) continue;
    const corrected = { ...parseQuery(query), from, until };
    const other = await findRead(catalog, index, { parsed: corrected, asksForNow }, wish, 'none');
    const literal = parsed.text.replace(typed, () => `"${typed}"`);
    if (fullHits(other) > TIMES_AS_MANY * hits) return { ...other, corrected: { typed, name, literal } };
  }
  return undefined;
}

function isStory(text: string): boolean {
  return text.length > (isHan(text) ? LONGEST_MISTYPED : LONGEST_LATIN_MISTYPED);
}

function fullHits({ found }: Pick<Outcome, 'found'>): number {
  return matchesAll(found) ? found.total.count : 0;
}

/** Whether it found anything that contains every word. */
export function matchesAll({ fit, total }: Pick<SearchPage, 'fit' | 'total'>): boolean {
  return fit === 'all' && total.count > 0;
}
