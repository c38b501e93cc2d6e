/**
 * How widely a text names something, in eight bits: the highest one for its title, its summary or a heading, the others for
 * sevenths of its paragraphs. The spread of several names of one thing is the union of theirs.
 */
export type TextSpread = number;

/** Title, summary and headings. */
export const UP_FRONT: TextSpread = 0x80;
const STRETCHES = 7;
/** A text that comes back to something in so many stretches is about it: an aside or an advertisement stands in one or two. */
const LEAST_STRETCHES = 3;
/** Few paragraphs count for several stretches: a text is about what all of its one or two paragraphs name. */
const ONLY_PARAGRAPH: TextSpread = 0b111;
const OF_TWO_PARAGRAPHS: readonly TextSpread[] = [0b0011, 0b1100];

/** The spread of what stands in one paragraph. @param index among the `paragraphs` of the text */
export function spreadOfParagraph(index: number, paragraphs: number): TextSpread {
  if (paragraphs < 2) return ONLY_PARAGRAPH;
  const within = Math.min(index, paragraphs - 1);
  if (paragraphs === 2) return OF_TWO_PARAGRAPHS[within] ?? 0;
  return 1 << (paragraphs <= STRETCHES ? within : Math.floor((within * STRETCHES) / paragraphs));
}

/** Whether a text with that spread is about the thing, or only mentions it in passing. */
export function isAbout(spread: TextSpread): boolean {
  if ((spread & UP_FRONT) !== 0) return true;
  let stretches = 0;
  for (let rest = spread; rest !== 0; rest &= rest - 1) stretches += 1;
  return stretches >= LEAST_STRETCHES;
}
