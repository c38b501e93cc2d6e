import type { Hit, SearchPage, SearchQuery } from '../../domain/search.ts';
import { countFull } from './count-full.ts';
import { type FoundHits, findHits } from './find-hits.ts';
import { findPlaces } from './find-places.ts';
import { type Folded, foldAlike } from './fold-alike.ts';
import { createQueryContext, type QueryContext, type SearchParts } from './query-context.ts';
import { createPasses, type Passes } from './search-pass.ts';
import { showHit } from './show-hit.ts';
import { rarityOfWord } from './word-rarity.ts';

/** Hits that are looked for beyond those wanted, because others tell the same story. */
const MOST_SPARE = 40;

/** Answers a query from the present index. Takes milliseconds, and never throws because of the query. */
export function runSearch(parts: SearchParts, query: SearchQuery): Omit<SearchPage, 'pending'> {
  const context = createQueryContext(parts, query);
  const passes = createPasses(context);
  const wanted = query.offset + query.limit;
  const forPlaces = query.purpose === 'passages' && query.order === 'fit';
  const places = forPlaces ? findPlaces(context, passes) : undefined;
  for (let spare = 0; ; ) {
    const hits = places ?? findHits(context, passes, wanted + spare);
    const { stories, passed } = foldAlike(context, [...hits.full, ...hits.near], wanted);
    // The order is sure for as many as were looked for, so those behind a story are looked for in addition.
    if (passed <= spare || spare === MOST_SPARE)
      return pageOf(context, counted(context, passes, hits), stories);
    spare = Math.min(passed, MOST_SPARE);
  }
}

/** What contains every word is counted, where looking for a page of it did not. */
function counted(context: QueryContext, passes: Passes, hits: FoundHits): FoundHits {
  const isCounted = hits.fit !== 'all' || hits.total.bound === 'exact';
  if (isCounted || context.query.purpose === 'passages') return hits;
  return { ...hits, total: countFull(context, passes, hits.reading) };
}

function pageOf(
  context: QueryContext,
  { full, near, total, fit, read }: FoundHits,
  stories: readonly Folded[],
): Omit<SearchPage, 'pending'> {
  const isNear = new Set(near);
  const hits = stories.slice(context.query.offset).flatMap(({ found, alike }): Hit[] => {
    const hit = showHit(context, found);
    if (!hit) return [];
    const others = alike.flatMap(({ slot }) => idOf(context, slot) ?? []);
    return [
      {
        ...hit,
        ...(others.length > 0 && { alike: others }),
        ...(full.length > 0 && isNear.has(found) && { isNear: true as const }),
      },
    ];
  });
  const folded = stories.reduce((sum, { alike }) => sum + alike.length, 0);
  const { query } = context;
  const isForPassages = query.purpose === 'passages';
  const rarities = isForPassages ? query.words.map((word) => rarityOfWord(context, word)) : undefined;
  return { hits, total, near: fit === 'some' ? 0 : near.length, folded, fit, read, rarities };
}

function idOf({ state }: QueryContext, slot: number): string | undefined {
  return state.file.findId(state.slots.documents[slot] ?? 0);
}
