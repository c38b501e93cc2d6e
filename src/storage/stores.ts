import type { Instant } from '../domain/clock.ts';
import type { Delivery, EditionKind } from '../domain/delivery.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Follow, Subscriber } from '../domain/subscriber.ts';

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
  /** The latest publishedAt of a live episode, if any. */
  lastPublishedAt(): Promise<Instant | undefined>;
}

/** The last good text of each content file, so that a broken one stays live through a restart. */
export interface SourceStore {
  all(): Promise<{ readonly path: string; readonly text: string }[]>;
  put(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

export interface SubscriberStore {
  find(chatId: number): Promise<Subscriber | undefined>;
  /** Inserts; when the chat is known already nothing changes. Gives what is stored now. */
  add(subscriber: Omit<Subscriber, 'id'>): Promise<Subscriber>;
  /** Changes the given fields only; `nextDueAt: undefined` clears it. A state other than `paused` forgets why it was paused. */
  update(id: number, change: Partial<Omit<Subscriber, 'id'>>): Promise<void>;
  /** Active daily subscribers whose nextDueAt has come, soonest first. */
  due(now: Instant, limit: number): Promise<Subscriber[]>;
  /** Active instant subscribers whose sinceAt lies before that publication. */
  behind(publishedAt: Instant, limit: number): Promise<Subscriber[]>;
  /** Active daily subscribers' earliest nextDueAt, if any. */
  nextDueAt(): Promise<Instant | undefined>;
  follows(id: number): Promise<Follow[]>;
  /** False when it was there already. */
  follow(id: number, follow: Follow, now: Instant): Promise<boolean>;
  /** False when it was not there. */
  unfollow(id: number, follow: Follow): Promise<boolean>;
}

/** What one subscriber is owed at one instant, to be written whole or not at all. */
export interface NewEdition {
  /** Unique: writing the same key again changes nothing. */
  readonly key: string;
  readonly kind: EditionKind;
  /** Absent for a notice. */
  readonly subscriberId?: number | undefined;
  readonly chatId: number;
  readonly dueAt: Instant;
  readonly episodeIds: readonly string[];
  /** One delivery each, in order. Empty when the edition is `expired` from the start. */
  readonly messages: readonly OutgoingMessage[];
  readonly expiresAt: Instant;
  readonly state: 'owed' | 'expired';
}

export interface EditionStore {
  /** Live episodes published in (sinceAt, untilAt] that no `owed` edition of this subscriber holds, oldest first; ids. */
  owedEpisodes(subscriberId: number, sinceAt: Instant, untilAt: Instant): Promise<string[]>;
  /**
   * Writes an edition and its deliveries and moves the subscriber on, in one transaction.
   * Without an edition only the subscriber moves. Gives false when that key was written before (then nothing changes
   * but the subscriber). The deliveries may go from `dueAt` on, or from the end of a hold on their chat. The edition
   * remembers the subscriber's sinceAt as it was before, so that an expired one can give its episodes back.
   */
  write(
    edition: NewEdition | undefined,
    subscriber?: {
      readonly id: number;
      readonly sinceAt?: Instant;
      readonly nextDueAt?: Instant | undefined;
    },
  ): Promise<boolean>;
}

/** The delivery ledger: one row a message, the truth of what was sent. */
export interface Ledger {
  /**
   * Leases at most `limit` deliveries that may go now, oldest first: pending ones, and uncertain ones on their one repeat.
   * At most one a chat, counting what is being sent already; never a later part before an earlier one is settled (sent, dead,
   * expired, or uncertain for good); nothing past its expiresAt. They become `sending`.
   */
  claim(now: Instant, limit: number, leaseMs: number): Promise<Delivery[]>;
  /**
   * It arrived; true even when the lease has run out meanwhile. The other outcomes count only while it is `sending`.
   * What else waits for that chat goes no sooner than `chatFreeAt`.
   */
  markSent(id: number, messageId: number, now: Instant, chatFreeAt?: Instant): Promise<void>;
  /** It did not arrive, and is to be tried at `notBefore`, or when the hold on its chat ends; once in doubt it stays `uncertain`. */
  postpone(id: number, notBefore: Instant, error: string): Promise<void>;
  /** It may have arrived: the first time it is repeated at `notBefore`, the second time it stays uncertain for good. */
  markUncertain(id: number, notBefore: Instant, error: string): Promise<void>;
  /** It will never arrive; later parts of the same edition die with it. */
  markDead(id: number, error: string, now: Instant): Promise<void>;
  /** Replaces what is to be sent (plain text after our own fault) and lets it go at once, unless its chat is held. */
  replaceMessage(id: number, message: OutgoingMessage, error: string): Promise<void>;
  /** Nothing goes to that chat before `untilAt`, whenever it was written; a longer hold stays; survives a restart. */
  holdChat(chatId: number, untilAt: Instant): Promise<void>;
  /**
   * Pauses the active subscriber of an unreachable chat, keeping its settings, and lets its waiting deliveries die. What
   * died is not owed again, so that a chat that comes back is not flooded: sinceAt stays, and the dead editions keep their
   * episodes.
   */
  pauseChat(chatId: number, reason: string, now: Instant): Promise<void>;
  /** Gives a chat's subscriber, its unsettled deliveries and its hold the new id. If that has a subscriber already, the old one stops. */
  migrateChat(oldChatId: number, newChatId: number): Promise<void>;
  /**
   * Leases that ran out become uncertain (a crash in the middle of a send); with `all` every lease does, at a start.
   * Waiting deliveries past their expiresAt become expired; those once in doubt stay uncertain for good. An edition of
   * which no part was sent, is under way or was doubted twice becomes expired with them: its active subscriber's sinceAt
   * goes back to where it stood before, and those episodes are owed again. An edition sent in part is never owed again.
   * `uncertain` and `expired` count deliveries.
   */
  sweep(now: Instant, leases: 'ran-out' | 'all'): Promise<{ uncertain: number; expired: number }>;
  /** The earliest instant at which something waiting may go, if anything waits. */
  nextAt(): Promise<Instant | undefined>;
  /** How many deliveries have each status; 0 included. */
  counts(): Promise<Record<string, number>>;
}

/** Faults that are open now, so that each is told once, across restarts. */
export interface ProblemStore {
  /** Makes the open set exactly these lines; gives those that were not open before or were never told, with when they opened. */
  sync(
    lines: readonly string[],
    now: Instant,
  ): Promise<{ readonly line: string; readonly openedAt: Instant }[]>;
  markTold(lines: readonly string[]): Promise<void>;
}

/** Small facts about the installation itself. */
export interface MetaStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

/** Short-lived things of a conversation; losing one costs a repeated step, never an episode or a delivery. */
export interface SessionStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
}

/** Everything that must not be lost, opened together and closed together. */
export interface Storage {
  readonly episodes: EpisodeStore;
  readonly sources: SourceStore;
  readonly subscribers: SubscriberStore;
  readonly editions: EditionStore;
  readonly ledger: Ledger;
  readonly problems: ProblemStore;
  readonly meta: MetaStore;
  readonly sessions: SessionStore;
  close(): Promise<void>;
}
