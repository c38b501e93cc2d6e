import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import { type AskPassage, type FindPassages, originIn } from '../domain/passage.ts';
import type { SearchQuery } from '../domain/search.ts';
import type { IndexFollower } from './index-follower.ts';
import { readQuestionWords } from './question-words.ts';
import { type RankedParagraph, rankParagraphs, type WeighedWord } from './rank-paragraphs.ts';
import type { ReadWord } from './read-words.ts';
import { type Paragraph, splitOriginals, splitParagraphs } from './split-paragraphs.ts';
import { asksForFigure } from './stop-words.ts';

/** Episodes whose paragraphs are read, and how many each way of looking for them gives at most. */
const MOST_EPISODES = 36;
const BY_ALL = 16;
const BY_NAMES = 10;
const BY_WORDS = 16;
const BY_DAY = 6;
/** Limits of the result: paragraphs, and their characters in total. */
const MOST_PASSAGES = 30;
const MOST_CHARACTERS = 8_000;
/** Words of earlier questions count too, but less; those of the question before still less. */
const EARLIER_WEIGHT = 0.3;
const NAME_WEIGHT = 1.5;
/** Of what a question asks about, the share that a passage must name. */
const NAMED = 0.5;
/** Of a question and the earlier ones together. */
const MOST_WORDS = 24;

/**
 * Finds passages of the archive: names in a question, in either script or in English, by all their aliases; other words by
 * the texts that contain them.
 * @param onError called with the error when the index did not answer; it contains nothing of the question
 */
export function createPassageFinder({
  catalog,
  index,
  onError,
}: {
  catalog: Pick<Catalog, 'namesFor' | 'findEpisode'>;
  index: Pick<IndexFollower, 'search'>;
  onError: (error: unknown) => void;
}): FindPassages {
  async function findEpisodes(words: readonly WeighedWord[]): Promise<Episode[]> {
    const known = words.filter(({ meaning }) => meaning === 'known');
    const unknown = words.filter(({ meaning }) => meaning === 'unknown');
    const ask = async (wanted: readonly WeighedWord[], order: SearchQuery['order'], limit: number) => {
      if (wanted.length === 0) return [];
      const query = { words: wanted.map(({ word }) => word), excluded: [], order, offset: 0, limit };
      return (await index.search(query)).hits;
    };
    // Words that no text contains together may occur separately, and what is new may answer what is asked now.
    // One after the other: each may take as long as the index gives a search.
    const found = [
      await ask(words, 'fit', BY_ALL),
      await ask(known.length < words.length ? known : [], 'fit', BY_NAMES),
      await ask(unknown.length < words.length ? unknown : [], 'fit', BY_WORDS),
      await ask(known, 'date', BY_DAY),
    ];
    const ids = new Set(found.flat().map(({ id }) => id));
    return [...ids].slice(0, MOST_EPISODES).flatMap((id) => catalog.findEpisode(id) ?? []);
  }

  return async (question, earlier) => {
    const own = readQuestionWords(question, catalog).map(weighed(1));
    const before = earlier
      .toReversed()
      .flatMap((past, age) => readQuestionWords(past, catalog).map(weighed(EARLIER_WEIGHT ** (age + 1))));
    const words = [...own, ...before].slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    try {
      const episodes = await findEpisodes(words);
      const wants = asksForFigure(question) ? 'figure' : 'anything';
      const asked = { text: question, wants, words } as const;
      const paragraphs = episodes.flatMap(/\p{Script=Han}/u.test(question) ? splitParagraphs : splitBoth);
      return withinBounds(rankParagraphs(paragraphs, asked)).map(passageOf);
    } catch (error) {
      onError(error);
      return undefined;
    }
  };
}

/** Who asks in English is answered by the original too, where there is one. */
function splitBoth(episode: Episode): Paragraph[] {
  return [...splitParagraphs(episode), ...splitOriginals(episode)];
}

function passageOf({ paragraph, named, excerpt }: RankedParagraph): AskPassage {
  const { episode, heading, section, text } = paragraph;
  return {
    episodeId: episode.id,
    section,
    origin: originIn(episode, heading),
    text,
    excerpt: excerpt(),
    ...(named < NAMED && { isBeside: true }),
  };
}

function weighed(weight: number): (word: ReadWord) => WeighedWord {
  return ({ forms, match, meaning }) => ({
    word: { forms, match },
    meaning,
    weight: meaning === 'known' ? weight * NAME_WEIGHT : weight,
  });
}

function withinBounds(ranked: readonly RankedParagraph[]): RankedParagraph[] {
  let characters = 0;
  return ranked.slice(0, MOST_PASSAGES).filter(({ paragraph }) => {
    characters += paragraph.text.length;
    return characters <= MOST_CHARACTERS;
  });
}
