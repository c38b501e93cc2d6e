import type { Clock } from '../domain/clock.ts';
import type { BrokenCap, SpendReservation } from '../domain/model-spend.ts';
import { utcDayOf } from '../kernel/utc-day.ts';
import type { ApiUsage } from './api-call.ts';
import { type ModelCaps, spendCapsOf } from './budget.ts';
import { costOf } from './cost.ts';
import type { ModelPrice } from './known-models.ts';
import type { ModelMemory } from './model-memory.ts';
import type { PreparedCall } from './prepare-call.ts';

/** Where the costs of a batch are booked. */
export interface Account {
  readonly task: string;
  readonly model: string;
  /** In UTC, `2026-01-21`. */
  readonly day: string;
}

/** Budget for calls that go in batches, reserved call by call within the caps that all calls share. */
export interface BatchMoney {
  /** Reserves for as many of the calls, from the first on, as fit; `broken` is the cap that the next one would break. */
  reserve(calls: readonly PreparedCall[]): Promise<{ fitting: number; broken?: BrokenCap }>;
  release(calls: readonly Pick<PreparedCall, 'key'>[]): Promise<void>;
  /** Books the final cost of a call. */
  settle(key: string, account: Account, billed: ApiUsage): Promise<void>;
}

/** A batch ends within a day. */
const RESERVATION_TTL_MS = 25 * 3_600_000;
/** The price of a call in a batch as a share of its price alone. */
const BATCH_DISCOUNT = 0.5;

/** What one call costs in a batch, in microdollars. */
export function batchPriceOf(price: ModelPrice, usage: ApiUsage): number {
  return Math.ceil(BATCH_DISCOUNT * costOf(price, usage));
}

export function createBatchMoney(
  store: Pick<ModelMemory, 'reserve' | 'settle' | 'release'>,
  clock: Pick<Clock, 'now'>,
  caps: ModelCaps,
  priceOf: (model: string) => ModelPrice,
): BatchMoney {
  return {
    async reserve(calls) {
      const now = clock.now();
      for (const [place, call] of calls.entries()) {
        const { model } = call.api;
        const reservation = reservationOf(call.key, { task: call.task, model, day: utcDayOf(now) });
        const microdollars = batchPriceOf(priceOf(model), call.worst);
        // A reservation left behind by an earlier process no longer counts.
        await store.release(reservation.id);
        const broken = await store.reserve(
          { ...reservation, microdollars, expiresAt: now + RESERVATION_TTL_MS },
          spendCapsOf(caps),
          now,
        );
        if (broken) return { fitting: place, broken };
      }
      return { fitting: calls.length };
    },
    async release(calls) {
      for (const { key } of calls) await store.release(idOf(key));
    },
    settle: (key, account, billed) =>
      store.settle(reservationOf(key, account), {
        ...billed,
        microdollars: batchPriceOf(priceOf(account.model), billed),
      }),
  };
}

/** The id derives from the answer's key alone. A live call for the same answer does not wait for a batch: its key differs. */
function reservationOf(key: string, { task, model, day }: Account): SpendReservation {
  return { id: idOf(key), day, task, model, answerKey: idOf(key), microdollars: 0, expiresAt: 0 };
}

function idOf(key: string): string {
  return `batch:${key}`;
}
