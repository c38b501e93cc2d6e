import type { Update } from 'grammy/types';
import type { Clock, Instant } from '../domain/clock.ts';
import { backoffMs } from '../kernel/backoff.ts';
import type { UpdateLog } from '../storage/stores.ts';

/** How often the storage is asked for what nobody handles, such as what another poller left after it lost its role. */
const LOOK_EVERY_MS = 10_000;
/** The pause before an update is handled again that Telegram did not let be answered; it doubles each time. */
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 300_000;

/** An update that is to be handled now, because nobody has finished it. */
export interface Unfinished {
  readonly update: Update;
  readonly attempts: number;
}

/** Finds stored updates that are to be handled again. */
export interface UnfinishedUpdates {
  /** To be called often: it asks the storage only every ten seconds, or at once after `lookSoon`. @throws when it does not answer */
  find(): Promise<readonly Unfinished[]>;
  /** Something is left to be handled: the next `find` returns all that is unfinished. */
  lookSoon(): void;
  /** Telegram did not let it be answered: it is found after a pause that grows. */
  putOff(updateId: number): void;
  /** It was handled. */
  forget(updateId: number): void;
}

/** @param isHere whether this process is handling the update */
export function createUnfinishedUpdates(
  updates: Pick<UpdateLog, 'unfinished'>,
  clock: Pick<Clock, 'now'>,
  isHere: (updateId: number) => boolean,
): UnfinishedUpdates {
  const putOff = new Map<number, { readonly times: number; readonly untilAt: Instant }>();
  /** Seen once: whoever stored them may be handling them still. */
  let strays = new Set<number>();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isSoon = true;

  function isDue(id: number, now: Instant, seesAll: boolean, seen: Set<number>): boolean {
    if (isHere(id)) return false;
    const pause = putOff.get(id);
    if (pause) return pause.untilAt <= now;
    seen.add(id);
    return seesAll || strays.has(id);
  }

  return {
    async find() {
      const now = clock.now();
      const seesAll = isSoon;
      // The clock may have been set back.
      if (!seesAll && Math.abs(now - lookedAt) < LOOK_EVERY_MS) return [];
      lookedAt = now;
      isSoon = false;
      try {
        const seen = new Set<number>();
        // Only Telegram sends these, and the Bot API defines their type.
        const rows = (await updates.unfinished(now)) as readonly Unfinished[];
        const due = rows.filter(({ update }) => isDue(update.update_id, now, seesAll, seen));
        strays = seen;
        return due;
      } catch (error) {
        isSoon = seesAll;
        throw error;
      }
    },
    lookSoon() {
      isSoon = true;
    },
    putOff(id) {
      const times = (putOff.get(id)?.times ?? 0) + 1;
      putOff.set(id, { times, untilAt: clock.now() + backoffMs(times, FIRST_PAUSE_MS, LONGEST_PAUSE_MS) });
    },
    forget: (id) => void putOff.delete(id),
  };
}
