import type { Clock, Instant } from '../domain/clock.ts';
import type { Lane } from '../domain/delivery.ts';
import type { SlotStore } from '../storage/stores.ts';

/** Slots of a single process, in memory. */
export function createLocalSlots(clock: Clock): SlotStore {
  const nextAt = new Map<Lane, Instant>();
  let seenAt = clock.now();
  return {
    scope: 'process',
    async reserve(lane, count, spacingMs) {
      const now = clock.now();
      // When the clock is set back, the slots move with it: otherwise nothing would be sent until it catches up.
      if (now < seenAt) for (const [other, at] of nextAt) nextAt.set(other, at + now - seenAt);
      seenAt = now;
      const firstAt = Math.max(nextAt.get(lane) ?? now, now);
      nextAt.set(lane, firstAt + count * spacingMs);
      return firstAt - now;
    },
  };
}
