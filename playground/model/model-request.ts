import type { Effort, KnownModel } from './known-models.ts';

/** How long what a cache mark names is kept. */
export type CacheTtl = '5m' | '1h';

/** One content block of a request, of whatever type. */
export interface Part {
  readonly type: 'text' | 'search_result' | 'document' | 'thinking' | 'redacted_thinking';
  /** What there is to read in it; a search result has one text a block. */
  readonly texts: readonly string[];
  /** Of a search result only. */
  readonly source: string;
  readonly title: string | null;
  /** Whether it may be cited; undefined where the type cannot be. */
  readonly citable: boolean | undefined;
  /** The block ends a cached prefix. */
  readonly mark: CacheTtl | undefined;
}

export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly parts: readonly Part[];
}

/** A JSON schema that passed the checks. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A request that the API takes. */
export interface ModelRequest {
  readonly model: KnownModel;
  readonly maxTokens: number;
  readonly delivery: 'whole' | 'streamed';
  readonly system: readonly Part[];
  readonly turns: readonly Turn[];
  readonly schema: JsonSchema | undefined;
  readonly stopSequences: readonly string[];
  /** Whether it thinks first, as it does unless it is told not to, and then whether its thoughts are to be shown. */
  readonly thinking: 'none' | 'summarized' | 'omitted';
  readonly effort: Effort;
}

/** Everything that the users' turns hold, in their order. */
export function userParts(request: ModelRequest): readonly Part[] {
  return request.turns.filter(({ role }) => role === 'user').flatMap(({ parts }) => parts);
}
