import type { Clock, Instant } from '../domain/clock.ts';

/** Collects hints that something happened, and wakes one waiter once they have died down. */
export interface Bell {
  ring(): void;
  /** True after a hint (300 ms after the last of a row, at most 5 s after the first), false when `timeoutMs` went by without. */
  wait(timeoutMs: number, signal: AbortSignal): Promise<boolean>;
}

const QUIET_MS = 300;
const MAX_UNREST_MS = 5_000;

/** Builds a bell that did not ring yet. */
export function createBell(clock: Clock): Bell {
  let rungAt: Instant | undefined;
  let wake = (): void => undefined;

  return {
    ring() {
      rungAt = clock.now();
      wake();
    },
    async wait(timeoutMs, signal) {
      if (rungAt === undefined) {
        const nap = new AbortController();
        wake = () => nap.abort();
        signal.addEventListener('abort', wake, { once: true });
        await clock.sleep(timeoutMs, nap.signal);
        signal.removeEventListener('abort', wake);
      }
      const firstAt = clock.now();
      while (rungAt !== undefined && !signal.aborted) {
        const now = clock.now();
        const waitMs = Math.min(rungAt + QUIET_MS, firstAt + MAX_UNREST_MS) - now;
        if (waitMs <= 0 || rungAt > now) {
          rungAt = undefined;
          return true;
        }
        await clock.sleep(waitMs, signal);
      }
      return false;
    },
  };
}
