import type { ModelWriter } from './writer.ts';

/** A section of an episode that an answer rests on. */
export interface AskSource {
  readonly episodeId: string;
  /** An index into its sections. */
  readonly section: number;
}

/** A sentence of an answer and what it rests on. */
export interface AskSentence {
  readonly text: string;
  /** Indices into the sources of the answer; at least one. */
  readonly sources: readonly number[];
  /** The day of its episode (`2026-01-21`), where episodes contradict each other and this is what one of them says. */
  readonly saidOn?: string | undefined;
}

/**
 * Why there are passages instead of an answer: there is no model, it returns nothing, it has not finished yet, this reader's
 * daily limit is reached, the passages do not contain the answer, they support nothing of what it answered, or, without a model's word,
 * none of them even names what was asked.
 */
export type WhyPassages = 'no-model' | 'silent' | 'waiting' | 'spent' | 'unanswered' | 'unsound' | 'unnamed';

/** The result of a question. */
export type AskAnswer =
  | {
      readonly kind: 'answered';
      readonly writer: ModelWriter;
      /** `cached`: a stored answer. */
      readonly mode: 'model' | 'cached';
      /** Each was checked against its sources; at least one. */
      readonly sentences: readonly AskSentence[];
      /** Each section once, in the order in which the sentences name them. */
      readonly sources: readonly AskSource[];
      /** Sentences that were left out. */
      readonly dropped: number;
      /** `part`: the archive answers only a part of the question. */
      readonly extent: 'whole' | 'part';
    }
  | {
      readonly kind: 'passages';
      readonly why: WhyPassages;
      /** Word for word from the archive, the nearest first; at least one. */
      readonly sentences: readonly AskSentence[];
      readonly sources: readonly AskSource[];
    }
  /** Nothing in the archive is near the question, or the archive cannot be searched now. */
  | { readonly kind: 'unknown' | 'unavailable' };
