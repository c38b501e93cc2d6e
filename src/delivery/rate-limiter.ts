import type { Clock, Instant } from '../domain/clock.ts';
import type { Lane } from '../domain/delivery.ts';
import type { SlotStore } from '../storage/stores.ts';
import { createSlidingWindow } from './sliding-window.ts';

/** The span over which Telegram counts messages. */
const SECOND_MS = 1_000;
/** The slots of one second are spread over this much more, so that starts may be slightly late; it costs 2 % of the rate. */
const MARGIN_MS = 20;
/** A start may be late by half of the margin; the other half covers the varying latency to Telegram. */
const MOST_LATE_MS = MARGIN_MS / 2;
/**
 * How far ahead a dispatcher may reserve at once. With half as much left from the previous reservation it reaches 50 ms ahead;
 * a reply to a user waits behind that.
 */
const REACH_MS = 33;

/** Spaces the starts of sends evenly: never more than the rate in any sliding second, across all replicas. */
export interface RateLimiter {
  readonly lane: Lane;
  /** Starts a second. */
  readonly rate: number;
  /** How many starts a bulk sender may reserve at once. */
  readonly reach: number;
  /** Reserves the next starts. @returns the instant of each @throws when the shared slots are unreachable */
  reserve(count: number): Promise<Instant[]>;
  /**
   * Waits for a reserved start and counts it. A late start pushes the next ones back; one later than the next slot is
   * abandoned and another slot is reserved.
   * @param slot as returned by `reserve`; absent: reserves one
   * @returns false when the signal aborted the wait: then nothing may start
   * @throws when the shared slots are unreachable
   */
  start(slot: Instant | undefined, signal?: AbortSignal): Promise<boolean>;
  /** Whether no start was reserved within the last second, as far as this process knows. */
  isQuiet(): boolean;
  /** The number of starts of this process within the last second. */
  recentStarts(): number;
  /** Counts a start that did not wait for a slot, so that the next ones keep their distance from it. */
  note(): Promise<void>;
}

/**
 * @param rate starts a second: a whole number of at least 1, or Infinity
 * @param slots where starts are reserved: in memory, or in the database shared by the replicas
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
  if (!Number.isFinite(rate)) return createUnlimited(clock, lane);
  const spacingMs = (SECOND_MS + MARGIN_MS) / rate;
  // No wider: punctual starts after late ones must fit in, or the delay would grow from second to second.
  const window = createSlidingWindow(rate, SECOND_MS + MARGIN_MS - MOST_LATE_MS);

  let reservedUntil = Number.NEGATIVE_INFINITY;
  let notedUntil = Number.NEGATIVE_INFINITY;

  async function reserve(count: number): Promise<Instant[]> {
    const requestedAt = clock.now();
    const delayMs = await slots.reserve(lane, count, spacingMs);
    // The delay counts from some instant during the request: taking the middle, the error is at most half of its duration.
    const firstAt = (requestedAt + clock.now()) / 2 + delayMs;
    return Array.from({ length: count }, (_, index) => firstAt + index * spacingMs);
  }

  /** Waits for a slot that is `widthMs` wide, and counts the start if it came in time. */
  async function startAt(
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
        // The clock was set back: the time of the slot is unknown.
        if (clock.now() < now) return 'missed';
        continue;
      }
      const lateMs = now - slot - widthMs - pushedMs;
      if (lateMs <= MOST_LATE_MS) {
        window.count(now);
        return 'started';
      }
      if (lateMs > spacingMs || pushedMs > 0) return 'missed';
      // Pushes all slots not reserved yet back by the same amount, to keep the distance to the starts a second later.
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
      // The clock was set back: the reservations are unknown.
      if (reservedUntil > now + SECOND_MS) reservedUntil = now;
      return slots.scope === 'process' && now >= reservedUntil + SECOND_MS;
    },
    recentStarts: () => window.since(clock.now() - SECOND_MS),
    async note() {
      const now = clock.now();
      // At most one per spacing: a start that did not wait must not delay others by more than its share.
      if (now >= notedUntil - spacingMs && now < notedUntil) return;
      notedUntil = now + spacingMs;
      window.count(now);
      await slots.reserve(lane, 1, spacingMs);
    },
    async start(reserved, signal) {
      let slot = reserved;
      for (let width = 1; ; ) {
        slot ??= (await reserve(width))[0] ?? clock.now();
        const result = await startAt(slot, (width - 1) * spacingMs, signal);
        if (result !== 'missed') return result === 'started';
        // A caller that holds several consecutive slots may start anywhere between them: where every start is late, one that
        // missed its slot repeatedly still gets to start.
        if (slot !== reserved) width *= 2;
        slot = undefined;
      }
    },
  };
}

/** Without a limit, and without its cost. */
function createUnlimited(clock: Clock, lane: Lane): RateLimiter {
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
