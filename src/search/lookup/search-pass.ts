import { isPair } from '../index/tokens.ts';
import type { OpenedText } from './opened-text.ts';
import type { QueryContext } from './query-context.ts';
import type { PlannedWord } from './query-plan.ts';
import { type Look, lookForAll, lookForSome, mostRaised, preferNaming } from './second-look.ts';
import { type Matches, matchAll, matchWord, rarity } from './strict-matches.ts';
import { matchSome } from './wide-matches.ts';

/** One pass of a search: its candidates and how they are checked. */
export interface SearchPass {
  readonly candidates: Matches;
  /** `exact`: each candidate matches, except for hash collisions. */
  readonly index: 'exact' | 'rough';
  /** The factor by which a check can raise a score at most; undefined if each candidate must be checked for a match anyway. */
  readonly mostRaised: number | undefined;
  readonly look: Look;
  readonly isExcluded: (text: OpenedText) => boolean;
}

/** The pass for what contains every word. */
export function passForAll(context: QueryContext, words: readonly PlannedWord[]): SearchPass {
  const { state, lookup, filter, query, borders, about } = context;
  const matches = words.map((word) => matchWord(state, lookup, word));
  const weighed = words.map((word, index) => ({
    ...word,
    weight: rarity(state, matches[index]?.count ?? 0),
  }));
  const isExact =
    query.excluded.length === 0 && words.every(({ forms }) => forms.every((form) => form.isExact));
  const isCertain = isExact && words.every(({ forms }) => forms.every(({ tokens }) => tokens.every(isPair)));
  return {
    candidates: filter.keep(matchAll(matches)),
    index: isExact ? 'exact' : 'rough',
    mostRaised: isCertain && about.length === 0 ? mostRaised(words.length) : undefined,
    look: naming(context, lookForAll(weighed, borders)),
    isExcluded: filter.isExcluded,
  };
}

/** The pass for what contains any part of the words. */
export function passForSome(context: QueryContext, words: readonly PlannedWord[]): SearchPass {
  const { state, lookup, filter } = context;
  const some = matchSome(state, lookup, words);
  return {
    candidates: filter.keep(some.matches),
    index: 'rough',
    mostRaised: undefined,
    look: naming(context, lookForSome(some.wanted, words)),
    isExcluded: filter.isExcluded,
  };
}

/** The same pass without some of its candidates. */
export function withoutSlots(pass: SearchPass, taken: ReadonlySet<number>): SearchPass {
  if (taken.size === 0) return pass;
  const { slots, scores } = pass.candidates;
  const kept = Uint32Array.from(slots.keys()).filter((at) => !taken.has(slots[at] ?? 0));
  const candidates = {
    count: kept.length,
    slots: kept.map((at) => slots[at] ?? 0),
    scores: Float32Array.from(kept, (at) => scores[at] ?? 0),
  };
  return { ...pass, candidates };
}

function naming({ about }: QueryContext, look: Look): Look {
  return about.length > 0 ? preferNaming(look, about) : look;
}
