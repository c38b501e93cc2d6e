import type { Clock } from '../domain/clock.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import { withTimeoutOrUndefined } from '../kernel/timeout.ts';

/** What takes longer is alone no more: the next begins beside it. */
const ALONE_MS = 1_000;

/** Runs work one after the other, in the order of the calls, or beside what takes longer than a second. */
export function createIsolatedRetry(clock: Clock) {
  const queue = createSerialQueue();
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const begun = await queue.run(async () => {
      const result = work();
      await withTimeoutOrUndefined(result, ALONE_MS, clock).catch(() => undefined);
      return { result };
    });
    return begun.result;
  };
}
