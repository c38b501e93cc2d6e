/** At most this share of time is spent on reading. */
const LARGEST_SHARE = 1 / 20;

/**
 * Limits how often a read whose cost grows with the data runs: concurrent calls share one result, which is cached for twenty
 * times as long as the read took. A read of a millisecond is practically always fresh.
 * @param read its errors are passed on and not cached
 */
export function createSparing<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let current: Promise<Result> | undefined;
  let freshUntil = Number.POSITIVE_INFINITY;

  async function readAgain(): Promise<Result> {
    const startedAt = performance.now();
    freshUntil = Number.POSITIVE_INFINITY;
    try {
      return await read();
    } catch (error) {
      current = undefined;
      throw error;
    } finally {
      const endedAt = performance.now();
      freshUntil = endedAt + (endedAt - startedAt) / LARGEST_SHARE;
    }
  }

  return () => {
    if (!current || performance.now() > freshUntil) current = readAgain();
    return current;
  };
}
