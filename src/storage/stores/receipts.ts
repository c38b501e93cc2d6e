import type { Instant } from '../../domain/clock.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { ReadingCounts } from './figures.ts';

/** An admin's word that published an episode, whose message tells how it arrives. */
export interface NewReceipt {
  readonly episodeId: string;
  /** The chat in which the admin published it. */
  readonly chatId: number;
  readonly language: Language;
  /** `saved`: from a file that the admin sent. */
  readonly way: 'published' | 'saved';
  /** The message in that chat; undefined: it has yet to be sent. */
  readonly messageId: number | undefined;
  readonly begunAt: Instant;
}

/** A receipt, and how its episode is now. */
export interface Receipt extends NewReceipt {
  readonly title: string;
  readonly path: string;
  /** Undefined when it was never published. */
  readonly publishedAt: Instant | undefined;
  readonly isLive: boolean;
}

/** The subscribers to whom an episode was written, by what became of it. */
export interface ReceiptCounts {
  readonly owed: number;
  readonly sent: number;
  readonly waiting: number;
  /** It may have arrived. */
  readonly uncertain: number;
  /** Undeliverable or expired. */
  readonly gone: number;
}

/** Receipts that are still edited. */
export interface ReceiptStore {
  /** Replaces an earlier one of the same episode in the same chat. */
  begin(receipt: NewReceipt): Promise<void>;
  /** Oldest first. */
  open(): Promise<Receipt[]>;
  /** Undefined when there is no such episode. */
  findPublished(episodeId: string): Promise<Pick<Receipt, 'isLive' | 'publishedAt'> | undefined>;
  /** The key of the notice that is a receipt's message where it has no other; `messageId` is then that of its delivery. */
  keyOf(receipt: Pick<NewReceipt, 'episodeId' | 'chatId' | 'begunAt'>): string;
  /** @param editionIds some hundreds at most */
  count(editionIds: readonly number[]): Promise<ReceiptCounts>;
  /** Active subscribers whose next digest may still bring what was published then. */
  countPending(publishedAt: Instant): Promise<number>;
  /** How often the episode was opened, how many people keep it, and what they think of it. */
  readings(episodeId: string): Promise<ReadingCounts>;
  end(receipt: Pick<NewReceipt, 'episodeId' | 'chatId'>): Promise<void>;
}
