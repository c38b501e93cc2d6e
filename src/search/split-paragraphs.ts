import { plainTextOf } from '../document/plain-text.ts';
import { splitSentences } from '../document/sentences.ts';
import { isSourceList } from '../document/source-list.ts';
import type { Episode } from '../domain/episode.ts';

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

/** The paragraphs of an episode that say something, in their order. */
export function splitParagraphs(episode: Episode): Paragraph[] {
  return episode.sections.flatMap(({ heading, blocks }, section) =>
    blocks
      .filter((block) => !isSourceList(block))
      .flatMap((block) => shorten(plainTextOf(block).split(/\s+/u).join(' ')))
      .map((text, place) => ({ episode, section, place, text, heading })),
  );
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
