import type { Catalog } from '../../catalog/catalog.ts';
import { foldName } from '../../catalog/fold-name.ts';
import { makeSearchable, namesIn } from '../../catalog/name-search.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import { NO_NEWS, newsBeginsAt } from '../../domain/first-look.ts';
import type { EpisodeStore } from '../../storage/stores.ts';
import type { BriefArchive } from './brief-archive.ts';

/** Looks for words that somebody follows. */
export interface WordFinder {
  hasEpisode(episode: Episode, words: string): boolean;
  hasText(text: string, words: string): boolean;
}

/** Adapts the catalog, and what is known of its publications, to what briefs need. */
export function createBriefArchive(
  catalog: Catalog,
  episodes: Pick<EpisodeStore, 'firstPublishedAt' | 'publishedAfter'>,
  words: WordFinder,
): BriefArchive {
  const topicsOf = ({ id }: Episode): readonly Entity[] =>
    catalog.mentionsIn(id).flatMap(({ entity, supported }) => (supported ? [entity] : []));

  return {
    topicsOf,
    async episodesSince(at, day) {
      // What was there before the bot counts by its day.
      const newsAt = newsBeginsAt(await episodes.firstPublishedAt(NO_NEWS));
      const published = await episodes.publishedAfter(Math.max(at - 1, newsAt));
      const found = published.flatMap(({ id }) => catalog.findEpisode(id) ?? []);
      const all = new Map([...found, ...catalog.episodesSince(day)].map((one) => [one.id, one]));
      return [...all.values()].sort((a, b) => b.datedAt - a.datedAt);
    },
    topicsAmong(episode, topics) {
      const refs = new Set(topicsOf(episode).map(({ ref }) => ref));
      return topics.filter(({ kind, name, ref }) =>
        kind === 'words' ? words.hasEpisode(episode, name) : refs.has(ref),
      );
    },
    namedIn(text, topics) {
      const searchable = makeSearchable(text);
      return topics.filter(({ kind, name, aliases }) =>
        kind === 'words'
          ? words.hasText(text, name)
          : [name, ...aliases].some((each) => namesIn(searchable, foldName(each))),
      );
    },
  };
}
