import type { SearchPage } from '../../domain/search.ts';
import { type Collected, collectFound, type Found } from './collect-found.ts';
import { findFull } from './find-full.ts';
import type { QueryContext } from './query-context.ts';
import type { PlannedWord } from './query-plan.ts';
import { passForSome, withoutSlots } from './search-pass.ts';

/** With fewer hits than this that contain every word, the nearest follow; so many of them. */
const FEW = 5;
const MOST_NEAR = 10;

/** What was found for a query. */
export interface FoundHits extends Pick<SearchPage, 'total' | 'fit' | 'read'> {
  /** What contains every word. */
  readonly full: readonly Found[];
  /** What contains some of the words, where little or nothing contains all. */
  readonly near: readonly Found[];
}

/** @param wanted hits that are wanted in all, from the first */
export function findHits(context: QueryContext, wanted: number): FoundHits {
  const { query } = context;
  const { words, read, full } = findRead(context, wanted);
  const { found, total } = full;
  const answer: FoundHits = { full: found, near: [], total, fit: 'all', read };
  const isAlone = query.nearest === 'none' || (query.order === 'date' && total.count > 0);
  if (total.count >= FEW || isAlone || words.length === 0) return answer;
  const pass = withoutSlots(passForSome(context, words), new Set(found.map(({ slot }) => slot)));
  const some = collectFound(context, pass, total.count > 0 ? MOST_NEAR : wanted);
  if (total.count === 0) return { ...answer, near: some.found, total: some.total, fit: 'some' };
  return { ...answer, near: some.found.slice(0, MOST_NEAR) };
}

/** Reads the query as it is meant, and in the other way where that finds nothing and the other does. */
function findRead(
  context: QueryContext,
  wanted: number,
): Pick<SearchPage, 'read'> & { readonly words: readonly PlannedWord[]; readonly full: Collected } {
  const { plan, query } = context;
  const { first = [], otherwise = [] } = query;
  const words = plan(query.words);
  const full = findFull(context, { words, typed: plan(first) }, wanted);
  if (full.total.count > 0 || otherwise.length === 0) return { words, read: 'words', full };
  const others = plan(otherwise);
  const guessed = findFull(context, { words: others, typed: [] }, wanted);
  return guessed.total.count > 0
    ? { words: others, read: 'otherwise', full: guessed }
    : { words, read: 'words', full };
}
