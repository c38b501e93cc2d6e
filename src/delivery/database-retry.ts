import type { Clock } from '../domain/clock.ts';
import { backoffMs } from '../kernel/backoff.ts';

/** A ledger that cannot be written or read for a while: a full disk, a database that restarts. */
export interface DatabaseRetry {
  /** Does it until it is done, however long the ledger stays away; gives up only when nothing may be tried any more. */
  retryUntilDone(work: () => Promise<void>): Promise<void>;
  /** Something failed; told once, until something succeeds. */
  begin(error: unknown): void;
  end(): void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

/**
 * @param onBegin hears why, once an outage
 * @param stopping from its abort on the pauses are short
 * @param givingUp from its abort on nothing is tried any more
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
