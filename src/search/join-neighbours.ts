import type { RankedParagraph } from './rank-paragraphs.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** Characters of paragraphs that stand together as one passage. */
const LONGEST_PASSAGE = 1_000;

/** Neighbouring paragraphs at the first place of any of them, with its excerpt: they are one passage, and leave room for others. */
export function joinNeighbours(ranked: readonly RankedParagraph[]): RankedParagraph[] {
  const joined: { first: RankedParagraph; paragraph: Paragraph; last: number; named: number }[] = [];
  for (const each of ranked) {
    const { paragraph, named } = each;
    const beside = joined.find((other) => isBeside(other.paragraph, other.last, paragraph));
    if (!beside) {
      joined.push({ first: each, paragraph, last: paragraph.place, named });
      continue;
    }
    const isBefore = paragraph.place < beside.paragraph.place;
    const [one, other] = isBefore ? [paragraph, beside.paragraph] : [beside.paragraph, paragraph];
    beside.last = isBefore ? beside.last : paragraph.place;
    beside.paragraph = { ...one, text: `${one.text}\n${other.text}` };
    beside.named = Math.max(beside.named, named);
  }
  return joined.map(({ first, paragraph, named }) => ({ ...first, paragraph, named }));
}

/** @param last place of the last of those that `one` is joined of */
function isBeside(one: Paragraph, last: number, other: Paragraph): boolean {
  return (
    one.episode === other.episode &&
    one.section === other.section &&
    one.isOriginal === other.isOriginal &&
    (other.place === one.place - 1 || other.place === last + 1) &&
    one.text.length + other.text.length < LONGEST_PASSAGE
  );
}
