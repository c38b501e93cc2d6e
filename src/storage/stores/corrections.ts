import type { Instant } from '../../domain/clock.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { EditionFrame } from './editions.ts';

/** An episode that sent digests show differently from its current state. */
export interface StaleEpisode {
  readonly id: string;
  /** What they should show: the hash of its file, or `withdrawn`. */
  readonly wanted: string;
}

/** An episode of a written digest. */
export interface HeldEpisode {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What digests show of it: the hash of its file, `withdrawn`, or `mixed` when not all show the same. */
  readonly shown: string | undefined;
  readonly isWithheld: boolean;
}

/** One message of a written digest. */
export interface WrittenPart {
  readonly deliveryId: number;
  /**
   * `waiting` to be sent; `sending`: being sent or edited at this moment; `sent` and still editable; `left-out` by a correction
   * before it was sent; or `settled`: it cannot be changed any more.
   */
  readonly state: 'waiting' | 'sending' | 'sent' | 'left-out' | 'settled';
  /** As it was sent, or is to be sent. */
  readonly original: OutgoingMessage;
  /** As it reads by its latest correction, even one that still waits. */
  readonly message: OutgoingMessage;
  readonly messageId: number | undefined;
  /** The id of a waiting edit of it. */
  readonly waitingEditId: number | undefined;
  /** How many edits of it were written so far. */
  readonly edits: number;
  /** Until when it may be sent or edited. */
  readonly expiresAt: Instant;
}

/** A written digest, with all that a correction of it needs. */
export interface WrittenEdition {
  readonly id: number;
  readonly kind: 'daily' | 'instant';
  readonly subscriberId: number;
  readonly chatId: number;
  readonly threadId: number;
  readonly frame: EditionFrame;
  /** In order of publication. */
  readonly episodes: readonly HeldEpisode[];
  /** In order. */
  readonly parts: readonly WrittenPart[];
  /** Some part was sent, or may have been. */
  readonly isSent: boolean;
  /** Ids of the episodes that its latest correction marks. */
  readonly corrected: readonly string[];
}

/** How an edition is to read from now on. */
export interface Correction {
  readonly edition: WrittenEdition;
  /** One per part, and more for parts to be added; waiting parts can be left out. */
  readonly parts: readonly (OutgoingMessage | 'kept' | 'left-out')[];
  /** Ids of the episodes that it marks. */
  readonly corrected: readonly string[];
  /** Ids of the episodes that it shows differently than before. */
  readonly touched: readonly string[];
}

/** What sent digests show, and how it is corrected: in place, by deliveries that edit. */
export interface CorrectionStore {
  stale(): Promise<StaleEpisode[]>;
  /** Records that all sent digests now show this of the episode. */
  settle(episodeId: string, shown: string): Promise<void>;
  /** Editions that hold the episode and whose id is below `beforeId`, latest first. */
  holding(
    episodeId: string,
    beforeId: number,
    limit: number,
  ): Promise<{ readonly id: number; readonly dueAt: Instant }[]>;
  /**
   * Owed digests among these editions, except those written before frames existed.
   * @param editableMs how long after it was sent a message may be edited
   */
  read(editionIds: readonly number[], now: Instant, editableMs: number): Promise<WrittenEdition[]>;
  /**
   * Writes corrections in one transaction: a waiting part is replaced or left out, a sent one gets a delivery that edits it; an edit
   * that still waits takes the new text instead. The touched episodes count as `mixed` until they are settled.
   * @returns the editions of which some part had changed its state meanwhile and was left unchanged
   */
  apply(corrections: readonly Correction[], now: Instant): Promise<number[]>;
}

/** An episode that an admin withdrew; the admin gets a report on the messages that showed it. */
export interface Withdrawal {
  readonly id: number;
  readonly episodeId: string;
  readonly title: string;
  /** The chat in which the admin withdrew it. */
  readonly chatId: number;
  readonly language: Language;
  readonly begunAt: Instant;
  /** When the interim report was written. */
  readonly toldAt: Instant | undefined;
  /** It was published again meanwhile. */
  readonly isPublished: boolean;
  /** All edits that it requires are in the ledger. */
  readonly isWritten: boolean;
}

/** The messages that showed a withdrawn episode, by outcome. */
export interface WithdrawalCounts {
  readonly changed: number;
  readonly waiting: number;
  /** Their edit may have arrived, and is repeated until there is an answer. */
  readonly repeating: number;
  /** Deleted, or in an unreachable chat. */
  readonly unchanged: number;
  /**
   * Copies that may have arrived, but whose message id is unknown: they cannot be changed. Of messages that were left out before there
   * was an answer, and of those that were sent again.
   */
  readonly unknown: number;
}

/** Withdrawals that are not fully reported yet. */
export interface WithdrawalStore {
  /** Replaces an earlier one of the same episode in the same chat. */
  begin(withdrawal: Pick<Withdrawal, 'episodeId' | 'chatId' | 'language' | 'begunAt'>): Promise<void>;
  /** Oldest first. */
  open(): Promise<Withdrawal[]>;
  /** @param editionIds some hundreds at most */
  count(editionIds: readonly number[], begunAt: Instant): Promise<WithdrawalCounts>;
  /** How many of these editions have a message that was sent since then. @param editionIds some hundreds at most */
  countSent(editionIds: readonly number[], sinceAt: Instant): Promise<number>;
  markTold(id: number, now: Instant): Promise<void>;
  end(id: number): Promise<void>;
}
