import type { Instant } from './clock.ts';

/** A raw answer of the language model; it is checked again each time it is read. */
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
  /** The user who asked; absent when no user did. */
  readonly userId?: number | undefined;
  readonly task: string;
  readonly model: string;
  /** The key of the answer that is being made. */
  readonly answerKey: string;
  readonly microdollars: number;
  /** From then on it no longer counts: the process that made it has ended. */
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
