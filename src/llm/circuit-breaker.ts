import type { Clock, Instant } from '../domain/clock.ts';

/** Why calls fail: a wrong key, no credit, an unknown model, too many calls, or an API that is not reached. */
export type TroubleKind = 'key' | 'credit' | 'model' | 'rate' | 'down';

/** How a call went; `unsure` when it was never made, or shows nothing about the API. */
export type Verdict = 'well' | 'unsure' | TroubleKind;

/** No calls are made until `untilAt`; after that a single probe. */
export interface Opening {
  readonly kind: TroubleKind;
  readonly untilAt: Instant;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Consecutive transient failures after which the breaker opens. */
const MAX_FAILURES = 3;

/** Permission for one call. */
export interface Pass {
  /** To be called once, after the call. @param retryAfterMs how long the API asks callers to wait */
  leave(verdict: Verdict, retryAfterMs?: number | undefined): void;
}

/** Blocks calls while they are known to fail. */
export interface CircuitBreaker {
  isOpen(): boolean;
  /** Undefined while it is open; after that one call is let through as a probe. */
  enter(): Pass | undefined;
}

/** Starts closed. @param onOpen called once per kind until calls succeed again; must not throw */
export function createCircuitBreaker(
  clock: Pick<Clock, 'now'>,
  onOpen: (opening: Opening) => void,
): CircuitBreaker {
  let untilAt: Instant | undefined;
  let reported: TroubleKind | undefined;
  let failures = 0;
  let isProbing = false;

  function isOpen(): boolean {
    if (untilAt === undefined) return false;
    const left = untilAt - clock.now();
    // More than it ever stays open means that the clock was set back.
    return isProbing || (left > 0 && left <= HOUR_MS);
  }

  function open(kind: TroubleKind, durationMs: number): void {
    untilAt = clock.now() + durationMs;
    if (reported === kind) return;
    reported = kind;
    onOpen({ kind, untilAt });
  }

  function close(): void {
    untilAt = undefined;
    reported = undefined;
    failures = 0;
  }

  function judge(verdict: Verdict, isProbe: boolean, retryAfterMs: number | undefined): void {
    if (verdict === 'unsure') return;
    if (verdict === 'well') {
      // A call that began before the failure does not show that it is over.
      if (isProbe || untilAt === undefined) close();
      return;
    }
    if (verdict === 'rate' || verdict === 'down') fail(verdict, isProbe, retryAfterMs);
    else open(verdict, HOUR_MS);
  }

  function fail(kind: 'rate' | 'down', isProbe: boolean, retryAfterMs = 0): void {
    failures += 1;
    if (retryAfterMs > MINUTE_MS) open(kind, Math.min(retryAfterMs, HOUR_MS));
    else if (isProbe || failures >= MAX_FAILURES) open(kind, MINUTE_MS);
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
