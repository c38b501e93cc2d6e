import type { Clock, Instant } from '../domain/clock.ts';

/** Collects hints that something happened, and wakes one waiter once they have stopped. */
export interface Debounce {
  hint(): void;
  /** True after a hint (300 ms after the last of a series, at most 5 s after the first), false when `timeoutMs` passed without one. */
  wait(timeoutMs: number, signal: AbortSignal): Promise<boolean>;
}

const QUIET_MS = 300;
const MAX_UNREST_MS = 5_000;

/** Creates one without any hint. */
export function createDebounce(clock: Clock): Debounce {
  let hintedAt: Instant | undefined;
  let wake = (): void => undefined;

  return {
    hint() {
      hintedAt = clock.now();
      wake();
    },
    async wait(timeoutMs, signal) {
      if (hintedAt === undefined) {
        const sleeping = new AbortController();
        wake = () => sleeping.abort();
        signal.addEventListener('abort', wake, { once: true });
        await clock.sleep(timeoutMs, sleeping.signal);
        signal.removeEventListener('abort', wake);
      }
      const firstAt = clock.now();
      while (hintedAt !== undefined && !signal.aborted) {
        const now = clock.now();
        const waitMs = Math.min(hintedAt + QUIET_MS, firstAt + MAX_UNREST_MS) - now;
        if (waitMs <= 0 || hintedAt > now) {
          hintedAt = undefined;
          return true;
        }
        await clock.sleep(waitMs, signal);
      }
      return false;
    },
  };
}
