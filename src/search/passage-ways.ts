import type { Catalog } from '../catalog/catalog.ts';
import { foldScript } from '../catalog/fold-name.ts';
import type { Rewrite } from '../domain/passage.ts';
import type { SearchQuery } from '../domain/search.ts';
import { parseQuery } from './parse-query.ts';
import type { QuestionNames } from './question-words.ts';
import type { WeighedWord } from './rank-paragraphs.ts';
import { readTimes } from './read-times.ts';
import { knownWord, type ReadWord, wantedWordOf } from './read-words.ts';
import { splitQuestion } from './split-question.ts';
import { findTypedDate } from './typed-dates.ts';

/** One way of looking for the episodes that may answer. */
export interface PassageWay {
  readonly query: Pick<SearchQuery, 'words' | 'order' | 'from' | 'until' | 'recency' | 'limit'>;
  /** It is not taken once so many episodes were found. */
  readonly most: number;
}

/** What a question asks about, and the ways of looking for it, the most promising first. */
export interface AskedWays extends Pick<SearchQuery, 'from' | 'until'> {
  /** Whether the days are those of the episodes, not only of what they tell. */
  readonly daysOf: Timed['daysOf'];
  readonly words: readonly WeighedWord[];
  readonly ways: readonly PassageWay[];
}

/** The names by which questions are read, and which days have episodes. */
export type QuestionCatalog = QuestionNames & Pick<Catalog, 'episodesOfShow' | 'episodesWithin'>;

/** Episodes whose paragraphs are read: so many by the question itself, some more by its rewrite, and never fewer than the last. */
const MOST_BY_QUESTION = 36;
const MOST_WITH_REWRITE = 48;
export const FEWEST_EPISODES = 30;
/** How many each way gives at most. */
const BY_ALL = 16;
const BY_DAY = 6;
const BY_TIME = 12;
const BY_ONE = 12;
/** Words of earlier questions count too, but less; those of the question before still less; and those of a rewrite half. */
const EARLIER_WEIGHT = 0.3;
const REWRITE_WEIGHT = 0.5;
const NAME_WEIGHT = 1.5;
/** Of a question and the earlier ones together; of a rewrite. */
const MOST_WORDS = 24;
const MOST_REWRITTEN = 12;

/**
 * Reads a question by its names, its words and its times, and by what a rewrite adds.
 * @param earlier earlier questions of the same conversation, oldest first
 * @param today `YYYY-MM-DD`
 */
export function readAskedWays(
  catalog: QuestionCatalog,
  { question, earlier, rewrite }: AskedQuestion,
  today: string,
): AskedWays {
  const timed = readTimed(question, today, catalog);
  const own = splitQuestion(timed.text, catalog).map(weighed(catalog, 1, 'question'));
  const before = earlier
    .toReversed()
    .flatMap((past, age) =>
      splitQuestion(past, catalog).map(weighed(catalog, EARLIER_WEIGHT ** (age + 1), 'question')),
    );
  const words = [...own, ...before].slice(0, MOST_WORDS);
  const added = rewrite ? rewrittenWords(catalog, rewrite, words) : [];
  const ways = [
    ...timedWays(words, timed),
    wayBy(words, MOST_BY_QUESTION, MOST_BY_QUESTION),
    ...(rewrite ? rewriteWays(words, added, rewrite) : []),
    ...namesIn(words).map((name) => wayBy([name], BY_ONE, FEWEST_EPISODES)),
  ];
  const { from, until, daysOf } = timed;
  return {
    from,
    until,
    daysOf,
    words: [...words, ...added],
    ways: ways.filter(({ query }) => query.words.length > 0),
  };
}

interface AskedQuestion {
  readonly question: string;
  readonly earlier: readonly string[];
  readonly rewrite: Rewrite | undefined;
}

interface Timed extends Pick<SearchQuery, 'from' | 'until' | 'recency'> {
  /** The question without its words for times. */
  readonly text: string;
  /** `episodes`: it asks what was said on those days; `events`: they may be told of later as well. */
  readonly daysOf: 'episodes' | 'events';
}

