import { randomUUID } from 'node:crypto';
import type { Clock, Instant } from '../domain/clock.ts';
import type { BrokenCap, CallCost, SpendCaps, SpendReservation } from '../domain/model-spend.ts';
import { utcDayOf } from '../kernel/utc-day.ts';
import type { ApiUsage, Billed } from './api-call.ts';
import { costOf, type ModelPrice } from './known-models.ts';
import type { ModelMemory } from './model-memory.ts';
import { NO_COST } from './model-outcome.ts';

/** What the model may cost. */
export interface ModelCaps {
  /** How often one user may ask a day. */
  readonly userDailyAsks: number;
  /** In all, in millionths of a dollar; thirty times that a month. */
  readonly dailyMicrodollars: number;
}

const DAYS_A_MONTH = 30;
/** A call that has not been settled so long after its deadline never will be. */
const GRACE_MS = 60_000;

export function spendCapsOf({ userDailyAsks, dailyMicrodollars }: ModelCaps): SpendCaps {
  return {
    userDailyCalls: userDailyAsks,
    dailyMicrodollars,
    monthlyMicrodollars: DAYS_A_MONTH * dailyMicrodollars,
  };
}

/** What one call is for, and what it costs at worst. */
export interface Purchase {
  readonly task: string;
  readonly model: string;
  readonly answerKey: string;
  /** Whose call it is; absent when it counts for nobody. */
  readonly userId: number | undefined;
  readonly price: ModelPrice;
  readonly worst: ApiUsage;
  readonly deadlineAt: Instant;
}

/** Money that is set aside for one call. */
export interface Reservation {
  /** Gives back what was not spent. @returns what was */
  settle(billed: Billed): Promise<CallCost>;
}

/** Money is set aside before a call, for the worst case, and settled after it. Days are those of UTC. */
export interface Budget {
  setAside(purchase: Purchase): Promise<Reservation | BrokenCap>;
}

export function createBudget(
  store: Pick<ModelMemory, 'reserve' | 'settle' | 'release'>,
  clock: Pick<Clock, 'now'>,
  modelCaps: ModelCaps,
): Budget {
  const caps = spendCapsOf(modelCaps);
  return {
    async setAside({ price, worst, deadlineAt, ...purchase }) {
      const now = clock.now();
      const reservation: SpendReservation = {
        id: randomUUID(),
        day: utcDayOf(now),
        ...purchase,
        microdollars: costOf(price, worst.tokensIn, worst.tokensOut),
        expiresAt: deadlineAt + GRACE_MS,
      };
      const broken = await store.reserve(reservation, caps, now);
      if (broken) return broken;
      return {
        async settle(billed) {
          if (billed === 'nothing') {
            await store.release(reservation.id);
            return NO_COST;
          }
          const tokens = billed === 'unknown' ? worst : billed;
          const cost = { ...tokens, microdollars: costOf(price, tokens.tokensIn, tokens.tokensOut) };
          await store.settle(reservation, cost);
          return cost;
        },
      };
    },
  };
}
