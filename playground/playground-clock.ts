/** The playground's time, which a visitor moves forward to see what the next days bring. */
export interface PlaygroundClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves on by so many milliseconds; never back. */
  advance(ms: number): void;
}

/** Runs at the machine's pace, from now on. */
export function createPlaygroundClock(): PlaygroundClock {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    advance(ms) {
      aheadMs += ms;
    },
  };
}
