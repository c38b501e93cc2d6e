import type { Effort, KnownModel } from './known-models.ts';

/** The time to live of a cached prefix. */
export type CacheTtl = '5m' | '1h';

/** One content block of a request, of any type. */
export interface Part {
  readonly type: 'text' | 'search_result' | 'document' | 'thinking' | 'redacted_thinking';
  /** Its texts; a search result has one per block. */
  readonly texts: readonly string[];
  /** For search results only. */
  readonly source: string;
  readonly title: string | null;
  /** Whether it may be cited; undefined for types that cannot be. */
  readonly citable: boolean | undefined;
  /** Set if the block ends a cached prefix. */
  readonly mark: CacheTtl | undefined;
}

export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly parts: readonly Part[];
}

/** A JSON schema that passed the checks. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A valid request. */
export interface ModelRequest {
  readonly model: KnownModel;
  readonly maxTokens: number;
  readonly delivery: 'whole' | 'streamed';
  readonly system: readonly Part[];
  readonly turns: readonly Turn[];
  readonly schema: JsonSchema | undefined;
  readonly stopSequences: readonly string[];
  /** Whether the model thinks first, which is the default, and whether its thinking is shown. */
  readonly thinking: 'none' | 'summarized' | 'omitted';
  readonly effort: Effort;
}

/** The parts of all user turns, in order. */
export function userParts(request: ModelRequest): readonly Part[] {
  return request.turns.filter(({ role }) => role === 'user').flatMap(({ parts }) => parts);
}
