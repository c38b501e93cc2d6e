import type { Instant } from '../../domain/clock.ts';
import type { Lane } from '../../domain/delivery.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { ChatType, Language, Mode } from '../../domain/subscriber.ts';

/**
 * `ready` is a plan that waits for its admin's decision; `running` and `paused` are under way; `stopped` and `done` are their final
 * states, `cancelled` that of a plan.
 */
export type BroadcastState = 'ready' | 'running' | 'paused' | 'stopped' | 'done' | 'cancelled';

/** What is broadcast: an admin's text as ready messages, or the instant editions of one publication. */
export type BroadcastSubject =
  | { readonly kind: 'text'; readonly messages: readonly OutgoingMessage[] }
  | { readonly kind: 'episode'; readonly episodeId: string };

/** The admin who watches a broadcast. */
export interface BroadcastAdmin {
  readonly chatId: number;
  readonly language: Language;
}

export interface Broadcast {
  readonly id: number;
  readonly subject: BroadcastSubject;
  readonly lane: Lane;
  readonly state: BroadcastState;
  readonly admin: BroadcastAdmin;
  /** The message in the admin's chat that shows the progress; absent before the start. */
  readonly progressMessageId: number | undefined;
  /** The number of subscribers when it started. */
  readonly audience: number;
  /** How far its editions are written: `begun` once an episode is published, `all` when no subscriber is left. */
  readonly writing: 'not-begun' | 'begun' | 'all';
  /** When it started; of a plan: when it was made. */
  readonly startedAt: Instant;
}

/** How many active subscribers of one mode and kind of chat there are. */
export interface AudienceShare {
  readonly mode: Mode;
  readonly chatType: ChatType;
  readonly count: number;
}

/** Some editions of a broadcast, and their deliveries by outcome. */
export interface BroadcastCounts {
  readonly editions: number;
  /** Not sent yet, or being sent. */
  readonly waiting: number;
  /** Those of `waiting` that may have arrived, and are repeated until there is an answer. */
  readonly repeating: number;
  readonly sent: number;
  /** Those of `sent` that may have arrived twice. */
  readonly doubled: number;
  /** Still uncertain when they expired, or when an admin stopped the broadcast. */
  readonly uncertain: number;
  readonly dead: number;
  readonly expired: number;
}

export interface BroadcastStore {
  /** Active subscribers, except those whose mode is `off` and those who are away. */
  audience(now: Instant): Promise<readonly AudienceShare[]>;
  /** False when it was published before: then no subscriber gets it automatically any more. */
  isNews(episodeId: string): Promise<boolean>;
  /** Saves a plan, and deletes those made before `forgetBefore` that were never started. @returns its id */
  plan(
    plan: Pick<Broadcast, 'subject' | 'admin' | 'audience'>,
    now: Instant,
    forgetBefore: Instant,
  ): Promise<number>;
  find(id: number): Promise<Broadcast | undefined>;
  /** Starts a plan that was made at `madeAfter` or later. False when there is none: it was started, cancelled or is too old. */
  start(
    id: number,
    start: { readonly lane: Lane; readonly progressMessageId: number; readonly audience: number },
    now: Instant,
    madeAfter: Instant,
  ): Promise<boolean>;
  /** Changes its state from one of `from`; false when it is in none of them. */
  change(id: number, from: readonly BroadcastState[], to: BroadcastState): Promise<boolean>;
  /** All that were started and have not ended, oldest first. */
  underWay(): Promise<readonly Broadcast[]>;
  /**
   * Writes the editions of the next `limit` subscribers of a running text, and its position, in one transaction; an interrupted one
   * resumes where it stopped. Nothing is written while it is not running.
   */
  writeNext(id: number, now: Instant, expiresAt: Instant, limit: number): Promise<number>;
  /** Records that its episode was published. */
  markPublished(id: number): Promise<void>;
  /** Records that all editions are written, once no instant subscriber awaits its episode any more. */
  markWritten(id: number): Promise<void>;
  /**
   * Applies its state to its waiting deliveries: those of a paused one wait indefinitely, those of a running one may be sent from
   * now on, those of a stopped one expire. In small steps from the front of the queue, so that nothing else is blocked.
   */
  enforce(id: number, now: Instant): Promise<void>;
  /**
   * Counts the deliveries of its next editions by id.
   * @returns `upTo`: the last edition counted; absent when no more follow
   */
  count(
    id: number,
    afterEdition: number,
    limit: number,
  ): Promise<{ readonly counts: BroadcastCounts; readonly upTo: number | undefined }>;
  /** Ends it once it is over and its admin was notified. A running or paused one becomes `done`. */
  end(id: number, now: Instant): Promise<void>;
  /**
   * The broadcast to which an instant edition of these episodes belongs, if any: one under way, or a stopped one if the edition
   * holds only its episode.
   */
  broadcastOf(episodeIds: readonly string[]): Promise<number | undefined>;
}
