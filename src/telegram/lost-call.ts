import { HttpError, type Transformer } from 'grammy';
import type { Clock } from '../domain/clock.ts';
import { hasNeverLeft } from './send-outcome.ts';

/** Pauses before a call is repeated: someone waits for the answer, and behind it the rest of the chat. */
const PAUSES_MS = [1_000, 3_000];

/**
 * Repeats calls whose connection failed: twice when the request never left, once when it may have arrived, as the ledger does
 * with deliveries. Then it throws what grammY threw.
 */
export function createLostCallRepeat(clock: Clock): Transformer {
  return async (call, method, payload, signal) => {
    for (let failures = 1; ; failures += 1) {
      try {
        return await call(method, payload, signal);
      } catch (error) {
        if (!(error instanceof HttpError) || signal?.aborted) throw error;
        const pauseMs = PAUSES_MS[failures - 1];
        if (pauseMs === undefined || (failures > 1 && !hasNeverLeft(error))) throw error;
        // grammY types the signal by a polyfill; it is Node's own.
        await clock.sleep(pauseMs, signal as AbortSignal | undefined);
      }
    }
  };
}
