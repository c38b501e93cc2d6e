import type { Instant } from '../domain/clock.ts';

/** Keeps sends under a rate in every sliding second. */
export interface Pace {
  /** How many sends may start now. */
  free(now: Instant): number;
  /** Counts so many sends as started now. */
  take(count: number, now: Instant): void;
  /** When the next send may start: now or later. */
  nextAt(now: Instant): Instant;
}

/** A margin over one second, because a message reaches Telegram's clock later than ours by a varying while. */
const WINDOW_MS = 1050;

/**
 * @param rate sends in any sliding second, a whole number of at least 1
 */
export function createPace(rate: number): Pace {
  /** The starts within the window, oldest first; never more than `rate`. */
  let starts: Instant[] = [];

  const recent = (now: Instant): Instant[] => {
    starts = starts.filter((startedAt) => startedAt > now - WINDOW_MS && startedAt <= now);
    return starts;
  };

  return {
    free: (now) => rate - recent(now).length,
    take(count, now) {
      for (let taken = 0; taken < count; taken += 1) starts.push(now);
    },
    nextAt(now) {
      const oldest = recent(now)[0];
      return oldest === undefined || starts.length < rate ? now : oldest + WINDOW_MS;
    },
  };
}
