import type { Instant } from '../../domain/clock.ts';

/** `waiting` for an admin's decision; both others are kept for a while, so that a second press finds what the first has done. */
export type UploadState = 'waiting' | 'published' | 'discarded';

/** A file that an admin has sent. */
export interface Upload {
  readonly token: string;
  readonly fileName: string;
  readonly text: string;
  /** SHA-256 of the text in UTF-8, hex. */
  readonly hash: string;
  readonly state: UploadState;
  /** The episode that it has become. */
  readonly episodeId?: string | undefined;
}

/** Files that admins have sent. */
export interface UploadStore {
  add(upload: Upload, now: Instant): Promise<void>;
  find(token: string): Promise<Upload | undefined>;
  /** Writes the text anew if it still has that hash and waits; false when somebody else has changed or decided it meanwhile. */
  rewrite(token: string, hash: string, next: Pick<Upload, 'text' | 'hash'>, now: Instant): Promise<boolean>;
  /** Moves it from one state to another; false when it is not in the first. */
  move(token: string, from: UploadState, to: UploadState, now: Instant, episodeId?: string): Promise<boolean>;
  /** Those that wait for a decision; what was changed last comes first. */
  waiting(): Promise<readonly Upload[]>;
  /** Forgets what nobody has touched since then. */
  forgetBefore(instant: Instant): Promise<void>;
}
