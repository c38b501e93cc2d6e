import type { Instant } from '../../domain/clock.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { EditionFrame } from './editions.ts';

/** An episode that digests show otherwise than it is now. */
export interface StaleEpisode {
  readonly id: string;
  /** What they should show: the hash of its file, or `withdrawn`. */
  readonly wanted: string;
}

/** An episode of a digest that was written. */
export interface HeldEpisode {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What digests show of it: the hash of its file, `withdrawn`, or `mixed` when not all show the same. */
  readonly shown: string | undefined;
  readonly isWithheld: boolean;
}

/** One message of a digest that was written. */
export interface WrittenPart {
  readonly deliveryId: number;
  /**
   * `waiting` to be sent, being sent or edited at this moment, `sent` and still to be edited, `left-out` by a correction before
   * it was sent, or `settled`: it cannot be changed any more.
   */
  readonly state: 'waiting' | 'sending' | 'sent' | 'left-out' | 'settled';
  /** As it was sent, or is to be. */
  readonly original: OutgoingMessage;
  /** As it reads by its latest correction, even one that still waits. */
  readonly message: OutgoingMessage;
  readonly messageId: number | undefined;
  /** An edit of it that waits. */
  readonly waitingEditId: number | undefined;
  /** How many edits of it were written so far. */
  readonly edits: number;
  /** Until when it may be sent or edited. */
  readonly expiresAt: Instant;
}

/** A digest that was written, with all that a correction of it needs. */
export interface WrittenEdition {
  readonly id: number;
  readonly kind: 'daily' | 'instant';
  readonly subscriberId: number;
  readonly chatId: number;
  readonly threadId: number;
  readonly frame: EditionFrame;
  /** In the order of their publication. */
  readonly episodes: readonly HeldEpisode[];
  /** In their order. */
  readonly parts: readonly WrittenPart[];
  /** Some of it was sent, or may have been. */
  readonly isSent: boolean;
  /** Ids of the episodes that its latest correction marks. */
  readonly corrected: readonly string[];
}

/** How an edition is to read from now on. */
export interface Correction {
  readonly edition: WrittenEdition;
  /** One a part, and more for parts to be added; what waits can be left out. */
  readonly parts: readonly (OutgoingMessage | 'kept' | 'left-out')[];
  /** Ids of the episodes that it marks. */
  readonly corrected: readonly string[];
  /** Ids of the episodes of which it shows something else than digests did. */
  readonly touched: readonly string[];
}

/** What sent digests show, and how that is put right: in place, by deliveries that edit. */
export interface CorrectionStore {
  stale(): Promise<StaleEpisode[]>;
  /** All that was sent shows this of the episode now. */
  settle(episodeId: string, shown: string): Promise<void>;
  /** Editions that hold the episode and whose id is below `beforeId`, latest first. */
  holding(
    episodeId: string,
    beforeId: number,
    limit: number,
  ): Promise<{ readonly id: number; readonly dueAt: Instant }[]>;
  /**
   * Owed digests among these editions, but those written before wordings could be repeated.
   * @param editableMs how long after it was sent a message may be edited
   */
  read(editionIds: readonly number[], now: Instant, editableMs: number): Promise<WrittenEdition[]>;
  /**
   * Writes corrections in one transaction: what waits is worded anew or left out, what was sent gets a delivery that edits it;
   * an edit that still waits takes the new wording instead. The touched episodes count as `mixed` until they are settled.
   * @returns the editions of which some part had moved on meanwhile and was left as it is
   */
  apply(corrections: readonly Correction[], now: Instant): Promise<number[]>;
}

/** An episode that an admin took back, of whom the admin is to hear what became of the messages that showed it. */
export interface Withdrawal {
  readonly id: number;
  readonly episodeId: string;
  readonly title: string;
  /** Where the admin took it back, and in which language. */
  readonly chatId: number;
  readonly language: Language;
  readonly begunAt: Instant;
  /** When the admin was told how far it is. */
  readonly toldAt: Instant | undefined;
  /** It was published again meanwhile. */
  readonly isPublished: boolean;
  /** All edits that it takes are in the ledger. */
  readonly isWritten: boolean;
}

/** What became of the messages that showed an episode. */
export interface WithdrawalCounts {
  readonly changed: number;
  readonly waiting: number;
  /** Their edit may have arrived, and is sent until there is an answer. */
  readonly repeating: number;
  /** Deleted, or in a chat that is out of reach. */
  readonly unchanged: number;
  /** They may have arrived, but under which id nobody knows: they cannot be changed. */
  readonly unknown: number;
}

/** What was taken back, until it was told what became of it. */
export interface WithdrawalStore {
  /** Takes the place of an earlier one of the same episode in the same chat. */
  begin(withdrawal: Pick<Withdrawal, 'episodeId' | 'chatId' | 'language' | 'begunAt'>): Promise<void>;
  /** Oldest first. */
  open(): Promise<Withdrawal[]>;
  /** @param editionIds some hundreds at most */
  count(editionIds: readonly number[], begunAt: Instant): Promise<WithdrawalCounts>;
  markTold(id: number, now: Instant): Promise<void>;
  end(id: number): Promise<void>;
}
