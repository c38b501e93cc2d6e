import { setImmediate as turn } from 'node:timers/promises';
import type { Clock, Instant } from '../../src/domain/clock.ts';

/** Turns of the event loop in which everything that does not sleep comes to rest. */
const TURNS = 12;

/** A clock on which time passes only when a test says so; whoever sleeps wakes at exactly its instant. */
export interface VirtualClock extends Clock {
  /** Lets what is under way come to rest, then moves on from one instant at which somebody wakes to the next. */
  passTo(at: Instant): Promise<void>;
}

export function createVirtualClock(startAt: Instant): VirtualClock {
  let now = startAt;
  const sleepers = new Map<() => void, Instant>();

  async function rest(): Promise<void> {
    for (let left = TURNS; left > 0; left -= 1) await turn();
  }

  return {
    now: () => now,
    sleep: (durationMs, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = (): void => {
          sleepers.delete(wake);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        sleepers.set(wake, now + durationMs);
        signal?.addEventListener('abort', wake, { once: true });
      }),
    async passTo(at) {
      for (;;) {
        await rest();
        const next = Math.min(...sleepers.values());
        if (next > at) break;
        now = Math.max(now, next);
        // As by real timers, those of one instant wake in the order in which they fell asleep.
        for (const [wake, until] of [...sleepers]) if (until === next) wake();
      }
      now = Math.max(now, at);
    },
  };
}
