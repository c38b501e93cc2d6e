import type { Episode } from '../domain/episode.ts';
import { splitSentences } from '../summaries/sentences.ts';
import { withoutSources } from '../summaries/without-sources.ts';
import { plainText } from './index/plain-text.ts';

/** A paragraph of an episode, as a reader sees it. */
export interface Paragraph {
  readonly episode: Episode;
  /** An index into its sections. */
  readonly section: number;
  /** Counts within the section. */
  readonly place: number;
  /** Plain text on one line. */
  readonly text: string;
  /** What stands above it: the heading of its section. */
  readonly heading: string;
}

/** Characters of a paragraph; a longer one is several. */
const LONGEST = 600;
const BLANK_LINES = /\n[^\S\n]*\n/;

/** The paragraphs of an episode that say something, in their order. */
export function splitParagraphs(episode: Episode): Paragraph[] {
  return episode.sections.flatMap(({ heading, body }, section) => {
    const above = plainText(heading);
    return withoutSources(body)
      .split(BLANK_LINES)
      .flatMap((block) => shorten(plainText(block).split(/\s+/u).join(' ')))
      .map((text, place) => ({ episode, section, place, text, heading: above }));
  });
}

/** Cuts between sentences; one that is too long by itself stays whole. */
function shorten(text: string): string[] {
  if (text.length <= LONGEST) return text === '' ? [] : [text];
  const pieces: string[] = [];
  let piece = '';
  for (const sentence of splitSentences(text)) {
    if (piece !== '' && piece.length + sentence.length > LONGEST) {
      pieces.push(piece);
      piece = '';
    }
    const gap = piece !== '' && /[.!?;]$/.test(piece) ? ' ' : '';
    piece += gap + sentence;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
