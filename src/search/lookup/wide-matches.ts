import type { IndexState } from '../index/index-state.ts';
import type { PlannedForm, PlannedWord } from './query-plan.ts';
import type { Wanted } from './sightings.ts';
import { type Lookup, type Matches, matchWord, rarity } from './strict-matches.ts';

/** Limit of things to find, the rarest first. */
const MOST_WANTED = 16;
/** What occurs in more than this share of the texts is ignored if there is enough else. */
const EVERYWHERE = 0.15;
const ENOUGH = 4;

/** Of the score of a text, what is left when it holds next to nothing of the query. */
const LEAST_SHARE = 0.2;

/** One thing to find, and its matches. */
interface Candidate extends Wanted {
  readonly matches: Matches;
}

/**
 * Splits a query and finds what matches any part of it: names stay whole, other words are split into pairs of characters.
 * Scores add up by BM25, and count the more the more of the query a text holds.
 */
export function matchSome(
  state: IndexState,
  lookup: Lookup,
  words: readonly PlannedWord[],
): { readonly matches: Matches; readonly wanted: readonly Wanted[] } {
  const groups: (readonly PlannedForm[])[] = words.flatMap(({ forms, grams }) =>
    grams.length > 0 ? grams.map((gram) => [gram]) : [forms],
  );
  const content = groups.filter((forms) => !forms.some(({ isGrammar }) => isGrammar));
  const counted = (content.length > 0 ? content : groups)
    .map((forms) => ({ forms, most: forms.reduce((sum, form) => sum + mostOf(state, lookup, form), 0) }))
    .filter(({ most }) => most > 0)
    .sort((a, b) => a.most - b.most);
  const telling = counted.filter(({ most }) => most <= EVERYWHERE * state.slots.aliveCount);
  const wanted = (telling.length >= ENOUGH ? telling : counted)
    .slice(0, MOST_WANTED)
    .map(({ forms }): Candidate => {
      const matches = matchWord(state, lookup, { forms, typedForms: forms.length });
      return { forms, matches, weight: rarity(state, matches.count) };
    });
  return { matches: addAll(state, wanted), wanted };
}

/** How many documents can hold a form at most. */
function mostOf({ slots }: IndexState, lookup: Lookup, { tokens }: PlannedForm): number {
  return Math.min(slots.aliveCount, ...tokens.map((token) => lookup.find(token).count));
}

function addAll(state: IndexState, candidates: readonly Candidate[]): Matches {
  const sums = new Float32Array(state.slots.count);
  const shares = new Float32Array(state.slots.count);
  const total = candidates.reduce((sum, { weight }) => sum + weight, 0);
  let touched = 0;
  for (const { matches, weight } of candidates) {
    for (let at = 0; at < matches.count; at += 1) {
      const slot = matches.slots[at] ?? 0;
      if (sums[slot] === 0) touched += 1;
      sums[slot] = (sums[slot] ?? 0) + (matches.scores[at] ?? 0);
      shares[slot] = (shares[slot] ?? 0) + weight / total;
    }
  }
  const [slots, scores] = [new Uint32Array(touched), new Float32Array(touched)];
  let count = 0;
  for (let slot = 0; slot < sums.length; slot += 1) {
    const sum = sums[slot] ?? 0;
    if (sum === 0) continue;
    slots[count] = slot;
    // Much of the query says more than a little of it often.
    scores[count] = sum * (LEAST_SHARE + (shares[slot] ?? 0));
    count += 1;
  }
  return { count, slots, scores };
}
