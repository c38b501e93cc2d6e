import { setImmediate } from 'node:timers/promises';

/**
 * Keeps long work from blocking timers and sockets: to be called between two steps of it, as often as you like.
 * @param sliceMs how long work runs before it yields to the event loop; the first slice begins now
 * @param now milliseconds of the system clock; replaceable for tests
 * @returns once the slice is used up: a promise that yields to the event loop and begins the next slice; before that undefined
 */
export function createTimeSlice(
  sliceMs: number,
  now: () => number = () => performance.now(),
): () => Promise<void> | undefined {
  let begunAt = now();

  async function yieldToLoop(): Promise<void> {
    await setImmediate();
    begunAt = now();
  }

  return () => (now() - begunAt < sliceMs ? undefined : yieldToLoop());
}
