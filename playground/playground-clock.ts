/** The playground's clock, which a visitor can move forward to see the coming days. */
export interface PlaygroundClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves the clock forward; never back. */
  advance(ms: number): void;
}

/** Starts at the system time and runs at its rate. */
export function createPlaygroundClock(): PlaygroundClock {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    advance(ms) {
      aheadMs += ms;
    },
  };
}
