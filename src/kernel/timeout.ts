import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../domain/clock.ts';

type Sleeper = Pick<Clock, 'sleep'>;

/** What waits for a machine or a disk waits by the machine's time: the bot's may be moved meanwhile. */
const MACHINE: Sleeper = {
  sleep: (durationMs, signal) =>
    setTimeout(durationMs, undefined, signal && { signal }).catch(() => undefined),
};

const LATE = Symbol('late');

/**
 * What `work` gives, if it comes in time; the work itself goes on.
 * @param clock whose milliseconds count; absent: the machine's
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
 * What `work` gives, or undefined when it takes longer than `mostMs` of that clock; the work itself goes on.
 * @throws what `work` throws in time; later nobody hears of it
 */
export async function withTimeoutOrUndefined<Result>(
  work: Promise<Result>,
  mostMs: number,
  clock: Sleeper,
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
