import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { FindPassages } from '../domain/passage.ts';
import type { IndexFollower } from './index-follower.ts';
import { readQuestionWords } from './question-words.ts';
import { rankParagraphs, type WeighedWord } from './rank-paragraphs.ts';
import type { ReadWord } from './read-words.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** Episodes whose paragraphs are read. */
const MOST_EPISODES = 8;
/** Limits of the result: paragraphs, and their characters in total. */
const MOST_PASSAGES = 30;
const MOST_CHARACTERS = 8_000;
/** Words of earlier questions count too, but less; those of the question before still less. */
const EARLIER_WEIGHT = 0.3;
const NAME_WEIGHT = 1.5;
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
    const found = new Map<string, Episode>();
    // Words that no text contains together may occur separately.
    for (const wanted of [words, known, unknown]) {
      if (wanted.length === 0 || found.size >= MOST_EPISODES) continue;
      const { hits } = await index.search({
        words: wanted.map(({ word }) => word),
        excluded: [],
        order: 'fit',
        offset: 0,
        limit: MOST_EPISODES,
      });
      for (const { id } of hits) {
        const episode = found.size < MOST_EPISODES ? catalog.findEpisode(id) : undefined;
        if (episode) found.set(id, episode);
      }
    }
    return [...found.values()];
  }

  return async (question, earlier) => {
    const own = readQuestionWords(question, catalog).map(weighed(1));
    const before = earlier
      .toReversed()
      .flatMap((past, age) => readQuestionWords(past, catalog).map(weighed(EARLIER_WEIGHT ** (age + 1))));
    const words = [...own, ...before].slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    try {
      const paragraphs = (await findEpisodes(words)).flatMap(splitParagraphs);
      const passages = rankParagraphs(paragraphs, words).map(({ paragraph, excerpt }) => ({
        episodeId: paragraph.episode.id,
        section: paragraph.section,
        text: paragraph.text,
        excerpt,
      }));
      return withinBounds(passages);
    } catch (error) {
      onError(error);
      return undefined;
    }
  };
}

function weighed(weight: number): (word: ReadWord) => WeighedWord {
  return ({ forms, match, meaning }) => ({
    word: { forms, match },
    meaning,
    weight: meaning === 'known' ? weight * NAME_WEIGHT : weight,
  });
}

function withinBounds<One extends { readonly text: string }>(passages: readonly One[]): One[] {
  let characters = 0;
  return passages.slice(0, MOST_PASSAGES).filter(({ text }) => {
    characters += text.length;
    return characters <= MOST_CHARACTERS;
  });
}
