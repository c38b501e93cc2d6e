import type { SearchPage } from '../../domain/search.ts';
import { type Collected, collectFound, type Found } from './collect-found.ts';
import { findFull, type Reading } from './find-full.ts';
import type { QueryContext } from './query-context.ts';
import { type Passes, withoutSlots } from './search-pass.ts';

/** With fewer hits than this that contain every word, the nearest follow; so many of them. */
const FEW = 5;
const MOST_NEAR = 10;

/** What was found for a query. */
export interface FoundHits extends Pick<SearchPage, 'total' | 'fit' | 'read'> {
  /** The reading of the query by which it was found. */
  readonly reading: Reading;
  /** What contains every word. */
  readonly full: readonly Found[];
  /** What contains some of the words, where little or nothing contains all. */
  readonly near: readonly Found[];
}

/** @param wanted hits that are wanted in all, from the first */
export function findHits(context: QueryContext, passes: Passes, wanted: number): FoundHits {
  const { query } = context;
  const { reading, read, full } = findRead(context, passes, wanted);
  const { found, total } = full;
  const answer: FoundHits = { reading, full: found, near: [], total, fit: 'all', read };
  const isAlone = query.nearest === 'none' || (query.order === 'date' && total.count > 0);
  if (total.count >= FEW || isAlone || reading.words.length === 0) return answer;
  const pass = withoutSlots(passes.forSome(reading.words), new Set(found.map(({ slot }) => slot)));
  const some = collectFound(context, pass, total.count > 0 ? MOST_NEAR : wanted);
  if (total.count === 0) return { ...answer, near: some.found, total: some.total, fit: 'some' };
  return { ...answer, near: some.found.slice(0, MOST_NEAR) };
}

/** Reads the query as it is meant, and in the other way where that finds nothing and the other does. */
function findRead(
  context: QueryContext,
  passes: Passes,
  wanted: number,
): Pick<FoundHits, 'read' | 'reading'> & { readonly full: Collected } {
  const { plan, query } = context;
  const { first = [], otherwise = [] } = query;
  const reading: Reading = { words: plan(query.words), typed: plan(first) };
  const full = findFull(context, passes, reading, wanted);
  if (full.total.count > 0 || otherwise.length === 0) return { reading, read: 'words', full };
  const other: Reading = { words: plan(otherwise), typed: [] };
  const guessed = findFull(context, passes, other, wanted);
  return guessed.total.count > 0
    ? { reading: other, read: 'otherwise', full: guessed }
    : { reading, read: 'words', full };
}
