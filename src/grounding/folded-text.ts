import type { Span } from './fault.ts';

/** A text normalised for comparison: one width, one script, one case, without invisible characters. */
export interface FoldedText {
  readonly original: string;
  /** Normalised, but with its capitals; the same length as `folded`. */
  readonly cased: string;
  readonly folded: string;
  /** For each unit of `folded` its offset in `original`; one more for the end. */
  readonly origins: readonly number[];
}

/** Plain characters, or a base character with its marks, which NFKC may compose or decompose. Runs of marks are cut, to stay linear. */
const CLUSTER =
  /[\u0020-\u007e\u3001\u3002\u4e00-\u9fff，：；！？（）]+(?!\p{M})|\P{M}\p{M}{0,8}|\p{M}{1,8}/gu;
/** Characters exempt from NFKC; also those it would turn into a thousands separator or a time: a Chinese comma ends a clause. */
const PLAIN = /^[\u0020-\u007e\u3001\u3002\u4e00-\u9fff，：；！？（）]+$/u;
const MARKS = /[，：；！？（）]/g;
const INVISIBLE = /^\p{Cf}$/u;

/** Folds a plain text and keeps a mapping to the offsets of the original. */
export function foldText(text: string, fold: (text: string) => string): FoldedText {
  const pieces: string[] = [];
  const origins: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const isPlain = PLAIN.test(cluster);
    const piece = isPlain ? cluster : normalised(cluster);
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(isPlain ? index + unit : index);
  }
  origins.push(text.length);
  const cased = pieces.join('');
  return { original: text, cased, folded: foldSameLength(cased, pieces, fold), origins };
}

/** Maps a span of the folded text to the original. */
export function originOf({ origins, original }: FoldedText, { start, end }: Span): Span {
  return { start: origins[start] ?? original.length, end: origins[end] ?? original.length };
}

function normalised(cluster: string): string {
  if (INVISIBLE.test(cluster)) return '';
  // A dash of any length may join the two ends of a range.
  return cluster
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u301c\uff5e]/gu, '~');
}

/** Offsets are valid only if the length is unchanged: pieces that the fold makes longer or shorter stay unfolded. */
function foldSameLength(cased: string, pieces: readonly string[], fold: (text: string) => string): string {
  const whole = lowered(fold(cased));
  if (whole.length === cased.length) return withMarks(whole, cased);
  return pieces
    .map((piece) => {
      const folded = lowered(fold(piece));
      return folded.length === piece.length ? withMarks(folded, piece) : piece;
    })
    .join('');
}

/** Restores Chinese punctuation, which a fold that includes NFKC turns into Latin. */
function withMarks(folded: string, cased: string): string {
  let end = 0;
  const pieces: string[] = [];
  for (const { 0: mark, index } of cased.matchAll(MARKS)) {
    pieces.push(folded.slice(end, index), mark);
    end = index + 1;
  }
  return pieces.join('') + folded.slice(end);
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
