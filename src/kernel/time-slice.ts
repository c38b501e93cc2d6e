import { setImmediate } from 'node:timers/promises';

/**
 * Keeps long work from holding timers and sockets up: to be asked between two steps of it, as often as one likes.
 * @param sliceMs how long work goes on before others have their turn; the first slice begins now
 * @param now the machine's milliseconds, for tests
 * @returns lets the event loop turn once the slice is used up, and begins the next one; undefined while there is time left
 */
export function createTimeSlice(
  sliceMs: number,
  now: () => number = () => performance.now(),
): () => Promise<void> | undefined {
  let begunAt = now();

  async function turn(): Promise<void> {
    await setImmediate();
    begunAt = now();
  }

  return () => (now() - begunAt < sliceMs ? undefined : turn());
}
