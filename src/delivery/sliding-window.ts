import type { Instant } from '../domain/clock.ts';

/** The latest starts of one process. */
export interface SlidingWindow {
  /** The earliest instant at which one more start keeps every window within the limit. */
  freeAt(now: Instant): Instant;
  count(now: Instant): void;
  /** The number of starts after that instant; `limit` at most. */
  since(instant: Instant): number;
}

/**
 * Remembers the last `limit` actual starts, whatever slots they had.
 * @param limit starts in any window, a whole number of at least 1
 */
export function createSlidingWindow(limit: number, windowMs: number): SlidingWindow {
  const starts = new Float64Array(limit).fill(Number.NEGATIVE_INFINITY);
  let oldest = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    freeAt(now) {
      // The clock was set back: the recorded starts are meaningless.
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
