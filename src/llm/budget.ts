import { randomUUID } from 'node:crypto';
import type { Clock, Instant } from '../domain/clock.ts';
import type { BrokenCap, CallCost, SpendCaps, SpendReservation } from '../domain/model-spend.ts';
import { utcDayOf } from '../kernel/utc-day.ts';
import type { ApiUsage, Billed } from './api-call.ts';
import { costOf } from './cost.ts';
import type { ModelPrice } from './known-models.ts';
import type { ModelMemory } from './model-memory.ts';
import { NO_COST } from './model-outcome.ts';

/** What the model may cost. */
export interface ModelCaps {
  /** How often one user may ask a day. */
  readonly userDailyAsks: number;
  /** Across all users, in millionths of a dollar; the monthly cap is thirty times that. */
  readonly dailyMicrodollars: number;
}

const DAYS_A_MONTH = 30;
/** A call that is not settled this long after its deadline never will be. */
const GRACE_MS = 60_000;

export function spendCapsOf({ userDailyAsks, dailyMicrodollars }: ModelCaps): SpendCaps {
  return {
    userDailyCalls: userDailyAsks,
    dailyMicrodollars,
    monthlyMicrodollars: DAYS_A_MONTH * dailyMicrodollars,
  };
}

/** What one call is for, and its worst-case cost. */
export interface Purchase {
  readonly task: string;
  readonly model: string;
  readonly answerKey: string;
  /** The user whose daily asks it counts against; absent when it counts against nobody's. */
  readonly userId: number | undefined;
  readonly price: ModelPrice;
  readonly worst: ApiUsage;
  readonly deadlineAt: Instant;
}

/** Budget reserved for one call. */
export interface Reservation {
  /** Releases what was not spent. @returns what was spent */
  settle(billed: Billed): Promise<CallCost>;
}

/** Reserves the worst case before a call and settles it afterwards. Days are UTC days. */
export interface Budget {
  reserve(purchase: Purchase): Promise<Reservation | BrokenCap>;
}

export function createBudget(
  store: Pick<ModelMemory, 'reserve' | 'settle' | 'release'>,
  clock: Pick<Clock, 'now'>,
  modelCaps: ModelCaps,
): Budget {
  const caps = spendCapsOf(modelCaps);
  return {
    async reserve({ price, worst, deadlineAt, ...purchase }) {
      const now = clock.now();
      const reservation: SpendReservation = {
        id: randomUUID(),
        day: utcDayOf(now),
        ...purchase,
        microdollars: costOf(price, worst),
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
          const usage = billed === 'unknown' ? worst : billed;
          const { tokensIn, tokensOut } = usage;
          const cost = { tokensIn, tokensOut, microdollars: costOf(price, usage) };
          await store.settle(reservation, cost);
          return cost;
        },
      };
    },
  };
}
