import type { AskSource } from './ask-answer.ts';
import type { EpisodeFile } from './episode.ts';

/** What tells a reader, or a model, where a passage comes from. */
export interface PassageOrigin {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Who speaks, where the front matter says so. */
  readonly show?: string | undefined;
  readonly title: string;
  /** The heading of its section; '' where it has none. */
  readonly heading: string;
}

/** @param heading of the section; absent or '' where there is none */
export function originIn(
  { date, speaker, author, title }: Pick<EpisodeFile, 'date' | 'speaker' | 'author' | 'title'>,
  heading = '',
): PassageOrigin {
  return { date, show: speaker || author || undefined, title, heading };
}

/** A paragraph of the archive that may answer a question. */
export interface AskPassage extends AskSource {
  readonly origin: PassageOrigin;
  /** Plain text. */
  readonly text: string;
  /** The sentences of it that are nearest to the question; '' where none of them can be an answer. */
  readonly excerpt: string;
  /** It does not name what the question asks about: it is only nearest. */
  readonly isBeside?: true;
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
