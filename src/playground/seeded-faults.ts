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
};

/** After these a bot cannot know whether its message arrived. */
const AMBIGUOUS: ReadonlySet<Fault> = new Set([
  FAULTS.lostBefore,
  FAULTS.closed,
  FAULTS.lostAfter,
  FAULTS.internalError,
  FAULTS.badGateway,
]);

/**
 * Faults by chance, and by the same chance again with the same seed: what a call meets depends on its chat and on how many
 * calls that chat had before, not on the order among chats. A chat loses one answer at most, since a bot that repeats a
 * doubtful send once cannot promise more.
 * @param onFault hears of each fault that is met
 */
export function createSeededFaults(
  seed: string,
  rates: FaultRates,
  onFault: (fault: keyof FaultRates) => void,
): FaultPlan {
  const calls = new Map<number, number>();
  const lost = new Set<number>();
  return (method, chatId) => {
    if (!/^(send|edit)Message/i.test(method)) return undefined;
    const call = (calls.get(chatId) ?? 0) + 1;
    calls.set(chatId, call);
    const name = choose(chanceOf(`${seed}:${chatId}:${call}`), rates);
    const fault = name && FAULTS[name];
    if (!name || !fault) return undefined;
    if (AMBIGUOUS.has(fault)) {
      if (lost.has(chatId)) return undefined;
      lost.add(chatId);
    }
    onFault(name);
    return fault;
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
