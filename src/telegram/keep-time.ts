import type { Clock } from '../domain/clock.ts';
import { utcDayOf } from '../kernel/utc-day.ts';

/** More than anybody asks in a day. */
const MOST_A_DAY = 200;
/** Long enough to go on reading. */
const SHORT_MS = 3_600_000;

/** Limits what one person's questions and searches take in the storage. */
export interface KeepTime {
  /**
   * Counts what is about to be kept for a person.
   * @returns how long to keep it: `usualMs` for the first 200 of a day, an hour for the rest
   */
  of(personId: number, usualMs: number): number;
}

export function createKeepTime(clock: Pick<Clock, 'now'>): KeepTime {
  let day = '';
  let kept = new Map<number, number>();
  return {
    of(personId, usualMs) {
      const today = utcDayOf(clock.now());
      if (today !== day) kept = new Map();
      day = today;
      const count = (kept.get(personId) ?? 0) + 1;
      kept.set(personId, count);
      return count > MOST_A_DAY ? Math.min(usualMs, SHORT_MS) : usualMs;
    },
  };
}
