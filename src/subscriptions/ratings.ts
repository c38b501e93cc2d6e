import type { Clock } from '../domain/clock.ts';
import type { Rating } from '../domain/rating.ts';
import type { RatingCounts, RatingStore } from '../storage/stores.ts';

/** What people think of episodes. Persons are known by their id. */
export interface Ratings {
  /** Replaces what the person thought of it before. */
  give(personId: number, episodeId: string, rating: Rating): Promise<void>;
  takeBack(personId: number, episodeId: string): Promise<void>;
  of(personId: number, episodeId: string): Promise<Rating | undefined>;
  /**
   * A reaction to the message of a digest, which rates all its episodes.
   * @param rating absent: the reaction was removed
   * @returns how many episodes that message is about
   */
  react(
    personId: number,
    message: { readonly chatId: number; readonly messageId: number },
    rating: Rating | undefined,
  ): Promise<number>;
  countSince: (sinceAt: number) => Promise<RatingCounts>;
}

/** Creates the use cases for 👍 and 👎. */
export function createRatings({
  ratings,
  clock,
}: {
  readonly ratings: RatingStore;
  readonly clock: Pick<Clock, 'now'>;
}): Ratings {
  return {
    give: (personId, episodeId, rating) => ratings.rate(personId, episodeId, rating, clock.now()),
    takeBack: ratings.unrate,
    of: ratings.find,
    async react(personId, { chatId, messageId }, rating) {
      const ids = await ratings.episodesOfMessage(chatId, messageId);
      for (const id of ids) {
        if (rating === undefined) await ratings.unrate(personId, id);
        else await ratings.rate(personId, id, rating, clock.now());
      }
      return ids.length;
    },
    countSince: ratings.countSince,
  };
}
