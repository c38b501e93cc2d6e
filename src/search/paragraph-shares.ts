import { unitsOf } from './index/characters.ts';
import { holdsForm, type OpenedText, openText } from './lookup/opened-text.ts';
import type { PlannedWord } from './lookup/query-plan.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** How well something matches each word, 0 to 1, in the order of the words. */
export type Shares = readonly number[];

/** Weight of a match in the heading, for each paragraph below it. */
const BY_HEADING = 0.5;
/** Weight of a match in an adjacent paragraph. */
const BY_NEIGHBOUR = 0.3;
/** Weight of a word found only in pieces (n-grams); with fewer than a third of them it counts as not found. */
const IN_PIECES = 0.6;
const FEWEST_PIECES = 1 / 3;

/** How well a text matches each word. */
export function sharesOfText(text: string, words: readonly PlannedWord[]): Shares {
  const opened = openLine(text);
  return words.map((word) => shareIn(opened, word));
}

/** How well each paragraph matches, by itself and by its heading. @param paragraphs those of one section beside each other */
export function sharesOfParagraphs(
  paragraphs: readonly Paragraph[],
  words: readonly PlannedWord[],
): readonly Shares[] {
  const headings = new Map<string, Shares>();
  return paragraphs.map(({ text, heading }) => {
    const above = headings.get(heading) ?? sharesOfText(heading, words);
    headings.set(heading, above);
    return sharesOfText(text, words).map((share, at) => Math.max(share, BY_HEADING * (above[at] ?? 0)));
  });
}

/** Adds the weighted matches of adjacent paragraphs in the same section. */
export function withNeighbours(
  place: number,
  paragraphs: readonly Paragraph[],
  own: readonly Shares[],
): Shares {
  const here = paragraphs[place];
  const beside = [place - 1, place + 1].filter((other) => {
    const there = paragraphs[other];
    return there?.episode === here?.episode && there?.section === here?.section;
  });
  return (own[place] ?? []).map((share, index) =>
    Math.max(share, ...beside.map((other) => BY_NEIGHBOUR * (own[other]?.[index] ?? 0))),
  );
}

/** The best match of each word among several. */
export function bestOf(all: readonly Shares[], words: number): Shares {
  const best = Array.from({ length: words }, () => 0);
  for (const shares of all)
    for (let at = 0; at < words; at += 1) best[at] = Math.max(best[at] ?? 0, shares[at] ?? 0);
  return best;
}

/** The sum of the matches by what each word is worth. */
export function weigh(shares: Shares, worths: readonly number[]): number {
  return shares.reduce((sum, share, index) => sum + share * (worths[index] ?? 0), 0);
}

function shareIn(text: OpenedText, { forms, grams }: PlannedWord): number {
  if (forms.some((form) => holdsForm(text, form))) return 1;
  const telling = grams.filter(({ isGrammar }) => !isGrammar);
  if (telling.length === 0) return 0;
  const found = telling.filter((gram) => holdsForm(text, gram)).length / telling.length;
  return found < FEWEST_PIECES ? 0 : IN_PIECES * found;
}

function openLine(text: string): OpenedText {
  return openText({ units: unitsOf(text.normalize('NFC')), parts: new Uint32Array(0) });
}
