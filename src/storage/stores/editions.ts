import type { Instant } from '../../domain/clock.ts';
import type { EditionKind, Lane } from '../../domain/delivery.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type {
  Detail,
  FollowedName,
  FollowScope,
  Interests,
  Language,
  NewSubscriber,
  PickedEpisode,
  Script,
  Subscriber,
} from '../../domain/subscriber.ts';

export interface SubscriberStore {
  /** @param threadId the topic of a forum; absent for the chat itself */
  find(chatId: number, threadId?: number): Promise<Subscriber | undefined>;
  /** Every subscriber of a chat: the chat itself and its topics. */
  ofChat(chatId: number): Promise<Subscriber[]>;
  get(id: number): Promise<Subscriber | undefined>;
  /** Groups, topics and channels, in whatever state, in the order in which they came. */
  shared(limit: number): Promise<Subscriber[]>;
  /** Inserts; does nothing if the chat or topic exists already. @returns what is stored now */
  add(subscriber: NewSubscriber): Promise<Subscriber>;
  /** Changes the given fields only; `nextDueAt: undefined` clears it, and so do `reviewDueAt`, `awayUntil` and `quietHours`. A state other than `paused` clears the reason of the pause. */
  update(id: number, change: Partial<NewSubscriber>): Promise<void>;
  /** Active daily and weekly subscribers whose nextDueAt has come, soonest first. */
  due(now: Instant, limit: number): Promise<Subscriber[]>;
  /** Active subscribers, but not those who want nothing sent (`off`), whose weekly review is owed, soonest first. */
  dueReviews(now: Instant, limit: number): Promise<Subscriber[]>;
  /** Active instant subscribers who are not away and whose sinceAt lies before that publication. */
  behind(publishedAt: Instant, now: Instant, limit: number): Promise<Subscriber[]>;
  /** The languages of the subscribers who get digests, each with the earliest sinceAt among them. */
  readers(): Promise<{ readonly language: Language; readonly sinceAt: Instant }[]>;
  /** Chats and topics that were paused until that instant because their topic was closed or not found, longest first. */
  lostTopics(pausedUntil: Instant, limit: number): Promise<Subscriber[]>;
  /**
   * Takes back the digests of a subscriber of which nothing has arrived, so that their episodes are owed again.
   * @param sinceAt older ones stay as they are
   * @returns from when on episodes are owed again; undefined when all has arrived
   */
  returnUnreached(id: number, sinceAt: Instant): Promise<Instant | undefined>;
  /** In the order in which they were made. */
  interests(id: number): Promise<Interests>;
  /** The interests of many subscribers, by subscriber id; those without any are absent. */
  interestsOf(ids: readonly number[]): Promise<ReadonlyMap<number, Interests>>;
  /** Asks for what is about it; a mute of it ends. False when it existed already, in whatever scope, which it keeps. */
  follow(id: number, followed: FollowedName, now: Instant): Promise<boolean>;
  /** Never wants what is about it; a follow of it ends. False when it was muted already. */
  mute(id: number, muted: FollowedName, now: Instant): Promise<boolean>;
  /** Does nothing to what is not followed. */
  setFollowScope(id: number, followed: FollowedName, scope: FollowScope): Promise<void>;
  /** Ends a follow, or a mute. False when there was neither. */
  unfollow(id: number, followed: FollowedName): Promise<boolean>;
}

/** What one subscriber is owed at one instant; written atomically. */
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
  /** By the clock of the writing process, so that the gap after a chat's latest message is kept; absent: `dueAt`. */
  readonly writtenAt?: Instant | undefined;
  readonly episodeIds: readonly string[];
  /** One delivery each, in order. Empty when the edition is `expired` from the start. */
  readonly messages: readonly OutgoingMessage[];
  readonly expiresAt: Instant;
  readonly state: 'owed' | 'expired';
  /** What it was rendered with besides its episodes; absent if it is not a digest. */
  readonly frame?: EditionFrame | undefined;
  /** Absent: `free`. */
  readonly lane?: Lane | undefined;
  readonly broadcastId?: number | undefined;
}

/** What a digest was rendered with besides its episodes: with the same frame a correction renders it alike. */
export interface EditionFrame {
  /** The subscriber's local day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly language: Language;
  readonly script: Script;
  readonly detail: Detail;
  /** The bot's username, for links that open episodes; absent while it is unknown. */
  readonly bot?: string | undefined;
  /** Its episodes in display order; empty for a digest of an older form: newest first, without reasons. */
  readonly picked: readonly PickedEpisode[];
  /** The local day since which its reader got nothing, `YYYY-MM-DD`, where it makes up for an absence. */
  readonly caughtUpFrom?: string | undefined;
  /** Whether its reader can rate its episodes by buttons: in private chats, but not in digests of an older form. */
  readonly hasRating: boolean;
}

/** A digest, when it was due, and its episodes in display order. */
export interface LatestDigest {
  readonly dueAt: Instant;
  readonly picked: readonly PickedEpisode[];
}

/** A subscriber's position when it was read, and its new one. */
export interface SubscriberStep {
  readonly id: number;
  readonly from: { readonly sinceAt: Instant; readonly nextDueAt: Instant | undefined };
  readonly sinceAt: Instant;
  readonly nextDueAt: Instant | undefined;
}

/** A subscriber's weekly review as it was read, and when the next one is owed. */
export interface ReviewStep {
  readonly id: number;
  readonly from: Instant;
  readonly to: Instant;
  /** Absent when there is nothing to tell. */
  readonly edition: NewEdition | undefined;
}

export interface EditionStore {
  /**
   * Writes an edition and its deliveries and advances the subscriber, in one transaction. Without an edition only the subscriber
   * advances. The deliveries may be sent from `dueAt` on, but not before the end of a hold on their chat, nor before the gap after
   * its previous message (1 s; 3 s in groups and channels). The edition records the subscriber's previous sinceAt, so that it can be
   * restored if the edition expires.
   * @returns false when that key was written before (then only the subscriber changes)
   */
  write(
    edition: NewEdition | undefined,
    subscriber?: {
      readonly id: number;
      readonly sinceAt?: Instant;
      readonly nextDueAt?: Instant | undefined;
    },
  ): Promise<boolean>;
  /** The latest digest that a subscriber is owed or was sent; undefined before the first one. */
  latestDigest(subscriberId: number): Promise<LatestDigest | undefined>;
  /** The messages in which an edition arrived, in order; none where it cannot arrive any more, or there is no such edition. */
  messagesOf(key: string): Promise<readonly number[] | 'waiting'>;
  /** Those of `episodeIds` that an `owed` edition of each subscriber holds already: they are not owed again. Empty ones are absent. */
  held(
    subscriberIds: readonly number[],
    episodeIds: readonly string[],
  ): Promise<ReadonlyMap<number, ReadonlySet<string>>>;
  /**
   * Writes many subscribers' editions and advances them, in one transaction. A subscriber that has changed since it was read (new
   * settings, or another ticker was first) is skipped, with its edition.
   * @param steps some hundreds at most, each subscriber once: a transaction blocks everyone else
   * @returns how many editions were written
   */
  writeAll(
    steps: readonly { readonly step: SubscriberStep; readonly edition: NewEdition | undefined }[],
  ): Promise<number>;
  /**
   * Writes weekly reviews and moves their subscribers to the next one, in one transaction. A subscriber whose review was moved since it
   * was read is skipped, with its edition. What digests owe is not touched.
   * @param steps some hundreds at most, each subscriber once
   * @returns how many editions were written
   */
  writeReviews(steps: readonly ReviewStep[]): Promise<number>;
}
