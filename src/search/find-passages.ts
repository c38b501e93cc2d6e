import type { Catalog } from '../catalog/catalog.ts';
import type { Clock } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import { type AskPassage, type FindPassages, originIn } from '../domain/passage.ts';
import type { SearchQuery, SearchWord, WordRarity } from '../domain/search.ts';
import { utcDayOf } from '../kernel/utc-day.ts';
import type { IndexFollower } from './index-follower.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { FEWEST_EPISODES, type PassageWay, type QuestionCatalog, readAskedWays } from './passage-ways.ts';
import { isWithin, type RankedParagraph, rankParagraphs } from './rank-paragraphs.ts';
import { type Paragraph, splitOriginals, splitParagraphs } from './split-paragraphs.ts';
import { asksForFigure } from './stop-words.ts';

/** Limits of the result: paragraphs, and their characters in total. */
const MOST_PASSAGES = 30;
const MOST_CHARACTERS = 10_000;
/** Of what a question asks about, the share that a passage must name. */
const NAMED = 0.5;
/**
 * Finds passages of the archive: names in a question, in either script or in English, by all their aliases; other words by
 * the texts that contain them; times by their days.
 * @param onError called with the error when the index did not answer; it contains nothing of the question
 */
export function createPassageFinder({
  catalog,
  index,
  clock,
  onError,
}: {
  catalog: QuestionCatalog & Pick<Catalog, 'findEpisode' | 'latest'>;
  index: Pick<IndexFollower, 'search'>;
  clock: Pick<Clock, 'now'>;
  onError: (error: unknown) => void;
}): FindPassages {
  async function findEpisodes(ways: readonly PassageWay[]): Promise<FoundEpisodes> {
    const ids = new Set<string>();
    const rarities = new Map<SearchWord, WordRarity>();
    // One after the other: each may take as long as the index gives a search.
    for (const { query, most } of ways) {
      if (ids.size >= most) continue;
      const page = await index.search({ ...query, purpose: 'passages', excluded: [], offset: 0 });
      page.rarities?.forEach((rarity, at) => {
        const word = query.words[at];
        if (word) rarities.set(word, rarity);
      });
      for (const { id } of page.hits) if (ids.size < most) ids.add(id);
    }
    const newest = catalog.latest(0, FEWEST_EPISODES).entries;
    for (const { id } of newest) if (ids.size < FEWEST_EPISODES) ids.add(id);
    return { episodes: [...ids].flatMap((id) => catalog.findEpisode(id) ?? []), rarities };
  }

  return async (question, earlier, rewrite) => {
    const today = utcDayOf(clock.now());
    const { words, ways, from, until, daysOf } = readAskedWays(
      catalog,
      { question, earlier, rewrite },
      today,
    );
    if (words.length === 0) return [];
    try {
      const { episodes, rarities } = await findEpisodes(ways);
      const wants = asksForFigure(question) ? 'figure' : 'anything';
      const asked = { text: question, wants, words, rarities, from, until } as const;
      const paragraphs = episodes.flatMap(/\p{Script=Han}/u.test(question) ? splitParagraphs : splitBoth);
      const ranked = rankParagraphs(paragraphs, asked);
      const told = daysOf === 'episodes' ? ofDays(ranked, asked) : ranked;
      return withinBounds(joinNeighbours(told)).map(passageOf);
    } catch (error) {
      onError(error);
      return undefined;
    }
  };
}

/** What was said on those days; where nothing was, what was said on others, as the nearest. */
function ofDays(
  ranked: readonly RankedParagraph[],
  days: Pick<SearchQuery, 'from' | 'until'>,
): readonly RankedParagraph[] {
  const within = ranked.filter(({ paragraph, named }) => named >= NAMED && isWithin(paragraph.episode, days));
  return within.length > 0 ? within : ranked.map((each) => ({ ...each, named: 0 }));
}

interface FoundEpisodes {
  readonly episodes: readonly Episode[];
  readonly rarities: ReadonlyMap<SearchWord, WordRarity>;
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

function withinBounds(ranked: readonly RankedParagraph[]): RankedParagraph[] {
  let characters = 0;
  return ranked.slice(0, MOST_PASSAGES).filter(({ paragraph }) => {
    characters += paragraph.text.length;
    return characters <= MOST_CHARACTERS;
  });
}
