/** Faults of the transport, independent of the request. Partial responses contain the first half. */
export type TransportFault =
  /** An error with that status, in the API's shape; 529 means overloaded. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly message?: string;
      readonly retryAfterSeconds?: number;
      /** For example `x-should-retry`, which takes precedence in the SDK. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection closes before anything is answered. */
  | { readonly kind: 'no-answer' }
  /** Not even headers are sent, until the client gives up. */
  | { readonly kind: 'silent' }
  /** The headers are delayed, in real milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Headers and the first half are sent, then nothing more, until the client gives up. */
  | { readonly kind: 'stalls' }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: 'cut' }
  /** The answer ends in the middle without an error. */
  | { readonly kind: 'ends-early' }
  /** An `error` event in the middle of a stream; without streaming, an error response. */
  | { readonly kind: 'error-in-stream'; readonly status?: number; readonly message?: string }
  /** JSON that does not parse: the body, or one event of a stream. */
  | { readonly kind: 'broken-json' }
  /** An HTML page with status 200, as from a gateway. */
  | { readonly kind: 'wrong-content-type' };

/** Faults of the answer itself, which arrives in full with status 200. */
export type AnswerFault =
  /** Refused after `characters` of text; default: before any text. */
  | {
      readonly kind: 'refusal';
      readonly characters?: number;
      readonly category?: 'cyber' | 'bio' | 'frontier_llm' | 'reasoning_extraction' | 'general_harms';
    }
  /** Out of tokens after `characters` of text; default: half of it. */
  | { readonly kind: 'truncated'; readonly characters?: number }
  /** Ends normally, but the text is not valid JSON. */
  | { readonly kind: 'invalid-json' }
  /** No content block, or one without text. */
  | { readonly kind: 'empty'; readonly content?: 'none' | 'blank' }
  /** A thinking block before the text, although thinking was off. */
  | { readonly kind: 'thinking-first' };

export type ModelFault = TransportFault | AnswerFault;

/**
 * Where a fault applies: a kind of call, a message whose answer is set for every one of its kind, or one request of a batch while it is
 * processed.
 */
export type FaultyCall = 'messages' | 'set-messages' | 'count_tokens' | 'batches' | 'batch-item' | 'models';

/** The queued faults, by kind of call. */
export interface ModelFaults {
  failNext(fault: ModelFault, call?: FaultyCall): void;
  /** Dequeues the fault of the current call, if any. */
  take(call: FaultyCall): ModelFault | undefined;
}

export function createModelFaults(): ModelFaults {
  const waiting = new Map<FaultyCall, ModelFault[]>();
  return {
    failNext: (fault, call = 'messages') => {
      waiting.set(call, [...(waiting.get(call) ?? []), fault]);
    },
    take: (call) => waiting.get(call)?.shift(),
  };
}
