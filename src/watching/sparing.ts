/** Of all time at most this share is spent on reading. */
const LARGEST_SHARE = 1 / 20;

/**
 * Reads what costs the more the more there is: many who ask at once get one answer, and it is given again for twenty times as
 * long as it took. What takes a millisecond is always fresh.
 * @param read what it throws is thrown, and not remembered
 */
export function createSparing<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let current: Promise<Result> | undefined;
  let freshUntil = Number.POSITIVE_INFINITY;

  async function readAnew(): Promise<Result> {
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
    if (!current || performance.now() > freshUntil) current = readAnew();
    return current;
  };
}
