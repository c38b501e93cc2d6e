import type { Clock, Instant } from '../domain/clock.ts';
import type { Lane } from '../domain/delivery.ts';
import type { SlotStore } from '../storage/stores.ts';

/** Slots of one process alone, in memory. */
export function createLocalSlots(clock: Clock): SlotStore {
  const nextAt = new Map<Lane, Instant>();
  let seenAt = clock.now();
  return {
    scope: 'process',
    async reserve(lane, count, spacingMs) {
      const now = clock.now();
      // A clock that was set back takes the slots with it: else nothing would go until it is where it was.
      if (now < seenAt) for (const [other, at] of nextAt) nextAt.set(other, at + now - seenAt);
      seenAt = now;
      const firstAt = Math.max(nextAt.get(lane) ?? now, now);
      nextAt.set(lane, firstAt + count * spacingMs);
      return firstAt - now;
    },
  };
}
