import type { Clock, Instant } from '../domain/clock.ts';

/** What keeps calls from being made: a wrong key, no money, no such model, too many calls, or nobody there. */
export type TroubleKind = 'key' | 'credit' | 'model' | 'rate' | 'down';

/** How a call went; `unsure` when it was never made, or tells nothing of the API. */
export type Verdict = 'well' | 'unsure' | TroubleKind;

/** No calls are made until then, and one after that to see. */
export interface Opening {
  readonly kind: TroubleKind;
  readonly untilAt: Instant;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Requests in a row that failed for no lasting reason. */
const MOST_FAILURES = 3;

/** One call's way through. */
export interface Pass {
  /** To be called once. @param retryAfterMs how long the API wants to be left alone */
  leave(verdict: Verdict, retryAfterMs?: number | undefined): void;
}

/** Keeps calls back while they are known to fail. */
export interface CircuitBreaker {
  isOpen(): boolean;
  /** Undefined while it is open; then the next one is let through to see, alone. */
  enter(): Pass | undefined;
}

/** Closed at first. @param onOpen hears once of each kind until calls go well again; must not throw */
export function createCircuitBreaker(
  clock: Pick<Clock, 'now'>,
  onOpen: (opening: Opening) => void,
): CircuitBreaker {
  let untilAt: Instant | undefined;
  let told: TroubleKind | undefined;
  let failures = 0;
  let isProbing = false;

  function isOpen(): boolean {
    if (untilAt === undefined) return false;
    const left = untilAt - clock.now();
    // Longer than it ever stays open: the clock was set back.
    return isProbing || (left > 0 && left <= HOUR_MS);
  }

  function open(kind: TroubleKind, durationMs: number): void {
    untilAt = clock.now() + durationMs;
    if (told === kind) return;
    told = kind;
    onOpen({ kind, untilAt });
  }

  function close(): void {
    untilAt = undefined;
    told = undefined;
    failures = 0;
  }

  function judge(verdict: Verdict, isProbe: boolean, retryAfterMs: number | undefined): void {
    if (verdict === 'unsure') return;
    if (verdict === 'well') {
      // A call that began before the trouble says nothing about its end.
      if (isProbe || untilAt === undefined) close();
      return;
    }
    if (verdict === 'rate' || verdict === 'down') fail(verdict, isProbe, retryAfterMs);
    else open(verdict, HOUR_MS);
  }

  function fail(kind: 'rate' | 'down', isProbe: boolean, retryAfterMs = 0): void {
    failures += 1;
    if (retryAfterMs > MINUTE_MS) open(kind, Math.min(retryAfterMs, HOUR_MS));
    else if (isProbe || failures >= MOST_FAILURES) open(kind, MINUTE_MS);
  }

  return {
    isOpen,
    enter() {
      if (isOpen()) return undefined;
      const isProbe = untilAt !== undefined;
      if (isProbe) isProbing = true;
      return {
        leave(verdict, retryAfterMs) {
          if (isProbe) isProbing = false;
          judge(verdict, isProbe, retryAfterMs);
        },
      };
    },
  };
}
