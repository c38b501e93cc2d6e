import type { Instant } from '../../domain/clock.ts';
import type { EditionKind, Lane } from '../../domain/delivery.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Follow, Language, Subscriber } from '../../domain/subscriber.ts';

export interface SubscriberStore {
  /** @param threadId the topic of a forum; absent for the chat itself */
  find(chatId: number, threadId?: number): Promise<Subscriber | undefined>;
  /** Every subscriber of a chat: the chat itself and its topics. */
  ofChat(chatId: number): Promise<Subscriber[]>;
  /** Inserts; when the chat or topic is known already nothing changes. Gives what is stored now. */
  add(subscriber: Omit<Subscriber, 'id'>): Promise<Subscriber>;
  /** Changes the given fields only; `nextDueAt: undefined` clears it. A state other than `paused` forgets why it was paused. */
  update(id: number, change: Partial<Omit<Subscriber, 'id'>>): Promise<void>;
  /** Active daily subscribers whose nextDueAt has come, soonest first. */
  due(now: Instant, limit: number): Promise<Subscriber[]>;
  /** Active instant subscribers whose sinceAt lies before that publication. */
  behind(publishedAt: Instant, limit: number): Promise<Subscriber[]>;
  /** The languages that subscribers who get digests read, each with how far back the one stands who is furthest behind. */
  readers(): Promise<{ readonly language: Language; readonly sinceAt: Instant }[]>;
  follows(id: number): Promise<Follow[]>;
  /** The follows of many at once, by subscriber id; those who follow nothing are absent. */
  followsOf(ids: readonly number[]): Promise<ReadonlyMap<number, Follow[]>>;
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
  /** The topic of a forum; absent for the chat itself. */
  readonly threadId?: number | undefined;
  readonly dueAt: Instant;
  /** By the clock of whoever writes it, so that a chat which has just got a message rests first; absent: `dueAt`. */
  readonly writtenAt?: Instant | undefined;
  readonly episodeIds: readonly string[];
  /** One delivery each, in order. Empty when the edition is `expired` from the start. */
  readonly messages: readonly OutgoingMessage[];
  readonly expiresAt: Instant;
  readonly state: 'owed' | 'expired';
  /** What it was worded with beside its episodes; absent for what is not a digest. */
  readonly frame?: EditionFrame | undefined;
  /** Absent: free. */
  readonly lane?: Lane | undefined;
  readonly broadcastId?: number | undefined;
}

/** What a digest was worded with beside its episodes: with the same frame a correction words it alike. */
export interface EditionFrame {
  /** The subscriber's local day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly language: Language;
  /** Names of the follows that matched. */
  readonly following: readonly string[];
}

/** Where a subscriber stood when it was read, and where it goes. */
export interface SubscriberStep {
  readonly id: number;
  readonly from: { readonly sinceAt: Instant; readonly nextDueAt: Instant | undefined };
  readonly sinceAt: Instant;
  readonly nextDueAt: Instant | undefined;
}

export interface EditionStore {
  /**
   * Writes an edition and its deliveries and moves the subscriber on, in one transaction.
   * Without an edition only the subscriber moves. Gives false when that key was written before (then nothing changes
   * but the subscriber). The deliveries may go from `dueAt` on, or from the end of a hold on their chat, or when that has
   * rested from the message before (1 s; 3 s in groups and channels). The edition remembers the subscriber's sinceAt as it was
   * before, so that an expired one can give its episodes back.
   */
  write(
    edition: NewEdition | undefined,
    subscriber?: {
      readonly id: number;
      readonly sinceAt?: Instant;
      readonly nextDueAt?: Instant | undefined;
    },
  ): Promise<boolean>;
  /** What of `episodeIds` an `owed` edition of each subscriber holds already: that is not owed again. Who holds nothing is absent. */
  held(
    subscriberIds: readonly number[],
    episodeIds: readonly string[],
  ): Promise<ReadonlyMap<number, ReadonlySet<string>>>;
  /**
   * Writes many subscribers' editions and moves them on, in one transaction. A subscriber that does not stand where it was
   * read any more (it changed its settings meanwhile, or another ticker was first) is passed over, with its edition.
   * @param steps some hundreds at most, each subscriber once: a transaction holds everyone else up
   * @returns how many editions were written
   */
  writeAll(
    steps: readonly { readonly step: SubscriberStep; readonly edition: NewEdition | undefined }[],
  ): Promise<number>;
}
