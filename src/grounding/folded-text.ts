import type { Span } from './fault.ts';

/** A text as it is compared: one width, one script, one case, without invisible characters. */
export interface FoldedText {
  readonly original: string;
  /** Normalised, with its capitals; as long as `folded`. */
  readonly cased: string;
  readonly folded: string;
  /** For each unit of `folded` where it came from in `original`; one more for the end. */
  readonly origins: readonly number[];
}

/** A base character with its marks: what NFKC may join or take apart. A run of marks is cut, to stay linear. */
const CLUSTER = /\P{M}\p{M}{0,8}|\p{M}{1,8}/gu;
/** Also what NFKC would make a thousands separator or a time of: a Chinese comma ends a clause. */
const PLAIN = /^[\u0020-\u007e\u3001\u3002\u4e00-\u9fff，：；！？（）]$/u;
const MARKS = /[，：；！？（）]/g;
const INVISIBLE = /^\p{Cf}$/u;

/** Takes plain text and gives its folded form, and the way back to the offsets of the original. */
export function foldText(text: string, fold: (text: string) => string): FoldedText {
  const pieces: string[] = [];
  const origins: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = PLAIN.test(cluster) ? cluster : normalised(cluster);
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(index);
  }
  origins.push(text.length);
  const cased = pieces.join('');
  return { original: text, cased, folded: foldSameLength(cased, pieces, fold), origins };
}

/** Where a span of the folded text stands in the original. */
export function originOf({ origins, original }: FoldedText, { start, end }: Span): Span {
  return { start: origins[start] ?? original.length, end: origins[end] ?? original.length };
}

function normalised(cluster: string): string {
  if (INVISIBLE.test(cluster)) return '';
  // A dash of any length joins the two ends of a range.
  return cluster
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u301c\uff5e]/gu, '~');
}

/** Offsets hold only while the length does: what a fold makes longer or shorter stays as it is. */
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

/** A fold with NFKC in it makes Chinese marks Latin ones. */
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
