import type { CallCost } from '../../domain/model-spend.ts';

/** Why the model has said nothing that can be shown. */
export type NoneReason =
  /** There is no key. */
  | 'no-key'
  /** The user has asked often enough today. */
  | 'budget-user'
  | 'budget-day'
  | 'budget-month'
  /** It was out of reach just now, and is left alone for a while. */
  | 'breaker'
  /** It took longer than there was time for. */
  | 'timeout'
  /** It did not want to. */
  | 'refused'
  /** Its answer was longer than it may be. */
  | 'truncated'
  /** Its answer is not what was asked for. */
  | 'invalid'
  /** Its answer has no words. */
  | 'empty'
  /** It could not be reached, or refused the request. */
  | 'unavailable';

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
  /** `shared`: someone had asked the same a moment before, and both got one answer. */
  readonly outcome: 'model' | 'cached' | 'shared' | NoneReason;
  /** How often the API was called for it. */
  readonly attempts: number;
  readonly cost: CallCost;
  /** The HTTP status of the last refusal, if there was one. */
  readonly status: number | undefined;
}
