import type { SearchPage, SearchQuery } from '../../domain/search.ts';
import { holdsForm, openStored } from './opened-text.ts';
import { createQueryContext, type QueryContext, type SearchParts } from './query-context.ts';
import type { PlannedWord } from './query-plan.ts';
import { passForAll } from './search-pass.ts';

type Total = SearchPage['total'];

/** Hits are counted one by one up to this; beyond it is enough to know that there are more. */
const MOST_COUNTED = 1_000;

/**
 * Counts what contains every word where the index alone cannot tell: the text of each candidate is read. That takes longer than a
 * search, so it yields after each of them.
 */
export function* countFound(parts: SearchParts, query: SearchQuery): Generator<void, Total> {
  const { state } = parts;
  const context = createQueryContext(parts, query);
  const { slots } = state;
  const counted = new Set<number>();
  for (const words of [query.words, query.first ?? []].map(context.plan)) {
    if (words.length === 0) continue;
    const { index, candidates } = passForAll(context, words);
    for (const slot of candidates.slots.subarray(0, candidates.count)) {
      if (counted.size >= MOST_COUNTED) return { count: MOST_COUNTED, bound: 'at-least' };
      if (counted.has(slot)) continue;
      if (index === 'exact' || holdsAll(context, slot, words)) counted.add(slot);
      if (index === 'exact') continue;
      yield;
      // Documents have got other slots: what was looked up is about those they had.
      if (state.slots !== slots) return { count: counted.size, bound: 'at-least' };
    }
  }
  return { count: counted.size, bound: 'exact' };
}

/** Reads past the shelf: a count would throw out what searches need again. */
function holdsAll(
  { state, lookup, filter }: QueryContext,
  slot: number,
  words: readonly PlannedWord[],
): boolean {
  if (state.slots.alive[slot] !== 1) return false;
  const stored = state.file.findText(state.slots.documents[slot] ?? 0);
  if (!stored) return false;
  const text = openStored(stored, (form) => lookup.mayHold(form, slot));
  return words.every(({ forms }) => forms.some((form) => holdsForm(text, form))) && !filter.isExcluded(text);
}
