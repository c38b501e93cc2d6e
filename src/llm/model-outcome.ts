import type { CallCost } from '../domain/model-spend.ts';
import type { ModelCallOutcome, NoneReason } from '../domain/model-use.ts';

export type { NoneReason };

/** An answer of the model, unverified: it must be checked against its source before anybody reads it. */
export interface ModelReply<Value> {
  /** `cached`: a stored answer; nothing was spent. */
  readonly mode: 'model' | 'cached';
  readonly value: Value;
  /** The verbatim answer. */
  readonly raw: string;
  /** What it has cost, failed attempts included. */
  readonly usage: CallCost;
  /** What the model found odd in the content, in its own words: for admins at most. */
  readonly issues: readonly string[];
}

export interface ModelSilent {
  readonly mode: 'none';
  readonly reason: NoneReason;
}

/** Every task continues without the model when it is silent. */
export type ModelOutcome<Value> = ModelReply<Value> | ModelSilent;

export const NO_COST: CallCost = { tokensIn: 0, tokensOut: 0, microdollars: 0 };

/** One request to the model for the statistics; nothing of the question or the answer. */
export interface ModelCall {
  readonly task: string;
  readonly model: string;
  readonly outcome: ModelCallOutcome;
  /** How many API calls it took. */
  readonly attempts: number;
  readonly cost: CallCost;
  /** The HTTP status of the last refusal, if there was one. */
  readonly status: number | undefined;
}
