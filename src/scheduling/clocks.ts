import type { Clock } from '../domain/clock.ts';

/** A clock that can be moved forward: for the playground and the tests. */
export interface MovableClock extends Clock {
  /** Moves on; whoever sleeps until then wakes. */
  advance(durationMs: number): void;
  /** How far it runs ahead of the clock beneath, in milliseconds. */
  offsetMs(): number;
}

/** Runs at the machine's pace, `offsetMs` ahead of it, further with each `advance`. */
export function createMovableClock(offsetMs: number): MovableClock {
  let offset = offsetMs;
  const sleepers = new Set<{ wakeAt: number; wake: () => void }>();
  const now = (): number => Date.now() + offset;
  return {
    now,
    offsetMs: () => offset,
    advance(durationMs) {
      offset += durationMs;
      for (const sleeper of [...sleepers]) if (sleeper.wakeAt <= now()) sleeper.wake();
    },
    sleep: (durationMs, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        // Node runs a timer above 2^31-1 ms at once.
        const timer = setTimeout(() => sleeper.wake(), Math.min(Math.max(durationMs, 0), 2_147_483_647));
        const sleeper = {
          wakeAt: now() + durationMs,
          wake() {
            clearTimeout(timer);
            sleepers.delete(sleeper);
            signal?.removeEventListener('abort', sleeper.wake);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake, { once: true });
      }),
  };
}
