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

/** What the language model said, and what that cost. Losing an answer costs a call, losing the spending breaks a cap. */
export interface ModelStore {
  /** What it said for that key, word for word. */
  findAnswer(key: string): Promise<string | undefined>;
  /** Inserts or replaces by key. Forgets answers after 60 days, those of episodes after 800, and after two days who asked. */
  saveAnswer(answer: ModelAnswer): Promise<void>;
  /** Sets money aside, over all replicas, or tells which cap forbids it; then nothing is set aside. */
  reserve(reservation: SpendReservation, caps: SpendCaps, now: Instant): Promise<BrokenCap | undefined>;
  /** Replaces a reservation by what the call has cost, also one that has expired meanwhile. */
  settle(reservation: SpendReservation, cost: CallCost): Promise<void>;
  /** Gives a reservation back: the call cost nothing. */
  release(id: string): Promise<void>;
  /** Whether someone is making that answer right now. */
  isUnderWay(answerKey: string, now: Instant): Promise<boolean>;
  /** What was spent on that day and later, by day, task and model; without reservations. */
  spentSince(day: string): Promise<SpendRow[]>;
  /** Adds to what was counted before, over all replicas. */
  addCounts(rows: readonly ModelCountRow[]): Promise<void>;
  /** What was counted on that day and later, by day, task and event. */
  countsSince(day: string): Promise<ModelCountRow[]>;
  /** Keeps what was spent and forgets that this user asked for it. */
  forgetUser(userId: number): Promise<void>;
}
