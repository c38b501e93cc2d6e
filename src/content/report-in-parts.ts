import type { Clock } from '../domain/clock.ts';
import type { ReadAhead } from './read-ahead.ts';

/** A reading that takes longer is reported in parts, so that the bot can begin to answer after this time. */
const FIRST_PART_MS = 500;
/** Interval of further parts; a part is also reported when the read-ahead limit is reached. */
const PART_MS = 2_000;

/**
 * Reports what was read so far while more is being read.
 * @param reading settles when everything is read
 * @param ahead tracks what was read and not reported yet
 * @param signal stops the reporting
 * @throws what the reading throws
 */
export async function reportInParts(
  reading: Promise<void>,
  report: () => Promise<void>,
  ahead: ReadAhead,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  const read = new AbortController();
  const ended = reading.finally(() => read.abort());
  // Not an unhandled rejection: the error is thrown to the caller at the end.
  ended.catch(() => undefined);
  const either = AbortSignal.any([read.signal, signal]);
  for (let waitMs = FIRST_PART_MS; ; waitMs = PART_MS) {
    await waitForPart(waitMs, ahead, clock, either);
    if (either.aborted) return ended;
    const done = ahead.take();
    await report();
    done();
  }
}

/** Resolves after that time, or when the read-ahead limit is reached. */
async function waitForPart(ms: number, ahead: ReadAhead, clock: Clock, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const either = AbortSignal.any([over.signal, signal]);
  await Promise.race([clock.sleep(ms, either), ahead.full(either)]);
  over.abort();
}
