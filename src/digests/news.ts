import type { Instant } from '../domain/clock.ts';
import type { EpisodeStore } from '../storage/stores.ts';

/** Ids of episodes, and when subscribers could first see them. */
export type News = readonly { readonly id: string; readonly publishedAt: Instant }[];

/**
 * What was published after an instant, oldest first; asked for many subscribers, looked up once, and again only for one who
 * stands further back.
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
