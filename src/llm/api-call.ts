import type { JsonSchema } from '../prompts/wire-schema.ts';
import type { TroubleKind } from './circuit-breaker.ts';
import type { Effort } from './known-models.ts';

/** One request to the API, as far as it is ours. */
export interface ApiRequest {
  readonly model: string;
  /** Thoughts included. */
  readonly maxTokens: number;
  readonly system: string;
  /** By turns of user and assistant; the user's are the first and the last. */
  readonly turns: readonly string[];
  readonly schema: JsonSchema | undefined;
  readonly thinking: 'disabled' | undefined;
  readonly effort: Effort | undefined;
}

export interface ApiUsage {
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** What was billed: tokens, nothing, or nobody knows. */
export type Billed = ApiUsage | 'nothing' | 'unknown';

/** A whole message, whatever it says. */
export interface ApiAnswer {
  readonly kind: 'answer';
  readonly text: string;
  readonly stopReason: string;
  readonly billed: ApiUsage;
}

/** No message. `broken`: not in one piece; `request`: the API will never take this one. */
export interface ApiFailure {
  readonly kind: TroubleKind | 'timeout' | 'broken' | 'request';
  readonly status: number | undefined;
  /** How long the API wants to be left alone, if it said so. */
  readonly retryAfterMs: number | undefined;
  readonly billed: Billed;
}

export type ApiResult = ApiAnswer | ApiFailure;
