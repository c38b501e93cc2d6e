import type { CallCost } from '../domain/model-spend.ts';
import type { ModelCallOutcome, NoneReason } from '../domain/model-use.ts';

export type { NoneReason };

/** What the model has said, unverified: nobody may read it before it was compared with its source. */
export interface ModelSaid<Value> {
  /** `cached`: it has said so before, and nothing was spent. */
  readonly mode: 'model' | 'cached';
  readonly value: Value;
  /** The answer word for word, to ask again with. */
  readonly raw: string;
  /** What it has cost, failed attempts included. */
  readonly usage: CallCost;
  /** What the model has found odd in the content, in its own words: for admins at most. */
  readonly issues: readonly string[];
}

export interface ModelSilent {
  readonly mode: 'none';
  readonly reason: NoneReason;
}

/** Every task goes on without the model when it is silent. */
export type ModelOutcome<Value> = ModelSaid<Value> | ModelSilent;

export const NO_COST: CallCost = { tokensIn: 0, tokensOut: 0, microdollars: 0 };

/** One request to the model as statistics want it; nothing of what was asked or answered. */
export interface ModelCall {
  readonly task: string;
  readonly model: string;
  readonly outcome: ModelCallOutcome;
  /** How often the API was called for it. */
  readonly attempts: number;
  readonly cost: CallCost;
  /** The HTTP status of the last refusal, if there was one. */
  readonly status: number | undefined;
}
