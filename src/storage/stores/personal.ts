import type { LoggedAct } from '../../domain/admin.ts';
import type { Instant } from '../../domain/clock.ts';
import type { DeliveryStatus, EditionKind } from '../../domain/delivery.ts';
import type { RatedEpisode } from '../../domain/rating.ts';
import type { Interests, Subscriber } from '../../domain/subscriber.ts';
import type { ReadingPlace, SavedEpisode } from './reading.ts';

/** What a chat was sent, or is owed. */
export interface PersonalEdition {
  readonly kind: EditionKind;
  readonly dueAt: Instant;
  readonly episodeIds: readonly string[];
  readonly deliveries: readonly {
    readonly status: DeliveryStatus;
    readonly messageId: number | undefined;
    readonly settledAt: Instant | undefined;
  }[];
}

/** Calls of the language model on a person's behalf. */
export interface PersonalModelUse {
  /** In UTC. */
  readonly day: string;
  readonly task: string;
  readonly calls: number;
}

/** Everything in the database that belongs to one private chat, whose id is its person's. */
export interface PersonalRecords {
  readonly subscriptions: readonly (Interests & { readonly subscriber: Subscriber })[];
  /** Oldest first. */
  readonly editions: readonly PersonalEdition[];
  readonly modelUse: readonly PersonalModelUse[];
  /** The one saved last comes first. */
  readonly saved: readonly SavedEpisode[];
  readonly place: ReadingPlace | undefined;
  /** The latest comes first. */
  readonly ratings: readonly RatedEpisode[];
  /** What they did as an admin, the latest first. */
  readonly acts: readonly LoggedAct[];
}

/** What is stored about a person. */
export interface PersonalStore {
  read(chatId: number): Promise<PersonalRecords>;
  /**
   * Deletes all of it, what is still to be sent as well. What the model cost is kept under nobody's id, and what they did as an admin
   * without their name.
   */
  forget(chatId: number): Promise<void>;
}
