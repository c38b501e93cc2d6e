import { foldScript, isSpacedLetter, splitAtSeparators } from './fold-name.ts';
import { isLoneHan } from './name-finder.ts';
import { isDelicate, runsIntoWords } from './word-borders.ts';

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
 * borders (no AI in OpenAI, but H200 between Han characters), Han characters anywhere but where two of them only stand across other
 * words (高通 in 高通胀). A single Han character is never found.
 */
export function namesIn(text: SearchableText, foldedName: string): boolean {
  if (isLoneHan(foldedName)) return false;
  const delicate = isDelicate(foldedName);
  for (let at = text.folded.indexOf(foldedName); at >= 0; at = text.folded.indexOf(foldedName, at + 1)) {
    const end = at + foldedName.length;
    if (isBorder(text, at) && isBorder(text, end) && !(delicate && runsIntoWordsAt(text, at, end)))
      return true;
  }
  return false;
}

function runsIntoWordsAt({ folded, gaps }: SearchableText, at: number, end: number): boolean {
  const unitAt = (place: number): number => (place < folded.length ? folded.charCodeAt(place) : 0);
  const before = at === 0 || gaps.has(at) ? 0 : unitAt(at - 1);
  const after = gaps.has(end) ? ([0, 0] as const) : ([unitAt(end), unitAt(end + 1)] as const);
  return runsIntoWords({ before, first: unitAt(at), last: unitAt(end - 1), after }, end - at);
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
