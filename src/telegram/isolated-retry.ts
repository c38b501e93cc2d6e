import type { Clock } from '../domain/clock.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import { withTimeoutOrUndefined } from '../kernel/timeout.ts';

/** How long a task runs in isolation; after that the next one starts alongside it. */
const ISOLATION_MS = 1_000;

/** Runs tasks one after the other in the order of the calls; a task does not wait longer than a second for the one before it. */
export function createIsolatedRetry(clock: Clock) {
  const queue = createSerialQueue();
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const started = await queue.run(async () => {
      const result = work();
      await withTimeoutOrUndefined(result, ISOLATION_MS, clock).catch(() => undefined);
      return { result };
    });
    return started.result;
  };
}
