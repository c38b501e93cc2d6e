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

/** A question in other words, which add ways to look for its answer. */
export interface Rewrite {
  /** Rows of search words. */
  readonly wordings: readonly string[];
  /** Other names of what it names. */
  readonly names: readonly string[];
  /** First and last day that it asks about, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * Finds the paragraphs that may answer a question, the nearest first.
 * @param earlier earlier questions of the same conversation, oldest first
 * @param rewrite the question in other words; what it says by itself counts first
 * @returns undefined when the archive cannot be searched now
 */
export type FindPassages = (
  question: string,
  earlier: readonly string[],
  rewrite?: Rewrite,
) => Promise<readonly AskPassage[] | undefined>;
