import type { Instant } from './clock.ts';

/** What the language model once said, as it said it; whether it was right is judged anew on each reading. */
export interface ModelAnswer {
  /** The SHA-256 of all that it depends on, hex. */
  readonly key: string;
  readonly task: string;
  readonly model: string;
  readonly raw: string;
  readonly createdAt: Instant;
}

/** Money that is set aside before a call, for the worst case. One million microdollars are a dollar. */
export interface SpendReservation {
  readonly id: string;
  /** In UTC, `2026-01-21`. */
  readonly day: string;
  /** Who asked; absent when nobody did. */
  readonly userId?: number | undefined;
  readonly task: string;
  readonly model: string;
  /** The key of the answer that is being made. */
  readonly answerKey: string;
  readonly microdollars: number;
  /** From then on it counts no more: whoever made it is gone. */
  readonly expiresAt: Instant;
}

/** What may be spent, reservations included. */
export interface SpendCaps {
  /** Calls of one user a day. */
  readonly userDailyCalls: number;
  readonly dailyMicrodollars: number;
  readonly monthlyMicrodollars: number;
}

/** Which cap a reservation would break. */
export type BrokenCap = 'user' | 'day' | 'month';

/** What a call has cost in the end. */
export interface CallCost {
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly microdollars: number;
}

/** The calls of one day, task and model, all users together. */
export interface SpendRow extends CallCost {
  readonly day: string;
  readonly task: string;
  readonly model: string;
  readonly calls: number;
}
