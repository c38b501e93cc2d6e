import type { Clock } from '../domain/clock.ts';
import { backoffMs } from '../kernel/backoff.ts';

/** Bridges the time in which the ledger cannot be read or written: a full disk, a database restart. */
export interface DatabaseRetry {
  /** Retries until it succeeds, however long the ledger is unavailable; gives up only when `givingUp` is aborted. */
  retryUntilDone(work: () => Promise<void>): Promise<void>;
  /** Records a failure; reported once, until something succeeds. */
  begin(error: unknown): void;
  /** Records a success. */
  end(): void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

/**
 * @param onBegin called with the reason once per outage
 * @param stopping once aborted, pauses are short
 * @param givingUp once aborted, nothing is retried
 */
export function createDatabaseRetry({
  clock,
  onBegin,
  stopping,
  givingUp,
}: {
  clock: Clock;
  onBegin: (reason: string) => void;
  stopping: AbortSignal;
  givingUp: AbortSignal;
}): DatabaseRetry {
  let isOut = false;

  function begin(error: unknown): void {
    if (!isOut) onBegin(String(error));
    isOut = true;
  }

  function end(): void {
    isOut = false;
  }

  async function retryUntilDone(work: () => Promise<void>): Promise<void> {
    for (let failures = 1; !givingUp.aborted; failures += 1) {
      try {
        await work();
        return end();
      } catch (error) {
        begin(error);
      }
      if (stopping.aborted) await clock.sleep(FIRST_PAUSE_MS, givingUp);
      else await clock.sleep(backoffMs(failures, FIRST_PAUSE_MS, LONGEST_PAUSE_MS), stopping);
    }
  }

  return { retryUntilDone, begin, end };
}
