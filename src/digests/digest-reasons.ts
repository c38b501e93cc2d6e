import type { Catalog } from '../catalog/catalog.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import type { Interests, Reason, Subscriber } from '../domain/subscriber.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { EditionStore, EpisodeStore, RatingStore } from '../storage/stores.ts';
import { MOST_RATINGS, personOf } from './edition-writer.ts';
import { createEpisodeTexts } from './episode-texts.ts';
import { createFollowMatch } from './follow-match.ts';

/** What was held back longer ago is no news any more. */
const HELD_BACK_MS = 2 * DAY_MS;

/** An episode of a digest, and why it is there. */
export interface ExplainedEpisode {
  readonly episode: Episode;
  readonly why: readonly Reason[];
  /** It stood further down, because it is like an episode that is still turned down. */
  readonly less?: { readonly episode: Episode; readonly name: string } | undefined;
}

/** An episode that a digest left out. */
export interface LeftOut {
  readonly episode: Episode;
  /** Absent: nothing of it is followed, and the subscriber wants only that. */
  readonly muted?: Reason | undefined;
}

/** Why a subscriber got what it got. */
export interface DigestExplanation {
  /** Its latest digest, without episodes that cannot be read any more; undefined before the first. */
  readonly latest: { readonly dueAt: Instant; readonly episodes: readonly ExplainedEpisode[] } | undefined;
  /** What the last two days brought and its digests left out, newest first. */
  readonly leftOut: readonly LeftOut[];
  /** How many episodes wait for its next digest. */
  readonly waiting: number;
}

/** Explains what a subscriber gets. */
export type ExplainDigests = (subscriber: Subscriber, interests: Interests) => Promise<DigestExplanation>;

export function createDigestReasons({
  editions,
  episodes,
  ratings,
  catalog,
  clock,
}: {
  readonly editions: Pick<EditionStore, 'latestDigest' | 'held'>;
  readonly episodes: Pick<EpisodeStore, 'publishedAfter'>;
  readonly ratings: Pick<RatingStore, 'ratedBy'>;
  readonly catalog: Pick<Catalog, 'findEntity' | 'findEpisode' | 'findNamed' | 'mentionsIn'>;
  readonly clock: Pick<Clock, 'now'>;
}): ExplainDigests {
  /** What was published lately, or waits, and no digest holds. */
  async function findUnsent({ id, sinceAt, subscribedAt }: Subscriber) {
    const heldSinceAt = Math.max(clock.now() - HELD_BACK_MS, subscribedAt);
    const news = await episodes.publishedAfter(Math.min(sinceAt, heldSinceAt));
    const held = (
      await editions.held(
        [id],
        news.map((one) => one.id),
      )
    ).get(id);
    return news.filter((one) => !held?.has(one.id)).toReversed();
  }

  return async (subscriber, interests) => {
    const match = createFollowMatch(catalog, createEpisodeTexts(catalog));
    const latest = await editions.latestDigest(subscriber.id);
    const rated = (await ratings.ratedBy(personOf(subscriber), MOST_RATINGS)).get(subscriber.chatId) ?? [];
    const turnedDown = new Set(
      rated.filter(({ rating }) => rating === 'down').map(({ episodeId }) => episodeId),
    );
    const unsent = await findUnsent(subscriber);
    const publishedAt = new Map(unsent.map((one) => [one.id, one.publishedAt]));
    const found = unsent.flatMap(({ id }) => catalog.findEpisode(id) ?? []);
    const { picked, held } = match(found, subscriber, interests);
    return {
      latest: latest && {
        dueAt: latest.dueAt,
        episodes: latest.picked.flatMap(({ id, why, less }) => {
          const episode = catalog.findEpisode(id);
          const like =
            less && turnedDown.has(less.episodeId) ? catalog.findEpisode(less.episodeId) : undefined;
          return episode ? [{ episode, why, less: like && less && { episode: like, name: less.name } }] : [];
        }),
      },
      leftOut: held.flatMap(({ id, muted }) => {
        const episode = catalog.findEpisode(id);
        return episode ? [{ episode, muted }] : [];
      }),
      waiting: picked.filter(({ id }) => (publishedAt.get(id) ?? 0) > subscriber.sinceAt).length,
    };
  };
}
