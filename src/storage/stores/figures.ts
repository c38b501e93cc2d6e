import type { Instant } from '../../domain/clock.ts';
import type { FollowedName, SubscriberState } from '../../domain/subscriber.ts';
import type { RatingCounts } from './ratings.ts';

/** Subscribers by state as a day ended, and updates that were answered. */
export type DayFigure = SubscriberState | 'answers';

/** A figure of a day in UTC, `2026-01-21`. */
export interface FigureOfDay {
  readonly day: string;
  readonly figure: DayFigure;
  readonly count: number;
}

/** How somebody came to open an episode: `shared` by a link that a reader had passed on. */
export type OpeningWay = 'own' | 'shared';

/** How often people opened, kept and rated an episode. */
export interface ReadingCounts extends RatingCounts {
  readonly opened: number;
  /** How many of the openings came by a link that a reader had passed on. */
  readonly shared: number;
  readonly saved: number;
}

/** An episode, and how it was read. */
export interface ReadEpisode extends ReadingCounts {
  readonly episodeId: string;
}

/** Figures by day, over all users, and what admins may want to know of what is wanted. */
export interface FigureStore {
  set(figure: FigureOfDay): Promise<void>;
  add(figure: FigureOfDay): Promise<void>;
  /** Since that day, oldest first. */
  since(day: string): Promise<FigureOfDay[]>;
  /** Digests due in [from, before). */
  countDigests(from: Instant, before: Instant): Promise<number>;
  /** Counts a search that found nothing. @param most different ones a day: more are not counted */
  noteMissed(day: string, query: string, most: number): Promise<void>;
  /** The searches that found nothing most often since that day. */
  missed(
    sinceDay: string,
    limit: number,
  ): Promise<readonly { readonly query: string; readonly count: number }[]>;
  forgetMissed(beforeDay: string): Promise<void>;
  /** Counts that somebody opened an episode, not who. */
  addOpening(episodeId: string, day: string, way: OpeningWay): Promise<void>;
  /** What was opened most since that day, and what else people did with it. */
  mostRead(sinceDay: string, limit: number): Promise<readonly ReadEpisode[]>;
  /** The episodes of the last digest of those who stopped, or cannot be reached any more; most often first. */
  leftAfter(limit: number): Promise<readonly { readonly episodeId: string; readonly count: number }[]>;
  /** What most subscribers follow. */
  follows(limit: number): Promise<readonly (FollowedName & { readonly count: number })[]>;
}
