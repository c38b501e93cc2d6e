import type { Clock, Instant } from '../domain/clock.ts';
import { readNumber } from '../kernel/kept-entry.ts';
import type { MetaStore } from '../storage/stores.ts';

/** When the first import began, while it is in progress; '' when it is over. */
const FIRST_IMPORT_KEY = 'first-import';

/** Content of the folder that is archive, not news, because it existed before the bot first read it. */
export interface Backlog {
  /**
   * The publication time of what is found now, if it is archive; undefined when it is news.
   * @param isNothingKnown whether the database knows no episode
   */
  foundAt(isNothingKnown: boolean): Promise<Instant | undefined>;
  /** The whole folder was read and saved: what comes from now on is news. */
  settled(): Promise<void>;
}

/** Everything is news. */
export const NO_BACKLOG: Backlog = { foundAt: async () => undefined, settled: async () => undefined };

/**
 * What a first import finds is archive, and so is the folder's content after the database was restored from a copy: it was sent before.
 * @param restoredKey key in `meta` with the time of a restore
 */
export function createBacklog(meta: MetaStore, restoredKey: string, clock: Pick<Clock, 'now'>): Backlog {
  /** Nothing is open any more; cached, so that each process reads `meta` only until then. */
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
