import type { Instant } from '../../domain/clock.ts';

/** An admin's decision on an episode: `approved` shows a draft, `withheld` hides a published one. */
export type Approval = 'none' | 'approved' | 'withheld';

/** What is stored about an episode, whatever happens to its file. */
export interface EpisodeRecord {
  readonly id: string;
  /** `id:…`, `source:…` or `path:…`. */
  readonly identity: string;
  readonly path: string;
  readonly hash: string;
  readonly title: string;
  readonly date: string;
  readonly approval: Approval;
  /** The file exists, is valid, and is not held back: subscribers can see it. */
  readonly live: boolean;
  /** When subscribers could first see it; kept through withdrawal and republication, so that it is news only once. */
  readonly publishedAt?: Instant | undefined;
}

export interface EpisodeStore {
  all(): Promise<EpisodeRecord[]>;
  /** Inserts or replaces by id, in one transaction. */
  save(records: readonly EpisodeRecord[]): Promise<void>;
  /** Grows with every save of episodes or alias decisions, by any replica. */
  revision(): Promise<number>;
  /** The latest publishedAt of a live episode, if any. */
  lastPublishedAt(): Promise<Instant | undefined>;
  /** The earliest publishedAt of a live episode after that instant, if any. */
  firstPublishedAt(after: Instant): Promise<Instant | undefined>;
  /** Live episodes published after that instant, oldest first. */
  publishedAfter(instant: Instant): Promise<{ readonly id: string; readonly publishedAt: Instant }[]>;
}

/** The last valid text of each content file, so that the episode of a broken file stays live across a restart. */
export interface SourceStore {
  all(): Promise<{ readonly path: string; readonly text: string }[]>;
  put(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}
