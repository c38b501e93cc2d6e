import type { Instant } from '../../domain/clock.ts';
import type { Lane } from '../../domain/delivery.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { ChatType, Language, Mode } from '../../domain/subscriber.ts';

/**
 * `ready` is a plan that waits for its admin's word; `running` and `paused` are under way; `stopped` and `done` are their ends,
 * `cancelled` that of a plan.
 */
export type BroadcastState = 'ready' | 'running' | 'paused' | 'stopped' | 'done' | 'cancelled';

/** What goes to many at once: an admin's words in messages ready for the wire, or the instant editions of one publication. */
export type BroadcastSubject =
  | { readonly kind: 'text'; readonly messages: readonly OutgoingMessage[] }
  | { readonly kind: 'episode'; readonly episodeId: string };

/** Who watches a broadcast, where and in which language. */
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
  /** How many subscribers it was for when it began. */
  readonly audience: number;
  /** How far its editions are written: `begun` once an episode is out, `all` when nobody is left. */
  readonly writing: 'not-begun' | 'begun' | 'all';
  /** When it began; of a plan: when it was made. */
  readonly startedAt: Instant;
}

/** How many active subscribers of one mode and kind of chat there are. */
export interface AudienceShare {
  readonly mode: Mode;
  readonly chatType: ChatType;
  readonly count: number;
}

/** Some editions of a broadcast, and their deliveries by what became of them. */
export interface BroadcastCounts {
  readonly editions: number;
  /** To be sent yet, or under way. */
  readonly waiting: number;
  /** Those of them that may have arrived, and are sent until there is an answer. */
  readonly repeating: number;
  readonly sent: number;
  /** Those of them that may have come twice. */
  readonly doubled: number;
  /** In doubt still when it was too late, or an admin stopped it. */
  readonly uncertain: number;
  readonly dead: number;
  readonly expired: number;
}

export interface BroadcastStore {
  /** Active subscribers, but those whose mode is `off`. */
  audience(): Promise<readonly AudienceShare[]>;
  /** False when it was published before: whatever is done with it now, nobody gets it unasked. */
  isNews(episodeId: string): Promise<boolean>;
  /** Keeps a plan, and forgets those made before `forgetBefore` that nobody started. Gives its id. */
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
  /** Brings it from one of those states into another; false when it is in none of them. */
  change(id: number, from: readonly BroadcastState[], to: BroadcastState): Promise<boolean>;
  /** All that were started and have not ended, oldest first. */
  underWay(): Promise<readonly Broadcast[]>;
  /**
   * Writes the editions of the next `limit` subscribers of a running text, and how far it has come, in one transaction; an
   * interrupted one goes on where it was. Nothing is written while it is not running.
   */
  writeNext(id: number, now: Instant, expiresAt: Instant, limit: number): Promise<number>;
  /** Remembers that its episode was let out. */
  markPublished(id: number): Promise<void>;
  /** Remembers that all is written, once no instant subscriber awaits its episode any more. */
  markWritten(id: number): Promise<void>;
  /**
   * Makes its waiting deliveries obey its state: paused ones wait without end, those of a running one may go from now on, those
   * of a stopped one expire. In small steps from the front of the queue, so that nothing else is kept waiting.
   */
  enforce(id: number, now: Instant): Promise<void>;
  /**
   * Counts the deliveries of its next editions by id.
   * @returns `upTo`: the last edition counted; absent when there are no more after these
   */
  count(
    id: number,
    afterEdition: number,
    limit: number,
  ): Promise<{ readonly counts: BroadcastCounts; readonly upTo: number | undefined }>;
  /** It is over and its admin was told. A running or paused one is `done` from now on. */
  end(id: number, now: Instant): Promise<void>;
  /**
   * The broadcast to which an instant edition of these episodes belongs, if any: one under way, or one that was stopped if
   * nothing but its own episode is in the edition.
   */
  broadcastOf(episodeIds: readonly string[]): Promise<number | undefined>;
}
