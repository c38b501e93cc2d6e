import type { Instant } from '../domain/clock.ts';
import type { Steps } from './steps.ts';

/** Changes whenever the content of an episode may have changed. */
export interface EpisodeStamp {
  readonly id: string;
  readonly version: string;
  readonly datedAt: Instant;
}

/** Keeps content of episodes, on disk or in memory; the cost of every call is proportional to what it touches. */
export interface FollowingStore<Content extends EpisodeStamp> {
  /** Whether it holds this version of the episode. */
  holds(stamp: EpisodeStamp): boolean;
  /** `count` ids of the episodes that it holds, in the order of ids, after `id`. */
  idsAfter(id: string, count: number): string[];
  /**
   * Stores the content of episodes, in transactions that span steps; replaces what it already holds of them. No other put or
   * drop may run until all steps are done.
   */
  put(episodes: Iterable<Content>): Steps<void>;
  /** Removes the content of episodes, in the same way. */
  drop(ids: readonly string[]): Steps<void>;
}
