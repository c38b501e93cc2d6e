import { sentencesOf } from '../document/sentences.ts';
import type { Episode } from '../domain/episode.ts';
import type { SearchWord } from '../domain/search.ts';
import { unitsOf } from './index/characters.ts';
import { findForm, type OpenedText, openText } from './lookup/opened-text.ts';
import { type PlannedForm, type PlannedWord, planWords } from './lookup/query-plan.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** A word that is looked for, and how much it counts beside the others. */
export interface WeighedWord {
  readonly word: SearchWord;
  /** `known`: it is somebody's name, or a term. */
  readonly meaning: 'known' | 'unknown';
  readonly weight: number;
}

/** A paragraph, how near it is to the question, and its nearest sentences. */
export interface RankedParagraph {
  readonly paragraph: Paragraph;
  readonly score: number;
  readonly excerpt: string;
}

interface Wanted extends Omit<WeighedWord, 'word'> {
  readonly planned: PlannedWord;
}

/** What a heading says of all that stands below it. */
const BY_HEADING = 0.5;
/** What a paragraph says goes on in the next one, and began in the one before. */
const BY_NEIGHBOUR = 0.3;
/** A word that is found in pieces only; with fewer than a third of them it is not found. */
const IN_PIECES = 0.6;
const FEWEST_PIECES = 1 / 3;
/** What is much farther from the question than the nearest is left out; so is what hardly touches it. */
const NEAR_ENOUGH = 0.25;
const LEAST_SHARE = 0.2;
const LONGEST_EXCERPT = 180;

/** The paragraphs that hold something of what is asked for, the nearest first; of equals the newest. */
export function rankParagraphs(
  paragraphs: readonly Paragraph[],
  words: readonly WeighedWord[],
): RankedParagraph[] {
  const wanted = words.flatMap(({ word, ...rest }) =>
    planWords([word]).map((planned): Wanted => ({ planned, ...rest })),
  );
  const own = paragraphs.map((paragraph) => sharesIn(paragraph, wanted));
  const worths = wanted.map(({ weight }, index) => {
    const holders = own.filter((each) => (each[index] ?? 0) > 0).length;
    return weight * Math.log(1 + paragraphs.length / Math.max(holders, 1));
  });
  const ranked = paragraphs
    .map((paragraph, place) => ({ paragraph, shares: withNeighbours(place, paragraphs, own), score: 0 }))
    .filter((each) => isNear(each.shares, wanted))
    .map((each) => ({ ...each, score: sumOf(each.shares, worths) }))
    .sort((a, b) => round(b.score) - round(a.score) || inOrder(a.paragraph, b.paragraph));
  const least = (ranked[0]?.score ?? 0) * NEAR_ENOUGH;
  return ranked
    .filter(({ score }) => score >= least)
    .map(({ paragraph, score }) => ({
      paragraph,
      score,
      excerpt: excerptOf(paragraph.text, wanted, worths),
    }));
}

/** How much of each word a paragraph holds, 0 to 1. */
function sharesIn({ text, heading }: Paragraph, wanted: readonly Wanted[]): number[] {
  const [body, above] = [openLine(text), openLine(heading)];
  return wanted.map(({ planned }) => Math.max(shareIn(body, planned), BY_HEADING * shareIn(above, planned)));
}

/** What stands beside a paragraph in the same section counts for it too, a little. */
function withNeighbours(
  place: number,
  paragraphs: readonly Paragraph[],
  own: readonly (readonly number[])[],
): number[] {
  const here = paragraphs[place];
  const beside = [place - 1, place + 1].filter((other) => {
    const there = paragraphs[other];
    return there?.episode === here?.episode && there?.section === here?.section;
  });
  return (own[place] ?? []).map((share, index) =>
    Math.max(share, ...beside.map((other) => BY_NEIGHBOUR * (own[other]?.[index] ?? 0))),
  );
}

function shareIn(text: OpenedText, { forms, grams }: PlannedWord): number {
  if (forms.some((form) => isIn(text, form))) return 1;
  const telling = grams.filter(({ isGrammar }) => !isGrammar);
  if (telling.length === 0) return 0;
  const found = telling.filter((gram) => isIn(text, gram)).length / telling.length;
  return found < FEWEST_PIECES ? 0 : IN_PIECES * found;
}

function isIn(text: OpenedText, form: PlannedForm): boolean {
  return findForm(text, form).length > 0;
}

function openLine(text: string): OpenedText {
  return openText({ units: unitsOf(text.normalize('NFC')), parts: new Uint32Array(0) });
}

/** A name is enough, or a good part of the words. */
function isNear(shares: readonly number[], wanted: readonly Wanted[]): boolean {
  const held = shares.reduce((sum, share) => sum + share, 0);
  const isNamed = wanted.some(({ meaning }, index) => meaning === 'known' && (shares[index] ?? 0) > 0);
  return held > 0 && (isNamed || held >= LEAST_SHARE * wanted.length);
}

function sumOf(shares: readonly number[], worths: readonly number[]): number {
  return shares.reduce((sum, share, index) => sum + share * (worths[index] ?? 0), 0);
}

/** Next to nothing is no difference. */
function round(score: number): number {
  return Math.round(score * 20) / 20;
}

function inOrder(a: Paragraph, b: Paragraph): number {
  return newer(a.episode, b.episode) || a.section - b.section || a.place - b.place;
}

function newer(a: Episode, b: Episode): number {
  return b.datedAt - a.datedAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The sentence that holds most, and what follows it as far as there is room; on one line. */
function excerptOf(text: string, wanted: readonly Wanted[], worths: readonly number[]): string {
  const sentences = sentencesOf(text);
  const scores = sentences.map((sentence) => {
    const opened = openLine(sentence);
    return sumOf(
      wanted.map(({ planned }) => shareIn(opened, planned)),
      worths,
    );
  });
  const best = scores.indexOf(Math.max(...scores));
  const places = placesOf(sentences, text);
  const { start = 0, end = text.length } = places[best] ?? {};
  const last = places.slice(best).findLast((place) => place.end - start <= LONGEST_EXCERPT);
  return text
    .slice(start, last?.end ?? end)
    .split(/\s+/u)
    .join(' ');
}

function placesOf(
  sentences: readonly string[],
  text: string,
): { readonly start: number; readonly end: number }[] {
  let end = 0;
  return sentences.map((sentence) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    return { start, end };
  });
}
