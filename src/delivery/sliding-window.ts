import type { Instant } from '../domain/clock.ts';

/** The latest starts of one process. */
export interface SlidingWindow {
  /** From when on one more start makes no more than the limit of them in any window. */
  freeAt(now: Instant): Instant;
  count(now: Instant): void;
  /** How many of the latest starts lie after that instant; `limit` at most. */
  since(instant: Instant): number;
}

/**
 * Remembers the last `limit` starts, whatever they were promised.
 * @param limit starts in any window, a whole number of at least 1
 */
export function createSlidingWindow(limit: number, windowMs: number): SlidingWindow {
  const starts = new Float64Array(limit).fill(Number.NEGATIVE_INFINITY);
  let oldest = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    freeAt(now) {
      // The clock was set back: what the window holds says nothing any more.
      if (now < lastAt) starts.fill(Number.NEGATIVE_INFINITY);
      return (starts[oldest] ?? Number.NEGATIVE_INFINITY) + windowMs;
    },
    count(now) {
      starts[oldest] = now;
      oldest = (oldest + 1) % limit;
      lastAt = now;
    },
    since: (instant) => starts.filter((startedAt) => startedAt > instant).length,
  };
}
