import type { Catalog } from '../../catalog/catalog.ts';
import { foldName } from '../../catalog/fold-name.ts';
import { makeSearchable, namesIn } from '../../catalog/name-search.ts';
import type { Instant } from '../../domain/clock.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import type { EpisodeStore } from '../../storage/stores.ts';
import type { BriefArchive } from './brief-archive.ts';

/** Looks for words that somebody follows. */
export interface WordFinder {
  hasEpisode(episode: Episode, words: string): boolean;
  hasText(text: string, words: string): boolean;
}

/** Later than what joined the archive without being news (instant 1). */
const NO_NEWS: Instant = 1;
/** What was published so soon after the very first was there before the bot: it counts by its day. */
const FIRST_LOOK_MS = 3_600_000;

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
      const firstAt = (await episodes.firstPublishedAt(NO_NEWS)) ?? 0;
      const published = await episodes.publishedAfter(Math.max(at - 1, firstAt + FIRST_LOOK_MS));
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
