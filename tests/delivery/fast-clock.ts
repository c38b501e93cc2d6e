import type { Clock, Instant } from '../../src/domain/clock.ts';

/** A clock that runs so many times as fast as the machine's, for real parts that a minute of waiting would take too long. */
export function createFastClock(startAt: Instant, factor: number): Clock {
  const startedAt = performance.now();
  return {
    now: () => Math.floor(startAt + (performance.now() - startedAt) * factor),
    sleep: (durationMs, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, Math.min(durationMs / factor, 2 ** 30));
        signal?.addEventListener('abort', wake, { once: true });
      }),
  };
}
