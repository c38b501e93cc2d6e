import type { Subscriber } from '../domain/subscriber.ts';

/** Subscribers per batch: few statements for all of them, and a transaction of some ten milliseconds. */
const BATCH_SIZE = 250;

/**
 * Processes all subscribers that `find` returns. Writing advances each of them, so that the next `find` returns others, including
 * those whose settings changed meanwhile. A batch that fails is bisected until the failing subscriber is found: that one is
 * skipped and blocks nobody else.
 * @param find returns at most `limit` subscribers that are still to be served
 * @param write returns how many editions it wrote
 * @param onFailure called for each skipped subscriber
 * @returns how many editions were written
 * @throws when every subscriber of a whole batch fails: then the subscribers are not the cause
 */
export async function writeInBatches(
  find: (limit: number) => Promise<readonly Subscriber[]>,
  write: (batch: readonly Subscriber[]) => Promise<number>,
  onFailure: (subscriberId: number, error: unknown) => void,
): Promise<number> {
  const skipped = new Set<number>();

  async function writeOrBisect(
    batch: readonly Subscriber[],
    failures: Map<number, unknown>,
  ): Promise<number> {
    try {
      return await write(batch);
    } catch (error) {
      const [first, ...others] = batch;
      if (first && others.length === 0) failures.set(first.id, error);
      if (others.length === 0) return 0;
      // Throws when the database is down altogether: retrying each subscriber would take hours.
      await find(1);
      const half = Math.ceil(batch.length / 2);
      const written = await writeOrBisect(batch.slice(0, half), failures);
      return written + (await writeOrBisect(batch.slice(half), failures));
    }
  }

  let written = 0;
  for (;;) {
    const found = await find(skipped.size + BATCH_SIZE);
    const batch = found.filter(({ id }) => !skipped.has(id)).slice(0, BATCH_SIZE);
    if (batch.length === 0) return written;
    const failures = new Map<number, unknown>();
    written += await writeOrBisect(batch, failures);
    if (failures.size === BATCH_SIZE) throw [...failures.values()][0];
    for (const [id, error] of failures) {
      skipped.add(id);
      onFailure(id, error);
    }
  }
}
