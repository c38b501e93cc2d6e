import type { Clock, Instant } from '../domain/clock.ts';
import type { Lane } from '../domain/delivery.ts';
import type { SlotStore } from '../storage/stores.ts';
import { createSlidingWindow } from './sliding-window.ts';

/** The span in which Telegram counts. */
const SECOND_MS = 1_000;
/** Slots of a rate fill so much more than a second, so that starts may be a little late; it costs 2 % of the rate. */
const MARGIN_MS = 20;
/** A start may be late by half of the margin; the other half is for the way to Telegram, which takes now more, now less. */
const MOST_LATE_MS = MARGIN_MS / 2;
/**
 * How much a dispatcher may reserve at once. With half as much left from before it reaches 50 ms ahead; whoever answers a
 * person meanwhile waits behind that.
 */
const REACH_MS = 33;

/** Evenly spaced starts of sends: never more than the rate in any sliding second, of all replicas together. */
export interface RateLimiter {
  readonly lane: Lane;
  /** Starts a second. */
  readonly rate: number;
  /** How many starts may be reserved at once by someone who has many to make. */
  readonly reach: number;
  /** Reserves the next starts; gives the instant of each. @throws when the shared slots cannot be reached */
  reserve(count: number): Promise<Instant[]>;
  /**
   * Waits for a reserved start and counts it. One that comes late pushes the next ones back; one that comes later than the
   * next is given up, and another one reserved.
   * @param slot as `reserve` gave it; absent: reserves one
   * @returns false when the signal aborted the wait: then nothing may start
   * @throws when the shared slots cannot be reached
   */
  start(slot: Instant | undefined, signal?: AbortSignal): Promise<boolean>;
  /** Whether nobody reserved a start within the last second, as far as this process can know. */
  isQuiet(): boolean;
  /** How many starts of this process lie within the last second. */
  recentStarts(): number;
  /** Counts a start that waited for no slot: what comes next keeps its distance from it. */
  note(): Promise<void>;
}

/**
 * @param rate starts a second: a whole number of at least 1, or Infinity
 * @param slots where starts are reserved: in memory, or in the database that replicas share
 */
export function createRateLimiter({
  rate,
  slots,
  clock,
  lane,
}: {
  rate: number;
  slots: SlotStore;
  clock: Clock;
  lane: Lane;
}): RateLimiter {
  if (!Number.isFinite(rate)) return createFreePace(clock, lane);
  const spacingMs = (SECOND_MS + MARGIN_MS) / rate;
  // No wider: punctual starts after late ones must pass it, or lateness would grow from second to second.
  const window = createSlidingWindow(rate, SECOND_MS + MARGIN_MS - MOST_LATE_MS);

  let reservedUntil = Number.NEGATIVE_INFINITY;
  let notedUntil = Number.NEGATIVE_INFINITY;

  async function reserve(count: number): Promise<Instant[]> {
    const askedAt = clock.now();
    const delayMs = await slots.reserve(lane, count, spacingMs);
    // The delay counts from some instant while it was asked for: in the middle it is wrong by half of that at most.
    const firstAt = (askedAt + clock.now()) / 2 + delayMs;
    return Array.from({ length: count }, (_, index) => firstAt + index * spacingMs);
  }

  /** Waits for a slot that is `widthMs` wide, and counts the start if it came in time. */
  async function takeTurn(
    slot: Instant,
    widthMs: number,
    signal: AbortSignal | undefined,
  ): Promise<'started' | 'missed' | 'stopped'> {
    let pushedMs = 0;
    while (!signal?.aborted) {
      const now = clock.now();
      const waitMs = Math.ceil(Math.max(slot, window.freeAt(now)) - now);
      if (waitMs > 0) {
        await clock.sleep(waitMs, signal);
        // After the clock was set back nobody knows when the slot is.
        if (clock.now() < now) return 'missed';
        continue;
      }
      const lateMs = now - slot - widthMs - pushedMs;
      if (lateMs <= MOST_LATE_MS) {
        window.count(now);
        return 'started';
      }
      if (lateMs > spacingMs || pushedMs > 0) return 'missed';
      // Pushes all that is not reserved yet back by as much: the distance to what starts a second later stays.
      await slots.reserve(lane, 1, lateMs);
      pushedMs = lateMs;
    }
    return 'stopped';
  }

  return {
    lane,
    rate,
    reach: Math.max(1, Math.floor(REACH_MS / spacingMs)),
    async reserve(count) {
      const slots = await reserve(count);
      reservedUntil = slots.at(-1) ?? reservedUntil;
      return slots;
    },
    isQuiet() {
      const now = clock.now();
      // A clock that was set back tells nothing of what was reserved.
      if (reservedUntil > now + SECOND_MS) reservedUntil = now;
      return slots.scope === 'process' && now >= reservedUntil + SECOND_MS;
    },
    recentStarts: () => window.since(clock.now() - SECOND_MS),
    async note() {
      const now = clock.now();
      // One a spacing: what was not held back must not hold back others for longer than its share.
      if (now >= notedUntil - spacingMs && now < notedUntil) return;
      notedUntil = now + spacingMs;
      window.count(now);
      await slots.reserve(lane, 1, spacingMs);
    },
    async start(reserved, signal) {
      let slot = reserved;
      for (let width = 1; ; ) {
        slot ??= (await reserve(width))[0] ?? clock.now();
        const turn = await takeTurn(slot, (width - 1) * spacingMs, signal);
        if (turn !== 'missed') return turn === 'started';
        // Whoever holds several slots in a row may start anywhere between them: where every start is late, one that missed
        // its turn again and again comes to it all the same.
        if (slot !== reserved) width *= 2;
        slot = undefined;
      }
    },
  };
}

/** No limit, no cost. */
function createFreePace(clock: Clock, lane: Lane): RateLimiter {
  return {
    lane,
    rate: Number.POSITIVE_INFINITY,
    reach: Number.POSITIVE_INFINITY,
    reserve: async (count) => new Array<Instant>(count).fill(clock.now()),
    start: async (_, signal) => signal?.aborted !== true,
    isQuiet: () => true,
    recentStarts: () => 0,
    note: async () => undefined,
  };
}
