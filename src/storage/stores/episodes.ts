import type { Instant } from '../../domain/clock.ts';

/** The admin's word on an episode: `approved` shows a draft, `withheld` hides a published one. */
export type Approval = 'none' | 'approved' | 'withheld';

/** What must be remembered about an episode, whatever happens to its file. */
export interface EpisodeRecord {
  readonly id: string;
  /** `id:…`, `source:…` or `path:…`. */
  readonly identity: string;
  readonly path: string;
  readonly hash: string;
  readonly title: string;
  readonly date: string;
  readonly approval: Approval;
  /** The file is there, good, and not held back: subscribers can see it. */
  readonly live: boolean;
  /** When subscribers could first see it; stays through withdrawal and return, so that it is news only once. */
  readonly publishedAt?: Instant | undefined;
}

export interface EpisodeStore {
  all(): Promise<EpisodeRecord[]>;
  /** Inserts or replaces by id, in one transaction. */
  save(records: readonly EpisodeRecord[]): Promise<void>;
  /** Grows with every save, of episodes or of words on aliases, by whichever replica. */
  revision(): Promise<number>;
  /** The latest publishedAt of a live episode, if any. */
  lastPublishedAt(): Promise<Instant | undefined>;
  /** Live episodes published after that instant, oldest first. */
  publishedAfter(instant: Instant): Promise<{ readonly id: string; readonly publishedAt: Instant }[]>;
}

/** The last good text of each content file, so that a broken one stays live through a restart. */
export interface SourceStore {
  all(): Promise<{ readonly path: string; readonly text: string }[]>;
  put(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}
