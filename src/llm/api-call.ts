import type { JsonSchema } from '../prompts/wire-schema.ts';
import type { TroubleKind } from './circuit-breaker.ts';
import type { Effort } from './known-models.ts';

/** One request to the API: the parts that the bot decides. */
export interface ApiRequest {
  readonly model: string;
  /** Thinking included. */
  readonly maxTokens: number;
  readonly system: string;
  /** Whether the API is to keep the system part, for five minutes after each use. */
  readonly isCached: boolean;
  readonly user: string;
  readonly schema: JsonSchema | undefined;
  readonly thinking: 'disabled' | undefined;
  readonly effort: Effort | undefined;
}

export interface ApiUsage {
  /** Those of `cache` included. */
  readonly tokensIn: number;
  /** What the API read from its cache of prompts, and what it wrote there. */
  readonly cache?: { readonly read: number; readonly written: number } | undefined;
  readonly tokensOut: number;
}

/** What was billed: tokens, nothing, or an unknown amount. */
export type Billed = ApiUsage | 'nothing' | 'unknown';

/** A complete message, whatever its content. */
export interface ApiAnswer {
  readonly kind: 'answer';
  readonly text: string;
  readonly stopReason: string;
  readonly billed: ApiUsage;
}

/** No message. `broken`: incomplete or malformed; `request`: the API will never accept this request. */
export interface ApiFailure {
  readonly kind: TroubleKind | 'timeout' | 'broken' | 'request';
  readonly status: number | undefined;
  /** How long to wait before the next call, if the API said so. */
  readonly retryAfterMs: number | undefined;
  readonly billed: Billed;
}

export type ApiResult = ApiAnswer | ApiFailure;
