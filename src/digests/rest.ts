import type { Clock, Instant } from '../domain/clock.ts';

/** A file that is changed again and again is not waited for any longer than this after its publication. */
export const LONGEST_REST_MS = 30_000;

/** Knows which news is too fresh for instant readers: its file may still be changed. */
export interface Rest {
  /** Whether anything is ever waited for. */
  isWanted(): boolean;
  /** Whether that episode is still to be waited for; asks for another look when its rest is over. */
  isAwaited(id: string, publishedAt: Instant): boolean;
}

/** Nothing is waited for. */
export const NO_REST: Rest = { isWanted: () => false, isAwaited: () => false };

/**
 * @param restMs how long a file must have been unchanged
 * @param changedAt when that episode's file last changed, as far as this process has seen it
 * @param stopping ends what is waited for
 * @param onRested called when a rest is over
 */
export function createRest({
  restMs,
  changedAt,
  clock,
  stopping,
  onRested,
}: {
  readonly restMs: number;
  readonly changedAt: (id: string) => Instant | undefined;
  readonly clock: Clock;
  readonly stopping: AbortSignal;
  readonly onRested: () => void;
}): Rest {
  /** One look is asked for at a time: it finds what else is still awaited. */
  let isWaiting = false;

  function lookAgainIn(durationMs: number): void {
    if (isWaiting) return;
    isWaiting = true;
    void clock.sleep(durationMs, stopping).then(() => {
      isWaiting = false;
      if (!stopping.aborted) onRested();
    });
  }

  return {
    isWanted: () => restMs > 0,
    isAwaited(id, publishedAt) {
      const now = clock.now();
      const at = changedAt(id);
      // A clock that was set back must not hold anything back.
      if (at === undefined || at > now || now - publishedAt >= LONGEST_REST_MS) return false;
      const leftMs = at + restMs - now;
      if (leftMs > 0) lookAgainIn(leftMs);
      return leftMs > 0;
    },
  };
}
