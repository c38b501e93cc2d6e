import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../domain/clock.ts';

type Sleeper = Pick<Clock, 'sleep'>;

/** Timeouts for machines and disks run on the system clock: the bot's clock may be moved meanwhile. */
const MACHINE: Sleeper = {
  sleep: (durationMs, signal) =>
    setTimeout(durationMs, undefined, signal && { signal }).catch(() => undefined),
};

const LATE = Symbol('late');

/**
 * Resolves with the result of `work` if it arrives in time. On a timeout the work itself is not cancelled.
 * @param clock measures the timeout; absent: the system clock
 * @param message of the error when it takes longer
 * @throws what `work` throws, or an error when it takes longer than `mostMs`
 */
export async function withTimeout<Result>(
  work: Promise<Result>,
  mostMs: number,
  { clock, message = `no answer within ${mostMs} ms` }: { clock?: Sleeper; message?: string } = {},
): Promise<Result> {
  const result = await race(work, mostMs, clock);
  if (result === LATE) throw new Error(message);
  return result;
}

/**
 * Resolves with the result of `work`, or undefined after `mostMs`. On a timeout the work itself is not cancelled.
 * @param clock measures the timeout; absent: the system clock
 * @throws what `work` throws in time; a later error is ignored
 */
export async function withTimeoutOrUndefined<Result>(
  work: Promise<Result>,
  mostMs: number,
  clock?: Sleeper,
): Promise<Result | undefined> {
  const result = await race(work, mostMs, clock);
  return result === LATE ? undefined : result;
}

async function race<Result>(
  work: Promise<Result>,
  mostMs: number,
  clock: Sleeper = MACHINE,
): Promise<Result | typeof LATE> {
  const settled = new AbortController();
  const late = clock.sleep(mostMs, settled.signal).then((): typeof LATE => LATE);
  try {
    return await Promise.race([work, late]);
  } finally {
    settled.abort();
  }
}
