import { createHash } from 'node:crypto';
import type { Fault, FaultPlan } from './faults.ts';

/** The number of each fault per 1,000 sends and edits. */
export interface FaultRates {
  /** The connection ends before the call takes effect. */
  readonly lostBefore: number;
  /** The same, and the callback `onFault` closes the socket, so that not even response headers are sent. */
  readonly closed: number;
  /** The call takes effect, but the response never arrives. */
  readonly lostAfter: number;
  /** 500, without effect. */
  readonly internalError: number;
  /** 502, after taking effect. */
  readonly badGateway: number;
  /** 429 with a wait of one second. */
  readonly tooMany: number;
  /** The response is delayed by `SLOW_MS`. */
  readonly slow: number;
  /** A proxy's 403 page, without effect. */
  readonly page: number;
}

const SLOW_MS = 400;

const FAULTS: Readonly<Record<keyof FaultRates, Fault>> = {
  lostBefore: { kind: 'lost-before' },
  closed: { kind: 'lost-before' },
  lostAfter: { kind: 'lost-after' },
  internalError: { kind: 'error', errorCode: 500, description: 'Internal Server Error' },
  badGateway: { kind: 'error-after', errorCode: 502, description: 'Bad Gateway' },
  tooMany: {
    kind: 'error',
    errorCode: 429,
    description: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  },
  slow: { kind: 'slow', ms: SLOW_MS },
  page: { kind: 'page', status: 403 },
};

/** The chance in 1,000 that a chat's call fails again after a fault: faults come in runs. */
const REPEAT_CHANCE = 500;

/**
 * Pseudo-random faults, reproducible with the same seed: the fault of a call depends on its chat and on the number of earlier calls
 * in that chat, not on the order among chats.
 * @param onFault called for each fault
 */
export function createSeededFaults(
  seed: string,
  rates: FaultRates,
  onFault: (fault: keyof FaultRates) => void,
): FaultPlan {
  const calls = new Map<number, number>();
  const failing = new Set<number>();
  const total = Object.values(rates).reduce((sum, rate) => sum + rate, 0);
  return (method, chatId) => {
    if (!/^(send|edit)Message/i.test(method)) return undefined;
    const call = (calls.get(chatId) ?? 0) + 1;
    calls.set(chatId, call);
    const chance = chanceOf(`${seed}:${chatId}:${call}`);
    // Repeated faults have the same distribution of kinds.
    const name = choose(failing.has(chatId) ? (chance * total) / REPEAT_CHANCE : chance, rates);
    if (!name) {
      failing.delete(chatId);
      return undefined;
    }
    failing.add(chatId);
    onFault(name);
    return FAULTS[name];
  };
}

/** A number from 0 to 999, always the same for the same text. */
function chanceOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % 1000;
}

function choose(chance: number, rates: FaultRates): keyof FaultRates | undefined {
  let below = 0;
  for (const name of Object.keys(FAULTS) as (keyof FaultRates)[]) {
    below += rates[name];
    if (chance < below) return name;
  }
  return undefined;
}
