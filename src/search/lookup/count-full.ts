import type { SearchPage } from '../../domain/search.ts';
import type { Reading } from './find-full.ts';
import { holdsForm, type OpenedText, openStored } from './opened-text.ts';
import type { QueryContext } from './query-context.ts';
import type { PlannedWord } from './query-plan.ts';
import type { Passes } from './search-pass.ts';

type Total = SearchPage['total'];

/** Hits are counted one by one up to this; beyond it is enough to know that there are more. */
const MOST_COUNTED = 1_000;
/** Texts that are read for it at most, 0.03 ms each. */
const MOST_READ = 2_000;

/**
 * Counts what contains every word. The index tells it of most texts; those of which it does not are read, and no further than what
 * is asked about them.
 */
export function countFull(context: QueryContext, passes: Passes, { words, typed }: Reading): Total {
  const counted = new Set<number>();
  let read = 0;
  for (const each of [words, typed]) {
    if (each.length === 0) continue;
    const { index, candidates } = passes.forAll(each);
    const isSure = index === 'exact' ? () => true : sureSlots(context, each);
    const unsure: number[] = [];
    for (const slot of candidates.slots) {
      if (counted.size >= MOST_COUNTED) return { count: MOST_COUNTED, bound: 'at-least' };
      if (isSure(slot)) counted.add(slot);
      else unsure.push(slot);
    }
    for (const slot of unsure) {
      if (counted.size >= MOST_COUNTED) return { count: MOST_COUNTED, bound: 'at-least' };
      if (counted.has(slot)) continue;
      if (read === MOST_READ) return { count: counted.size, bound: 'at-least' };
      read += 1;
      if (holdsAll(context, slot, each)) counted.add(slot);
    }
  }
  return { count: counted.size, bound: 'exact' };
}

/** Which texts contain every word by the index alone: in a form that is one token. */
function sureSlots(
  { state, lookup, query }: QueryContext,
  words: readonly PlannedWord[],
): (slot: number) => boolean {
  // Only its text tells what a text does not contain.
  if (query.excluded.length > 0) return () => false;
  const holding = new Uint8Array(state.slots.count);
  for (const [index, { forms }] of words.entries())
    for (const form of forms.filter(({ isExact }) => isExact))
      for (const slot of lookup.match(form).slots) if (holding[slot] === index) holding[slot] = index + 1;
  return (slot) => holding[slot] === words.length;
}

function holdsAll(context: QueryContext, slot: number, words: readonly PlannedWord[]): boolean {
  const text = openPast(context, slot);
  if (!text) return false;
  return (
    words.every(({ forms }) => forms.some((form) => holdsForm(text, form))) &&
    !context.filter.isExcluded(text)
  );
}

/** Opens a text without keeping it for the query: there may be a thousand. */
function openPast({ state, lookup }: QueryContext, slot: number): OpenedText | undefined {
  if (state.slots.alive[slot] !== 1) return undefined;
  const document = state.slots.documents[slot] ?? 0;
  const stored = state.file.findText(document);
  return (
    stored &&
    openStored(stored, {
      mayHold: (form) => lookup.mayHold(form, slot),
      collapsed: () => state.file.findCollapsed(document, stored) ?? new Uint16Array(0),
    })
  );
}
