import { saysNothing } from '../document/empty-sentences.ts';
import { sentencesOf } from '../document/sentences.ts';
import { bestOf, type SharedWord, type Shares, sharesOfText, weigh } from './paragraph-shares.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** What a question is answered with. */
export type WantedAnswer = 'figure' | 'anything';

/** What is sought in sentences. */
interface Sought {
  /** What the episode's title and speakers match. */
  readonly title: Shares;
  readonly words: readonly SharedWord[];
  readonly worths: readonly number[];
  readonly wants: WantedAnswer;
}

/** What a question for a number is answered with, and the bonus for it. */
const FIGURE = /\d|[一二三四五六七八九十百千万亿两](?:[%％年月天日周倍成岁元块]|个|万|亿)|百分之/u;
const FIGURE_BONUS = 0.4;
/** Weight of a match in the title or the heading, for the sentences below. */
const BESIDE_TITLE = 0.7;

/** What the best sentence of a paragraph matches, by worth: words that stand together say more than the same ones far apart. */
export function closestSentence(
  { text, heading }: Paragraph,
  { title, words, worths, wants }: Sought,
): number {
  const beside = bestOf([title, sharesOfText(heading, words)], words.length).map(
    (share) => BESIDE_TITLE * share,
  );
  const scores = sentencesOf(text).map((sentence) => {
    const own = sharesOfText(sentence, words);
    if (saysNothing(sentence) || own.every((share) => share === 0)) return 0;
    return weigh(bestOf([own, beside], words.length), worths) * figureBonus(sentence, wants);
  });
  return Math.max(0, ...scores);
}

/** The factor for a text that has a figure where one is asked for. */
export function figureBonus(text: string, wants: WantedAnswer): number {
  return wants === 'figure' && FIGURE.test(text) ? 1 + FIGURE_BONUS : 1;
}
