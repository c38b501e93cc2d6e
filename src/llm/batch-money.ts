import type { Clock } from '../domain/clock.ts';
import type { BrokenCap, SpendReservation } from '../domain/model-spend.ts';
import { utcDayOf } from '../kernel/utc-day.ts';
import type { ApiUsage } from './api-call.ts';
import { type ModelCaps, spendCapsOf } from './budget.ts';
import { costOf, type ModelPrice } from './known-models.ts';
import type { ModelMemory } from './model-memory.ts';
import type { PreparedCall } from './prepare-call.ts';

/** Where the costs of a batch are booked. */
export interface Account {
  readonly task: string;
  readonly model: string;
  /** In UTC, `2026-01-21`. */
  readonly day: string;
}

/** Money for calls that go in batches, set aside call by call within the caps of all calls. */
export interface BatchMoney {
  /** As many of the calls, from the first on, as there is room for, and the cap that forbids the next one. */
  setAside(calls: readonly PreparedCall[]): Promise<{ fitting: number; broken?: BrokenCap }>;
  giveBack(calls: readonly Pick<PreparedCall, 'key'>[]): Promise<void>;
  /** Books what a call has cost in the end. */
  settle(key: string, account: Account, billed: ApiUsage): Promise<void>;
}

/** A batch ends within a day. */
const LIFE_MS = 25 * 3_600_000;
/** What a call costs in a batch of what it costs alone. */
const SHARE = 0.5;

/** What one call costs in a batch, in microdollars. */
export function batchPriceOf(price: ModelPrice, { tokensIn, tokensOut }: ApiUsage): number {
  return Math.ceil(SHARE * costOf(price, tokensIn, tokensOut));
}

export function createBatchMoney(
  store: Pick<ModelMemory, 'reserve' | 'settle' | 'release'>,
  clock: Pick<Clock, 'now'>,
  caps: ModelCaps,
  priceOf: (model: string) => ModelPrice,
): BatchMoney {
  return {
    async setAside(calls) {
      const now = clock.now();
      for (const [place, call] of calls.entries()) {
        const { model } = call.api;
        const reservation = reservationOf(call.key, { task: call.task, model, day: utcDayOf(now) });
        const microdollars = batchPriceOf(priceOf(model), call.worst);
        // One that a process left behind counts no more.
        await store.release(reservation.id);
        const broken = await store.reserve(
          { ...reservation, microdollars, expiresAt: now + LIFE_MS },
          spendCapsOf(caps),
          now,
        );
        if (broken) return { fitting: place, broken };
      }
      return { fitting: calls.length };
    },
    async giveBack(calls) {
      for (const { key } of calls) await store.release(idOf(key));
    },
    settle: (key, account, billed) =>
      store.settle(reservationOf(key, account), {
        ...billed,
        microdollars: batchPriceOf(priceOf(account.model), billed),
      }),
  };
}

/** Found again by the key alone. Whoever wants the same answer at once does not wait for a batch: its key is another. */
function reservationOf(key: string, { task, model, day }: Account): SpendReservation {
  return { id: idOf(key), day, task, model, answerKey: idOf(key), microdollars: 0, expiresAt: 0 };
}

function idOf(key: string): string {
  return `batch:${key}`;
}
