import type { SearchQuery } from '../../domain/search.ts';
import { DAY_MS } from '../../kernel/utc-day.ts';
import type { IndexState } from '../index/index-state.ts';
import { holdsForm, type OpenedText } from './opened-text.ts';
import type { PlannedWord } from './query-plan.ts';
import { type Matches, matchesWhere } from './strict-matches.ts';

/** What a query excludes. */
export interface Filter {
  /** Filters by the columns, day and id; lowers the scores of older ones when the newest are asked for. */
  keep(matches: Matches): Matches;
  /** Whether the text contains an excluded word. */
  isExcluded(text: OpenedText): boolean;
}

/** Of the score of an episode, what is left at any age when the newest are asked for, and after how many days half of the rest is gone. */
const AT_ANY_AGE = 0.06;
const HALF_LIFE_DAYS = 25;

export function createFilter(
  { slots, file }: IndexState,
  { among, from, until, recency }: SearchQuery,
  excluded: readonly PlannedWord[],
): Filter {
  const [first, last] = [from === undefined ? 0 : dayOf(from), until === undefined ? Infinity : dayOf(until)];
  const allowed = among && allowedSlots(among);

  function allowedSlots(ids: readonly string[]): Set<number> {
    return new Set(
      ids.flatMap((id) => {
        const document = file.findNumber(id);
        return document === undefined ? [] : [slots.slotOf(document)];
      }),
    );
  }
  const now = recency?.pull === 'now' ? Date.parse(recency.today) : undefined;
  const freshness = (slot: number): number => {
    if (now === undefined) return 1;
    const age = Math.max(0, now - instantOf(slots.days[slot] ?? 0)) / DAY_MS;
    return AT_ANY_AGE + (1 - AT_ANY_AGE) * 0.5 ** (age / HALF_LIFE_DAYS);
  };
  const isKept = (slot: number): boolean => {
    const day = slots.days[slot] ?? 0;
    return day >= first && day <= last && (!allowed || allowed.has(slot));
  };

  return {
    keep(matches) {
      if (!allowed && from === undefined && until === undefined && now === undefined) return matches;
      return matchesWhere(matches, isKept, now === undefined ? undefined : freshness);
    },
    isExcluded: (text) => excluded.some(({ forms }) => forms.some((form) => holdsForm(text, form))),
  };
}

/** `2026-01-21` as 20260121. */
export function dayOf(date: string): number {
  return Number(date.slice(0, 10).replaceAll('-', '')) || 0;
}

/** The beginning of a day such as 20260121. */
function instantOf(day: number): number {
  return Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
}
