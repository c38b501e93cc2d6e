import { foldScript } from '../catalog/fold-name.ts';
import { saysNothing } from '../document/empty-sentences.ts';
import { sentencesOf } from '../document/sentences.ts';
import type { Episode } from '../domain/episode.ts';
import type { SearchWord, WordRarity } from '../domain/search.ts';
import { chooseExcerpt } from './choose-excerpt.ts';
import { closestSentence, figureBonus, type WantedAnswer } from './closest-sentence.ts';
import { createPlanner, type PlannedForm, type PlannedWord } from './lookup/query-plan.ts';
import { isNameLike } from './name-like.ts';
import {
  bestOf,
  type SharedWord,
  type Shares,
  sharesOfText,
  shareWords,
  weigh,
  withNeighbours,
} from './paragraph-shares.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** A search word and its weight relative to the others. */
export interface WeighedWord {
  readonly word: SearchWord;
  /** `known`: it is the name of an entity, or a term. */
  readonly meaning: 'known' | 'unknown';
  readonly weight: number;
  /** Whether the question says it, with those before it, or a rewrite of it. */
  readonly from: 'question' | 'rewrite';
}

/** What is asked. */
export interface AskedQuestion {
  readonly text: string;
  readonly wants: WantedAnswer;
  readonly words: readonly WeighedWord[];
  /** How rare each of them is in the archive. */
  readonly rarities: ReadonlyMap<SearchWord, WordRarity>;
  /** First and last day that it names, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** A paragraph and its relevance to a question. */
export interface RankedParagraph {
  readonly paragraph: Paragraph;
  readonly score: number;
  /** Of what the question asks about, the share that it names, with its episode's title. */
  readonly named: number;
  /** Its sentences that may answer; '' when there are none. */
  excerpt(): string;
}

interface Wanted extends Omit<WeighedWord, 'word'> {
  readonly planned: PlannedWord;
  readonly rarity: WordRarity;
  readonly lastNames: readonly PlannedForm[];
  readonly isNameLike: boolean;
}

/** Paragraphs scoring below this share of the best are left out, and so are those that contain too little of the words. */
const NEAR_ENOUGH = 0.25;
const LEAST_SHARE = 0.2;
/** What the index has not told of. */
const UNKNOWN: WordRarity = { whole: 1, episodes: 1, pieces: [] };
/** Weight of what the rest of the episode matches. */
const BY_EPISODE = 0.6;
/** Weight of the place of an episode among those that were found, and after how many places little of it is left. */
const BY_PLACE = 0.3;
const FEW_PLACES = 4;
/** Rarity tells, but a common word that is there tells more than a third of a rare one. */
const BY_RARITY = 0.5;
/** The bonus for an episode of the days that a question names. */
const DAYS_BONUS = 0.3;
/** So many of the best paragraphs are read sentence by sentence; the weight of what their best sentence matches. */
const MOST_READ_CLOSELY = 48;
const BY_SENTENCE = 1;
/** Factor for a paragraph without a sentence that may answer. */
const SAYING_NOTHING = 0.2;

/**
 * The paragraphs that match the words of a question, the most relevant first; of equals the newest.
 * @param paragraphs those of the episode that was found first before those of others
 */
export function rankParagraphs(
  paragraphs: readonly Paragraph[],
  { text: question, wants, words, rarities, ...days }: AskedQuestion,
): RankedParagraph[] {
  const plan = createPlanner();
  const wanted = words.flatMap(({ word, ...rest }) =>
    plan([word]).map(
      (planned): Wanted => ({
        ...rest,
        planned,
        rarity: rarities.get(word) ?? UNKNOWN,
        isNameLike: rest.meaning === 'unknown' && isNameLike(nameIn(word)),
        lastNames: plan(word.forms.flatMap(lastNameIn)).flatMap(({ forms }) => forms),
      }),
    ),
  );
  const { words: shared, shares: own } = shareWords(paragraphs, wanted);
  const rare = wanted.map(({ weight, rarity }) => weight * worthOf(rarity));
  const worths = wanted.map(({ weight, rarity }) => weight * worthOf(rarity) ** BY_RARITY);
  const episodes = sharesOfEpisodes(paragraphs, own, shared);
  const matching = paragraphs
    .map((paragraph, place) => ({ paragraph, shares: withNeighbours(place, paragraphs, own) }))
    .filter(({ paragraph, shares }) => isNear(shares, episodes.get(paragraph.episode)?.title ?? [], wanted))
    .map(({ paragraph, shares }): RankedParagraph => {
      const { whole = [], title = [], place = Infinity } = episodes.get(paragraph.episode) ?? {};
      const relevance =
        (1 + BY_PLACE * Math.exp(-place / FEW_PLACES)) * weigh(shares, worths) +
        BY_EPISODE * weigh(whole, worths);
      return {
        paragraph,
        score:
          relevance *
          bonusOf(paragraph.text, wants) *
          (isWithin(paragraph.episode, days) ? 1 + DAYS_BONUS : 1),
        named: namedIn(bestOf([shares, title], shared.length), rare, wanted),
        excerpt: () =>
          chooseExcerpt(paragraph.text, question, (sentence) =>
            weigh(sharesOfText(sentence, shared), worths),
          ),
      };
    })
    .sort(byScore);
  const closest = (paragraph: Paragraph): number => {
    const title = episodes.get(paragraph.episode)?.title ?? [];
    return closestSentence(paragraph, { title, words: shared, worths, wants });
  };
  const least = (matching[0]?.score ?? 0) * NEAR_ENOUGH;
  return matching
    .slice(0, MOST_READ_CLOSELY)
    .filter(({ score }) => score >= least)
    .map((each) => ({ ...each, score: each.score + BY_SENTENCE * closest(each.paragraph) }))
    .sort(byScore);
}

/** As it was typed, with its capitals; Chinese in simplified characters. */
function nameIn({ forms: [typed = ''] }: SearchWord): string {
  return /\p{Script=Han}/u.test(typed) ? foldScript(typed) : typed;
}

/** The last of the names of a person, as they are written with a dot between them: 史蒂文·科恩. */
function lastNameIn(form: string): SearchWord[] {
  const last = /^\p{Script=Han}.*[·・‧•](\p{Script=Han}{2,6})$/u.exec(form)?.[1];
  return last === undefined ? [] : [{ forms: [last], match: 'literal' }];
}

/** What is nowhere as a whole is worth what its pieces are, on the average. */
function worthOf({ whole, episodes, pieces }: WordRarity): number {
  const found = pieces.filter((piece) => piece > 0);
  if (episodes > 0 || found.length === 0) return whole;
  return found.reduce((sum, piece) => sum + piece, 0) / found.length;
}

interface EpisodeShares {
  readonly title: Shares;
  readonly whole?: Shares;
  /** Among the episodes that were found, the best first. */
  readonly place: number;
}

/** What the title of each episode holds of the words, and what it holds anywhere: the answer may stand beside them. */
function sharesOfEpisodes(
  paragraphs: readonly Paragraph[],
  own: readonly Shares[],
  words: readonly SharedWord[],
): ReadonlyMap<Episode, EpisodeShares> {
  const episodes = new Map<Episode, EpisodeShares>();
  for (const [at, { episode }] of paragraphs.entries()) {
    const {
      title,
      whole = title,
      place,
    } = episodes.get(episode) ?? {
      title: sharesOfText(headOf(episode), words),
      place: episodes.size,
    };
    episodes.set(episode, { whole: bestOf([whole, own[at] ?? []], words.length), title, place });
  }
  return episodes;
}

/** What every paragraph of an episode stands under: its title, and who speaks. */
function headOf({ title, speaker, author, guest }: Episode): string {
  return [title, speaker || author, guest].filter(Boolean).join('\n');
}

/**
 * The share of the worths whose words are there, be it in pieces: of the question, or of its rewrite, whichever is more. Nothing of
 * it is there when no episode holds a name of it.
 */
function namedIn(shares: Shares, rare: readonly number[], wanted: readonly Wanted[]): number {
  const shareOf = (from: WeighedWord['from']): number => {
    const asked = wanted.flatMap((word, at) =>
      word.from === from ? [{ word, worth: rare[at] ?? 0, isThere: (shares[at] ?? 0) > 0 }] : [],
    );
    if (asked.some(({ word }) => word.isNameLike && word.rarity.episodes === 0)) return 0;
    const all = asked.reduce((sum, { worth }) => sum + worth, 0);
    const there = asked.reduce((sum, { worth, isThere }) => sum + (isThere ? worth : 0), 0);
    return all === 0 ? 0 : there / all;
  };
  return Math.max(shareOf('question'), shareOf('rewrite'));
}

/** Whether an episode is of those days; none is where there are none. */
export function isWithin({ date }: Episode, { from, until }: Pick<AskedQuestion, 'from' | 'until'>): boolean {
  return (from ?? until) !== undefined && date >= (from ?? '') && date <= (until ?? '9999');
}

/** Figures help where they are asked for; a paragraph that only asks or advertises is hardly worth anything. */
function bonusOf(text: string, wants: AskedQuestion['wants']): number {
  return figureBonus(text, wants) * (sentencesOf(text).every(saysNothing) ? SAYING_NOTHING : 1);
}

/** Whether it contains a name, or with its title enough of the words. */
function isNear(shares: Shares, title: Shares, wanted: readonly Wanted[]): boolean {
  if (shares.every((share) => share === 0)) return false;
  const matched = bestOf([shares, title], wanted.length).reduce((sum, share) => sum + share, 0);
  const isNamed = wanted.some(({ meaning }, index) => meaning === 'known' && (shares[index] ?? 0) > 0);
  // What a rewrite says in other words is not asked for once more.
  const asked = wanted.filter(({ from }) => from === 'question').length || wanted.length;
  return isNamed || matched >= LEAST_SHARE * asked;
}

function byScore(a: RankedParagraph, b: RankedParagraph): number {
  return round(b.score) - round(a.score) || inOrder(a.paragraph, b.paragraph);
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
