import type { Instant } from '../domain/clock.ts';
import type { EpisodeStore } from '../storage/stores.ts';

/** Ids of episodes, and when subscribers could first see them. */
export type News = readonly { readonly id: string; readonly publishedAt: Instant }[];

/**
 * Returns what was published after an instant, oldest first. Cached over many subscribers; queried again only for an earlier
 * instant.
 */
export function createNews(
  episodes: Pick<EpisodeStore, 'publishedAfter'>,
): (instant: Instant) => Promise<News> {
  let knownFrom = Number.POSITIVE_INFINITY;
  let known: News = [];
  return async (instant) => {
    if (instant < knownFrom) {
      known = await episodes.publishedAfter(instant);
      knownFrom = instant;
    }
    return known.filter(({ publishedAt }) => publishedAt > instant);
  };
}
