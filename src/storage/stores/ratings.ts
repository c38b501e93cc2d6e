import type { Instant } from '../../domain/clock.ts';
import type { RatedEpisode, Rating } from '../../domain/rating.ts';

/** How often each was given. */
export type RatingCounts = Readonly<Record<Rating, number>>;

/** What people thought of episodes, by the id of the person. Episodes may be gone by now. */
export interface RatingStore {
  /** Replaces what that person thought of it before. */
  rate(personId: number, episodeId: string, rating: Rating, now: Instant): Promise<void>;
  /** Takes a rating back; does nothing when there is none. */
  unrate(personId: number, episodeId: string): Promise<void>;
  find(personId: number, episodeId: string): Promise<Rating | undefined>;
  /** Of each of these people the latest ratings, newest first. @param most of one person; a person without any is absent */
  ratedBy(personIds: readonly number[], most: number): Promise<ReadonlyMap<number, readonly RatedEpisode[]>>;
  /** Over all people, since then. */
  countSince(sinceAt: Instant): Promise<RatingCounts>;
  /** The episodes of the digest whose message that is, in whichever part; empty when it is none. */
  episodesOfMessage(chatId: number, messageId: number): Promise<readonly string[]>;
}
