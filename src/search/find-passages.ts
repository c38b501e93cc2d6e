import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { FindPassages } from '../domain/passage.ts';
import type { IndexFollower } from './index-follower.ts';
import { readQuestionWords } from './question-words.ts';
import { rankParagraphs, type WeighedWord } from './rank-paragraphs.ts';
import type { ReadWord } from './read-words.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** Episodes whose paragraphs are looked at. */
const MOST_EPISODES = 8;
/** What is given to whoever answers: paragraphs, and characters of them together. */
const MOST_PASSAGES = 30;
const MOST_CHARACTERS = 8_000;
/** A question that goes on from another one means what that one meant, though less; the one before still less. */
const EARLIER_WEIGHT = 0.3;
const NAME_WEIGHT = 1.5;
/** Of a question and of those before it. */
const MOST_WORDS = 24;

/**
 * Finds passages of the archive: names of a question in either script or in English by all they are called, other words by
 * what stands in the texts.
 * @param onError hears why the index did not answer; holds nothing of the question
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
    // What nothing holds together may stand apart.
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
      .flatMap((past, turn) => readQuestionWords(past, catalog).map(weighed(EARLIER_WEIGHT ** (turn + 1))));
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
