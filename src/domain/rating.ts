import type { Instant } from './clock.ts';

export const RATINGS = ['up', 'down'] as const;
/** What somebody thought of an episode: 👍 or 👎. */
export type Rating = (typeof RATINGS)[number];

/** An episode that a person rated. */
export interface RatedEpisode {
  readonly episodeId: string;
  readonly rating: Rating;
  readonly ratedAt: Instant;
}
