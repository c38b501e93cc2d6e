import type { Entity } from './entity.ts';
import type { Episode } from './episode.ts';
import type { GlossedTerm } from './glossary.ts';
import type { Trend } from './trend.ts';

/** A name, in how many episodes of the last seven days it is, and in how many of a usual week before. */
export interface WeekName {
  readonly entity: Entity;
  readonly episodes: number;
  /** The mean of the four weeks before. */
  readonly usual: number;
}

/** Companies, people, products and media of the last seven days. */
export interface WeekNames {
  readonly most: readonly WeekName[];
  readonly rising: readonly WeekName[];
  readonly falling: readonly WeekName[];
}

/** What the last seven days were about. */
export interface WeeklyReview extends WeekNames {
  /** `YYYY-MM-DD`, of the first and of the last episode. */
  readonly first: string;
  readonly last: string;
  readonly episodes: number;
  /** Explained for the first time. */
  readonly terms: readonly GlossedTerm[];
  /** Worth going back to: together they are about as much as three can be of what the week was about. */
  readonly picks: readonly Episode[];
  /** Of the names that came up most, for a picture. */
  readonly trend: Trend;
}
