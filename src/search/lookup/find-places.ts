import type { Found } from './collect-found.ts';
import type { FoundHits } from './find-hits.ts';
import type { QueryContext } from './query-context.ts';
import { bestPlaces } from './ranking.ts';
import type { Passes } from './search-pass.ts';

/** Texts that are looked at, the best by their words first: with more no other answers were found. */
const LOOKED_AT = 120;

/**
 * What passages are taken from: the texts with the places that hold most of a query close together, wherever that is told at
 * length or in passing. Hundreds of texts hold all the words of a question somewhere.
 */
export function findPlaces({ plan, query }: QueryContext, passes: Passes): FoundHits {
  const words = plan(query.words);
  const pass = passes.forSome(words);
  const { slots, scores, count } = pass.candidates;
  const best = [...bestPlaces(scores, count, LOOKED_AT)].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const found = best.slice(0, LOOKED_AT).flatMap((at): Found[] => {
    const slot = slots[at] ?? 0;
    const looked = pass.look(slot);
    return looked ? [{ slot, score: looked.factor, pass, focus: looked.focus }] : [];
  });
  return {
    reading: { words, typed: [] },
    full: found.sort((a, b) => b.score - a.score),
    near: [],
    total: { count: found.length, bound: 'at-least' },
    fit: 'some',
    read: 'words',
  };
}
