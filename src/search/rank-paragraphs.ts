import { sentencesOf } from '../document/sentences.ts';
import type { Episode } from '../domain/episode.ts';
import type { SearchWord } from '../domain/search.ts';
import { hangsOn, saysNothing } from './empty-sentences.ts';
import { unitsOf } from './index/characters.ts';
import { findForm, type OpenedText, openText } from './lookup/opened-text.ts';
import { type PlannedForm, type PlannedWord, planWords } from './lookup/query-plan.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** A search word and its weight relative to the others. */
export interface WeighedWord {
  readonly word: SearchWord;
  /** `known`: it is the name of an entity, or a term. */
  readonly meaning: 'known' | 'unknown';
  readonly weight: number;
}

/** A paragraph, its relevance to the question, and its most relevant sentences. */
export interface RankedParagraph {
  readonly paragraph: Paragraph;
  readonly score: number;
  readonly excerpt: string;
}

interface Wanted extends Omit<WeighedWord, 'word'> {
  readonly planned: PlannedWord;
}

/** Weight of a match in the heading, for each paragraph below it. */
const BY_HEADING = 0.5;
/** Weight of a match in an adjacent paragraph. */
const BY_NEIGHBOUR = 0.3;
/** Weight of a word found only in pieces (n-grams); with fewer than a third of them it counts as not found. */
const IN_PIECES = 0.6;
const FEWEST_PIECES = 1 / 3;
/** Paragraphs scoring below this share of the best are left out, and so are those that contain too little of the words. */
const NEAR_ENOUGH = 0.25;
const LEAST_SHARE = 0.2;
const LONGEST_EXCERPT = 180;
/** Weight of what the rest of the episode matches. */
const BY_EPISODE = 0.4;
/** What a question for a number is answered with, and the bonus for it. */
const FIGURE = /\d|[一二三四五六七八九十百千万亿两](?:[%％年月天日周倍成岁元块]|个|万|亿)|百分之/u;
const FIGURE_BONUS = 0.4;
/** Factor for a paragraph without a sentence that may answer. */
const SAYING_NOTHING = 0.2;

/** The paragraphs that match the words, the most relevant first; of equals the newest. */
export function rankParagraphs(
  paragraphs: readonly Paragraph[],
  words: readonly WeighedWord[],
  wants: 'figure' | 'anything' = 'anything',
): RankedParagraph[] {
  const scoreOf = (
    { paragraph: { episode, text } }: { readonly paragraph: Paragraph },
    sum: number,
  ): number => {
    const figured = wants === 'figure' && FIGURE.test(text) ? 1 + FIGURE_BONUS : 1;
    return (sum + BY_EPISODE * (bonuses.get(episode) ?? 0)) * figured * sayingOf(text);
  };
  const wanted = words.flatMap(({ word, ...rest }) =>
    planWords([word]).map((planned): Wanted => ({ planned, ...rest })),
  );
  const own = paragraphs.map((paragraph) => sharesIn(paragraph, wanted));
  const worths = wanted.map(({ weight }, index) => {
    const matching = own.filter((each) => (each[index] ?? 0) > 0).length;
    return weight * Math.log(1 + paragraphs.length / Math.max(matching, 1));
  });
  const bonuses = byEpisode(paragraphs, own, worths);
  const ranked = paragraphs
    .map((paragraph, place) => ({ paragraph, shares: withNeighbours(place, paragraphs, own), score: 0 }))
    .filter((each) => isNear(each.shares, wanted))
    .map((each) => ({ ...each, score: scoreOf(each, sumOf(each.shares, worths)) }))
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

/** What the episode of each paragraph holds of the words, anywhere: the answer may stand beside them. */
function byEpisode(
  paragraphs: readonly Paragraph[],
  own: readonly (readonly number[])[],
  worths: readonly number[],
): ReadonlyMap<Episode, number> {
  const most = new Map<Episode, number[]>();
  for (const [place, { episode }] of paragraphs.entries()) {
    const shares = most.get(episode) ?? worths.map(() => 0);
    most.set(
      episode,
      shares.map((share, index) => Math.max(share, own[place]?.[index] ?? 0)),
    );
  }
  return new Map(Array.from(most, ([episode, shares]) => [episode, sumOf(shares, worths)]));
}

/** How well a paragraph matches each word, 0 to 1. */
function sharesIn({ text, heading }: Paragraph, wanted: readonly Wanted[]): number[] {
  const [body, above] = [openLine(text), openLine(heading)];
  return wanted.map(({ planned }) => Math.max(shareIn(body, planned), BY_HEADING * shareIn(above, planned)));
}

/** Adds the weighted matches of adjacent paragraphs in the same section. */
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

/** Whether it contains a name, or enough of the words. */
function isNear(shares: readonly number[], wanted: readonly Wanted[]): boolean {
  const matched = shares.reduce((sum, share) => sum + share, 0);
  const isNamed = wanted.some(({ meaning }, index) => meaning === 'known' && (shares[index] ?? 0) > 0);
  return matched > 0 && (isNamed || matched >= LEAST_SHARE * wanted.length);
}

function sumOf(shares: readonly number[], worths: readonly number[]): number {
  return shares.reduce((sum, share, index) => sum + share * (worths[index] ?? 0), 0);
}

/** Rounds, so that negligible differences do not affect the order. */
function round(score: number): number {
  return Math.round(score * 20) / 20;
}

function inOrder(a: Paragraph, b: Paragraph): number {
  return newer(a.episode, b.episode) || a.section - b.section || a.place - b.place;
}

function newer(a: Episode, b: Episode): number {
  return b.datedAt - a.datedAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The best matching sentence and what follows it as far as there is room; on one line. */
function excerptOf(text: string, wanted: readonly Wanted[], worths: readonly number[]): string {
  const sentences = sentencesOf(text);
  const scores = sentences.map((sentence) => {
    const opened = openLine(sentence);
    return sumOf(
      wanted.map(({ planned }) => shareIn(opened, planned)),
      worths,
    );
  });
  const best = bestSentence(sentences, scores);
  const places = placesOf(sentences, text);
  const { start = 0, end = text.length } = places[best] ?? {};
  const last = places.slice(best).findLast((place) => place.end - start <= LONGEST_EXCERPT);
  return text
    .slice(start, last?.end ?? end)
    .split(/\s+/u)
    .join(' ');
}

/** The best that may answer, together with the one before it where it hangs on that; of none that may, simply the best. */
function bestSentence(sentences: readonly string[], scores: readonly number[]): number {
  const answering = scores.map((score, at) => (saysNothing(sentences[at] ?? '') ? -1 : score));
  const best = answering.indexOf(Math.max(...answering));
  return best > 0 && hangsOn(sentences[best] ?? '') ? best - 1 : best;
}

/** A paragraph that only asks or advertises is hardly worth anything. */
function sayingOf(text: string): number {
  return sentencesOf(text).every(saysNothing) ? SAYING_NOTHING : 1;
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
