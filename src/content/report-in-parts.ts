import type { Clock } from '../domain/clock.ts';
import type { ReadAhead } from './read-ahead.ts';

/** A reading that takes longer is told of in parts: so soon the bot begins to answer. */
const FIRST_PART_MS = 500;
/** And so often from then on, or whenever nothing more is read until that is done. */
const PART_MS = 2_000;

/**
 * Tells of what was read so far while more is being read.
 * @param reading ends when all is read
 * @param ahead knows what was read and not told of yet
 * @param signal gives up telling
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
  // Whoever waits for the end hears of a failure, and not sooner.
  ended.catch(() => undefined);
  const either = AbortSignal.any([read.signal, signal]);
  for (let waitMs = FIRST_PART_MS; ; waitMs = PART_MS) {
    await soon(waitMs, ahead, clock, either);
    if (either.aborted) return ended;
    const done = ahead.take();
    await report();
    done();
  }
}

/** Resolves when so much time has gone by, or nothing more is read. */
async function soon(ms: number, ahead: ReadAhead, clock: Clock, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const either = AbortSignal.any([over.signal, signal]);
  await Promise.race([clock.sleep(ms, either), ahead.full(either)]);
  over.abort();
}
