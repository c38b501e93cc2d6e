import { HttpError, type Transformer } from 'grammy';
import type { Clock } from '../domain/clock.ts';

/** Pauses before a call is repeated: a person waits for the answer, and the rest of the chat waits behind it. */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000];
/** No person waits longer than this, so calls that take long to fail are repeated less often. */
const PATIENCE_MS = 30_000;

/**
 * Repeats calls that Telegram did not answer, or answered with 5xx, which does not say whether they took effect; as long as a person
 * would wait. A message that had arrived is then shown twice, which is better than not at all. After the last attempt grammY's error
 * is thrown; what must not be lost goes through the ledger.
 */
export function createLostCallRepeat(clock: Clock): Transformer {
  return async (call, method, payload, signal) => {
    const givenUpAt = clock.now() + PATIENCE_MS;
    for (const pauseMs of PAUSES_MS) {
      const mayWait = (): boolean => !signal?.aborted && clock.now() + pauseMs <= givenUpAt;
      try {
        const answer = await call(method, payload, signal);
        if (answer.ok || answer.error_code < 500 || !mayWait()) return answer;
      } catch (error) {
        if (!(error instanceof HttpError) || !mayWait()) throw error;
      }
      // grammY types the signal as a polyfill's; it is Node's own.
      await clock.sleep(pauseMs, signal as AbortSignal | undefined);
    }
    return call(method, payload, signal);
  };
}
