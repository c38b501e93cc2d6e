import { createHash } from 'node:crypto';
import type { Fault, FaultPlan } from './faults.ts';

/** How many of 1,000 sends and edits meet each fault. */
export interface FaultRates {
  /** The connection ends before the call has an effect. */
  readonly lostBefore: number;
  /** The same, and whoever hears of it closes the socket, so that not even the head of an answer comes. */
  readonly closed: number;
  /** The call has its effect, the answer never comes. */
  readonly lostAfter: number;
  /** 500 without an effect. */
  readonly internalError: number;
  /** 502 after the effect. */
  readonly badGateway: number;
  /** 429 that asks for one second. */
  readonly tooMany: number;
  /** The answer takes `SLOW_MS`. */
  readonly slow: number;
  /** A proxy's page with 403, and no effect. */
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

/** Where a chat's last call met a fault, its next one meets one again so many times in 1,000: faults come in rows. */
const AGAIN = 500;

/**
 * Faults by chance, and by the same chance again with the same seed: what a call meets depends on its chat and on how many
 * calls that chat had before, not on the order among chats.
 * @param onFault hears of each fault that is met
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
    // Of those that fail again each kind has its share.
    const name = choose(failing.has(chatId) ? (chance * total) / AGAIN : chance, rates);
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