/** Words around a topic that ask what was said of it, and not what it is; folding makes 幺 of 么. */
const ASKS_WHAT_WAS_SAID =
  /节目|主播|嘉宾|博主|(?:怎[么幺样]|如何)(?:说|讲|看|聊|谈|评)|[说讲聊谈提]过|\b(?:did|do|does|has|have) (?:\w+ ){1,3}(?:sa(?:y|id)|th(?:ink|ought)|talk(?:ed)?|mention(?:ed)?|discuss(?:ed)?)\b|\b(?:episodes?|podcasts?)\b/u;

/**
 * A day of its own name, such as 2025年底, may be what an episode tells of: then it is a word like others, and its days come first all
 * the same.
 */
function readTimed(question: string, today: string, catalog: Pick<QuestionCatalog, 'episodesWithin'>): Timed {
  const daysOf = ASKS_WHAT_WAS_SAID.test(foldScript(question)) ? 'episodes' : 'events';
  const date = findTypedDate(question, today);
  if (date && (date.counted === 'from-today' || catalog.episodesWithin(date, 0, 1).total > 0)) {
    const { start, end, from, until } = date;
    const isCut = date.counted === 'from-today' || daysOf === 'episodes';
    return {
      text: isCut ? `${question.slice(0, start)} ${question.slice(end)}` : question,
      from,
      until,
      daysOf,
    };
  }
  const { parsed, asksForNow } = readTimes(parseQuery(question), today, () => false);
  const isWhole = asksForNow && parsed.extent === 'whole';
  const recency = { pull: 'now', today } as const;
  return isWhole ? { text: parsed.text, recency, daysOf: 'events' } : { text: question, daysOf: 'events' };
}

/** What is of the days that are asked about, or new where the newest is asked for. */
function timedWays(words: readonly WeighedWord[], { from, until, recency }: Timed): PassageWay[] {
  if ((from ?? until) === undefined && !recency) return [];
  const times = { from, until, recency };
  return [
    wayBy(words, BY_TIME, MOST_BY_QUESTION, times),
    wayBy(namesIn(words), BY_DAY, MOST_BY_QUESTION, times),
  ];
}

function rewriteWays(
  words: readonly WeighedWord[],
  added: readonly WeighedWord[],
  { from, until }: Rewrite,
): PassageWay[] {
  const all = [...namesIn(words), ...added];
  const inTime =
    (from ?? until) === undefined ? [] : [wayBy(words, BY_TIME, MOST_WITH_REWRITE, { from, until })];
  return [wayBy(all, BY_ALL, MOST_WITH_REWRITE), wayBy(added, BY_ALL, MOST_WITH_REWRITE), ...inTime];
}

function namesIn(words: readonly WeighedWord[]): readonly WeighedWord[] {
  return words.filter(({ meaning }) => meaning === 'known');
}

function wayBy(
  words: readonly WeighedWord[],
  limit: number,
  most: number,
  more: Partial<Pick<SearchQuery, 'order' | 'from' | 'until' | 'recency'>> = {},
): PassageWay {
  return { query: { words: words.map(({ word }) => word), order: 'fit', limit, ...more }, most };
}

/** Words and names of a rewrite that the question does not have by itself. */
function rewrittenWords(
  catalog: QuestionCatalog,
  { wordings, names }: Rewrite,
  words: readonly WeighedWord[],
): WeighedWord[] {
  const named = names.flatMap((name) => knownWord(name, [name, ...catalog.namesFor(name)]) ?? []);
  const read = [...named, ...wordings.flatMap((wording) => splitQuestion(wording, catalog))];
  const has = new Set(words.flatMap(({ word }) => word.forms.map((form) => form.toLowerCase())));
  const added = read.filter(({ typed }) => {
    const isNew = !has.has(typed.toLowerCase());
    has.add(typed.toLowerCase());
    return isNew;
  });
  return added.slice(0, MOST_REWRITTEN).map(weighed(catalog, REWRITE_WEIGHT, 'rewrite'));
}

function weighed(
  catalog: Pick<Catalog, 'episodesOfShow'>,
  weight: number,
  from: WeighedWord['from'],
): (word: ReadWord) => WeighedWord {
  return (word) => ({
    word: wantedWordOf(word, catalog),
    meaning: word.meaning,
    from,
    weight: word.meaning === 'known' ? weight * NAME_WEIGHT : weight,
  });
}
