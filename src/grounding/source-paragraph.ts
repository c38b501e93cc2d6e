import type { PassageOrigin } from '../domain/passage.ts';

/** A paragraph that a claim may cite. What stands around it may name a subject or tell a day, but proves no figure. */
export interface SourceParagraph {
  readonly text: string;
  /** The episode and section that it stands in; absent in a text that is no episode yet. */
  readonly origin?: PassageOrigin | undefined;
  /** The paragraphs beside it in its section. */
  readonly near?: readonly string[] | undefined;
}
