import type { Instant } from '../../domain/clock.ts';
import type {
  BrokenCap,
  CallCost,
  ModelAnswer,
  SpendCaps,
  SpendReservation,
  SpendRow,
} from '../../domain/model-spend.ts';
import type { ModelCountRow } from '../../domain/model-use.ts';

/** The language model's answers and costs. Losing an answer costs a call, losing the spending breaks a cap. */
export interface ModelStore {
  /** The raw answer for that key, verbatim. */
  findAnswer(key: string): Promise<string | undefined>;
  /** Upserts by key. Deletes answers after 60 days, summaries of episodes after 800, and user ids of calls after two days. */
  saveAnswer(answer: ModelAnswer): Promise<void>;
  /** Reserves money, over all replicas, or returns the cap that forbids it; then nothing is reserved. */
  reserve(reservation: SpendReservation, caps: SpendCaps, now: Instant): Promise<BrokenCap | undefined>;
  /** Replaces a reservation by the cost of the call, even if it has expired meanwhile. */
  settle(reservation: SpendReservation, cost: CallCost): Promise<void>;
  /** Releases a reservation: the call cost nothing. */
  release(id: string): Promise<void>;
  /** Whether a call for that answer is in flight. */
  isUnderWay(answerKey: string, now: Instant): Promise<boolean>;
  /** The spending of that day and later, by day, task and model; without reservations. */
  spentSince(day: string): Promise<SpendRow[]>;
  /** Adds to the counts of all replicas. */
  addCounts(rows: readonly ModelCountRow[]): Promise<void>;
  /** The counts of that day and later, by day, task and event. */
  countsSince(day: string): Promise<ModelCountRow[]>;
}
