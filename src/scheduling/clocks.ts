import type { Clock } from '../domain/clock.ts';

/** A clock that can be moved forward: for the playground and the tests. */
export interface MovableClock extends Clock {
  /** Moves on; whoever sleeps until then wakes. */
  advance(durationMs: number): void;
  /** How far it runs ahead of the clock beneath, in milliseconds. */
  offsetMs(): number;
}

/** Node runs a timer above this at once, in milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Runs at the machine's pace, `offsetMs` ahead of it, further with each `advance`. */
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
