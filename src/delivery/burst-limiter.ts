import type { Clock } from '../domain/clock.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import { createSlidingWindow } from './sliding-window.ts';

/** In each such span an even share of the rate may start. */
const SPAN_MS = 250;

/** Limits starts by their number alone: they have no slots, which a busy machine would miss. */
export interface BurstLimiter {
  /** Resolves when one more may start, in the order of the calls; at once when the signal is aborted. */
  start(signal?: AbortSignal): Promise<void>;
}

/** @param rate starts a second, at least 4; or Infinity */
export function createBurstLimiter(rate: number, clock: Clock): BurstLimiter {
  if (!Number.isFinite(rate)) return { start: async () => undefined };
  const window = createSlidingWindow(Math.floor((rate * SPAN_MS) / 1_000), SPAN_MS);
  const queue = createSerialQueue();
  return {
    start: (signal) =>
      queue.run(async () => {
        const waitMs = Math.ceil(window.freeAt(clock.now()) - clock.now());
        if (waitMs > 0) await clock.sleep(waitMs, signal);
        window.count(clock.now());
      }),
  };
}
