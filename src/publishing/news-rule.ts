import type { Instant } from '../domain/clock.ts';
import type { EpisodeHead } from '../domain/episode.ts';
import { localDate } from '../domain/next-due.ts';
import { DAY_MS } from '../kernel/utc-day.ts';

/** What joins the archive without being news was published before every subscription. */
export const ARCHIVED_AT: Instant = 1;
/** A folder that is being copied is seen in several looks: what came so short a time ago counts together. */
export const ONE_LOOK_MS = 60_000;

/** What an episode is judged by. */
type Dated = Pick<EpisodeHead, 'date' | 'datedAt' | 'publishAt'>;

/** Decides what is news by itself, by days and numbers alone. */
export interface NewsRule {
  /**
   * Which of these episodes are news by themselves; nobody has decided on them.
   * @param justPublished how many others became news a moment ago
   */
  pickNews<One extends Dated>(fresh: readonly One[], justPublished: number, now: Instant): ReadonlySet<One>;
  /** Whether its day, and its `publish_at` if there is one, are longer past than news may be. */
  isOld(episode: Dated, now: Instant): boolean;
  /** Whether its editor said when it is to be published, and that was not long ago. */
  isTimed(episode: Dated, now: Instant): boolean;
  /**
   * Whether its day is still to come. Tomorrow counts as today for what is new: somewhere it is.
   * @param isWaiting whether it waits already: then for the day itself
   */
  isAhead(episode: Dated, isWaiting: boolean, now: Instant): boolean;
  /**
   * Where it stands among others by time: one that was published long before its day stands where it was published, and not above
   * everything for years.
   */
  orderedAt(episode: Dated, publishedAt: Instant | undefined, now: Instant): Instant;
}

/** Everything is news, whatever its day. */
export const ALL_IS_NEWS: NewsRule = {
  pickNews: (fresh) => new Set(fresh),
  isOld: () => false,
  isTimed: () => false,
  isAhead: () => false,
  orderedAt: ({ datedAt }) => datedAt,
};

/**
 * @param days an episode whose day is longer past is no news by itself
 * @param atOnce when more than this are new in one look, none of them is news by itself
 * @param zone in which days begin
 */
export function createNewsRule({
  days,
  atOnce,
  zone,
}: {
  readonly days: number;
  readonly atOnce: number;
  readonly zone: string;
}): NewsRule {
  /** Asked of thousands of episodes with the same few instants. */
  const cache = new Map<Instant, string>();
  function dayAt(at: Instant): string {
    const day = cache.get(at) ?? localDate(at, zone);
    if (cache.size > 8) cache.clear();
    cache.set(at, day);
    return day;
  }
  const firstDay = (now: Instant): string => dayAt(now - days * DAY_MS);
  const isTimed = ({ publishAt }: Dated, now: Instant): boolean =>
    publishAt !== undefined && publishAt >= now - days * DAY_MS;
  const isOld = (episode: Dated, now: Instant): boolean =>
    episode.date < firstDay(now) && !isTimed(episode, now);

  return {
    isOld,
    isTimed,
    pickNews(fresh, justPublished, now) {
      const recent = fresh.filter((episode) => !isOld(episode, now));
      return new Set(recent.length + justPublished > atOnce ? [] : recent);
    },
    isAhead: ({ date }, isWaiting, now) => date > dayAt(isWaiting ? now : now + DAY_MS),
    orderedAt: ({ datedAt }, publishedAt, now) =>
      datedAt > now + 2 * DAY_MS ? Math.min(datedAt, (publishedAt ?? now) + DAY_MS) : datedAt,
  };
}
