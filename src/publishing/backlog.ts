import type { Clock, Instant } from '../domain/clock.ts';
import { readNumber } from '../kernel/kept-entry.ts';
import type { MetaStore } from '../storage/stores.ts';

/** When the folder was read for the first time, while that goes on; '' when it is over. */
const FIRST_IMPORT_KEY = 'first-import';

/** What the folder holds and is no news, for it was there before the bot could know of it. */
export interface Backlog {
  /**
   * By when what is found now was there; undefined when it is news.
   * @param isNothingKnown whether no episode is remembered
   */
  foundAt(isNothingKnown: boolean): Promise<Instant | undefined>;
  /** The whole folder was looked at and written down: what comes from now on is news. */
  settled(): Promise<void>;
}

/** Everything is news. */
export const NO_BACKLOG: Backlog = { foundAt: async () => undefined, settled: async () => undefined };

/**
 * What a first import finds is archive, and so is what the folder holds when the database comes from a copy: it was told before.
 * @param restoredKey under which the time of a restore stands in `meta`
 */
export function createBacklog(meta: MetaStore, restoredKey: string, clock: Pick<Clock, 'now'>): Backlog {
  /** Nothing is open any more: asked once by each process. */
  let isOver = false;

  async function findFirstImport(isNothingKnown: boolean): Promise<Instant | undefined> {
    const begun = await meta.get(FIRST_IMPORT_KEY);
    if (begun !== undefined || !isNothingKnown) return readNumber(begun);
    const now = clock.now();
    await meta.set(FIRST_IMPORT_KEY, String(now));
    return now;
  }

  return {
    async foundAt(isNothingKnown) {
      if (isOver) return undefined;
      const at = readNumber(await meta.get(restoredKey)) ?? (await findFirstImport(isNothingKnown));
      isOver = at === undefined;
      return at;
    },
    async settled() {
      for (const key of [restoredKey, FIRST_IMPORT_KEY]) if (await meta.get(key)) await meta.set(key, '');
      isOver = true;
    },
  };
}
