import type { Instant } from '../domain/clock.ts';
import type { Steps } from './steps.ts';

/** What changes when an episode may say something else. */
export interface EpisodeStamp {
  readonly id: string;
  readonly version: string;
  readonly datedAt: Instant;
}

/** Holds what episodes say, on disk or in memory; every call costs what it touches. */
export interface FollowingStore<Said extends EpisodeStamp> {
  /** Whether it holds the episode as it is. */
  holds(stamp: EpisodeStamp): boolean;
  /** The ids of the episodes that it holds, in their order: so many after that one. */
  idsAfter(id: string, count: number): string[];
  /**
   * Takes in what episodes say, in transactions that span steps; what it holds of them already is replaced. Nobody else puts or drops
   * until all steps are taken.
   */
  put(episodes: Iterable<Said>): Steps<void>;
  /** Forgets what episodes say, in the same way. */
  drop(ids: readonly string[]): Steps<void>;
}
