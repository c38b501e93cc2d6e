import type { Clock } from '../domain/clock.ts';

/** Places for what is under way at once. */
export interface Places {
  /** Waits for a place, first come first served. @returns false when it took too long, or the signal aborted: then there is none to give back */
  take(signal: AbortSignal): Promise<boolean>;
  /** Gives a place back. */
  release(): void;
}

/**
 * @param count how many places there are; asked each time, as it may change
 * @param patienceMs how long somebody waits for one
 */
export function createPlaces(count: () => number, patienceMs: number, clock: Pick<Clock, 'sleep'>): Places {
  let taken = 0;
  const waiting = new Set<() => void>();

  function wait(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const settled = new AbortController();
      const settle = (isTaken: boolean): void => {
        waiting.delete(enter);
        signal.removeEventListener('abort', leave);
        settled.abort();
        resolve(isTaken);
      };
      const enter = (): void => {
        taken += 1;
        settle(true);
      };
      const leave = (): void => settle(false);
      waiting.add(enter);
      signal.addEventListener('abort', leave, { once: true });
      void clock.sleep(patienceMs, settled.signal).then(leave);
    });
  }

  return {
    async take(signal) {
      if (signal.aborted) return false;
      if (waiting.size > 0 || taken >= count()) return wait(signal);
      taken += 1;
      return true;
    },
    release() {
      taken -= 1;
      for (const enter of waiting) {
        if (taken >= count()) return;
        enter();
      }
    },
  };
}
