import type { Subscriber } from '../domain/subscriber.ts';

/** Subscribers taken together: few statements for all of them, and a transaction of some ten milliseconds. */
const BATCH = 250;

/**
 * Works through all subscribers that `find` gives; writing moves each on, so that the next look finds others, and whoever changed
 * its settings meanwhile. A batch that fails is halved until the one is found that cannot be written: that one is passed over
 * and keeps nobody waiting.
 * @param find the first so many that are still to be served
 * @param write gives how many editions it wrote
 * @param onFailure hears who was passed over
 * @returns how many editions were written
 * @throws when nobody of a whole batch can be written: then it is not the subscribers' fault
 */
export async function writeInBatches(
  find: (most: number) => Promise<readonly Subscriber[]>,
  write: (batch: readonly Subscriber[]) => Promise<number>,
  onFailure: (subscriberId: number, error: unknown) => void,
): Promise<number> {
  const passedOver = new Set<number>();

  async function writeOrHalve(batch: readonly Subscriber[], failures: Map<number, unknown>): Promise<number> {
    try {
      return await write(batch);
    } catch (error) {
      const [first, ...others] = batch;
      if (first && others.length === 0) failures.set(first.id, error);
      if (others.length === 0) return 0;
      // Throws when the database is gone altogether: asking it for each of them would take hours.
      await find(1);
      const half = Math.ceil(batch.length / 2);
      const written = await writeOrHalve(batch.slice(0, half), failures);
      return written + (await writeOrHalve(batch.slice(half), failures));
    }
  }

  let written = 0;
  for (;;) {
    const found = await find(passedOver.size + BATCH);
    const batch = found.filter(({ id }) => !passedOver.has(id)).slice(0, BATCH);
    if (batch.length === 0) return written;
    const failures = new Map<number, unknown>();
    written += await writeOrHalve(batch, failures);
    if (failures.size === BATCH) throw [...failures.values()][0];
    for (const [id, error] of failures) {
      passedOver.add(id);
      onFailure(id, error);
    }
  }
}
