import type { Clock } from '../domain/clock.ts';

/** A clock that can be moved forward: for the playground and the tests. */
export interface MovableClock extends Clock {
  /** Moves the clock forward and wakes all sleepers that are due by then. */
  advance(durationMs: number): void;
  /** How far it is ahead of the system clock, in milliseconds. */
  offsetMs(): number;
}

/** In milliseconds; Node fires a longer timer at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Follows the system clock, `offsetMs` ahead of it; each `advance` adds to the offset. */
export function createMovableClock(offsetMs: number): MovableClock {
  let offset = offsetMs;
  const sleepers = new Set<{ readonly setAlarm: () => void }>();
  const now = (): number => Date.now() + offset;
  return {
    now,
    offsetMs: () => offset,
    advance(durationMs) {
      offset += durationMs;
      for (const { setAlarm } of [...sleepers]) setAlarm();
    },
    sleep: (durationMs, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wakeAt = now() + durationMs;
        let timer: NodeJS.Timeout | undefined;
        const wake = (): void => {
          clearTimeout(timer);
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const sleeper = {
          setAlarm() {
            clearTimeout(timer);
            timer = setTimeout(wake, Math.min(Math.max(wakeAt - now(), 0), LONGEST_TIMER_MS));
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', wake, { once: true });
        sleeper.setAlarm();
      }),
  };
}
