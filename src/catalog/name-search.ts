import { foldScript, isSpacedLetter, splitAtSeparators } from './fold-name.ts';
import { isLoneHan } from './name-finder.ts';

/** A text prepared for looking up names: folded, without separators, and the positions of those. */
export interface SearchableText {
  readonly folded: string;
  /** Offsets in `folded` before which something was left out. */
  readonly gaps: ReadonlySet<number>;
}

const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
/** Names within URLs do not count. */
const ADDRESSES = /https?:\/\/[^\s）)，。]*/gu;

/** A name does not span two paragraphs. */
const PARAGRAPH_BREAK = /\n\s*\n/gu;

/** Takes plain text with a blank line between paragraphs; costs about 20 ns a character, so reuse the result for several names. */
export function makeSearchable(text: string): SearchableText {
  const gaps = new Set<number>();
  const pieces = splitAtSeparators(foldScript(text.replace(ADDRESSES, ' ').replace(PARAGRAPH_BREAK, ' | ')));
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    gaps.add(length);
  }
  return { folded: pieces.join(''), gaps };
}

/**
 * Whether the text names a folded name: with or without spaces and hyphens inside, Latin letters and digits only at word
 * borders (no AI in OpenAI, but H200 between Han characters), Han characters anywhere. A single Han character is never found.
 */
export function namesIn(text: SearchableText, foldedName: string): boolean {
  if (isLoneHan(foldedName)) return false;
  for (let at = text.folded.indexOf(foldedName); at >= 0; at = text.folded.indexOf(foldedName, at + 1)) {
    if (isBorder(text, at) && isBorder(text, at + foldedName.length)) return true;
  }
  return false;
}

/** The positions at which a name may begin. */
export function* nameStarts(text: SearchableText): Generator<number> {
  for (let at = 0; at < text.folded.length; at += 1) {
    if (LETTER.test(text.folded.charAt(at)) && isBorder(text, at)) yield at;
  }
}

function isBorder({ folded, gaps }: SearchableText, at: number): boolean {
  if (gaps.has(at)) return true;
  const [before, after] = [folded.charAt(at - 1), folded.charAt(at)];
  if (isSpacedLetter(before) && isSpacedLetter(after)) return false;
  // M2.5 is one word: no M2 in it, and no 5.
  if (after === '.') return !(DIGIT.test(before) && DIGIT.test(folded.charAt(at + 1)));
  if (before === '.') return !(DIGIT.test(after) && DIGIT.test(folded.charAt(at - 2)));
  return true;
}
