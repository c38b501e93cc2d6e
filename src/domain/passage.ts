import type { AskSource } from './ask-answer.ts';

/** A paragraph of the archive that may answer a question. */
export interface AskPassage extends AskSource {
  /** Plain text. */
  readonly text: string;
  /** The sentences of it that are nearest to the question. */
  readonly excerpt: string;
}

/**
 * Finds the paragraphs that may answer a question, the nearest first.
 * @param earlier earlier questions of the same conversation, oldest first
 * @returns undefined when the archive cannot be searched now
 */
export type FindPassages = (
  question: string,
  earlier: readonly string[],
) => Promise<readonly AskPassage[] | undefined>;
