/** What goes wrong on the way, whatever was asked. Of what arrives in part, the first half does. */
export type RoadFault =
  /** Refused with that status, in the API's shape; 529 when it is overloaded. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly message?: string;
      readonly retryAfterSeconds?: number;
      /** `x-should-retry`, say, which the SDK obeys before all else. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection closes before anything is answered. */
  | { readonly kind: 'no-answer' }
  /** Not even headers come, until the client gives up. */
  | { readonly kind: 'silent' }
  /** The headers take so much longer, in real milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Headers and the first half come, then nothing more, until the client gives up. */
  | { readonly kind: 'stalls' }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: 'cut' }
  /** The answer ends in the middle as if that were all. */
  | { readonly kind: 'ends-early' }
  /** An `error` event in the middle of a stream; where nothing is streamed, a refusal. */
  | { readonly kind: 'error-in-stream'; readonly status?: number; readonly message?: string }
  /** JSON that does not parse: the body, or one event of a stream. */
  | { readonly kind: 'broken-json' }
  /** A page of HTML with status 200, as from a gateway on the way. */
  | { readonly kind: 'wrong-content-type' };

/** What goes wrong with the answer itself, which arrives in full with status 200. */
export type AnswerFault =
  /** Stops after so many characters of text, before the first without a number. */
  | {
      readonly kind: 'refusal';
      readonly characters?: number;
      readonly category?: 'cyber' | 'bio' | 'frontier_llm' | 'reasoning_extraction' | 'general_harms';
    }
  /** Out of tokens after so many characters, half of the text without a number. */
  | { readonly kind: 'truncated'; readonly characters?: number }
  /** Ends as if all were well, but the text is no JSON. */
  | { readonly kind: 'invalid-json' }
  /** No content block, or one without text. */
  | { readonly kind: 'empty'; readonly content?: 'none' | 'blank' }
  /** A thought before the text, though none was asked for. */
  | { readonly kind: 'thinking-first' };

export type ModelFault = RoadFault | AnswerFault;

/** What a fault is asked for: a kind of call, or one request of a batch while it is worked on. */
export type FaultyCall = 'messages' | 'count_tokens' | 'batches' | 'batch-item' | 'models';

/** The faults that wait, in line by kind of call. */
export interface ModelFaults {
  failNext(fault: ModelFault, call?: FaultyCall): void;
  /** The fault of the call that comes now, if one waits. */
  take(call: FaultyCall): ModelFault | undefined;
}

/** No faults wait. */
export function createModelFaults(): ModelFaults {
  const waiting = new Map<FaultyCall, ModelFault[]>();
  return {
    failNext: (fault, call = 'messages') => {
      waiting.set(call, [...(waiting.get(call) ?? []), fault]);
    },
    take: (call) => waiting.get(call)?.shift(),
  };
}
