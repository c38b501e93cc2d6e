import type { Instant } from '../domain/clock.ts';
import type { BrokenCap, CallCost, ModelAnswer, SpendCaps, SpendReservation } from '../domain/model-spend.ts';

/** What must be stored between calls. */
export interface ModelMemory {
  findAnswer(key: string): Promise<string | undefined>;
  saveAnswer(answer: ModelAnswer): Promise<void>;
  /** Reserves money, or returns the cap that forbids it. */
  reserve(reservation: SpendReservation, caps: SpendCaps, now: Instant): Promise<BrokenCap | undefined>;
  settle(reservation: SpendReservation, cost: CallCost): Promise<void>;
  release(id: string): Promise<void>;
  /** Whether this or another replica is making that answer right now. */
  isUnderWay(answerKey: string, now: Instant): Promise<boolean>;
}
