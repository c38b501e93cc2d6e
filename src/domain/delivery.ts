import type { Instant } from './clock.ts';
import type { OutgoingMessage } from './message.ts';

/**
 * `daily` and `instant` editions belong to subscribers; a `notice` informs an admin once; a `correction` edits what an
 * earlier edition sent; a `broadcast` is an admin's message to every subscriber; a `review` tells one of its last week.
 */
export type EditionKind = 'daily' | 'instant' | 'notice' | 'correction' | 'broadcast' | 'review';

/** `paid` deliveries cost the bot's Stars and have a rate of their own. */
export type Lane = 'free' | 'paid';

/**
 * `pending` waits, `sending` is leased by a sender, `uncertain` may have arrived and waits to be repeated, or is too old
 * for that; `sent`, `dead` and `expired` are final.
 */
export type DeliveryStatus = 'pending' | 'sending' | 'sent' | 'uncertain' | 'dead' | 'expired';

/** One message of an edition to one chat, leased for sending. */
export interface Delivery {
  readonly id: number;
  readonly chatId: number;
  /** The topic of a forum; absent for the chat itself. */
  readonly threadId?: number | undefined;
  readonly message: OutgoingMessage;
  /** The Telegram message that it replaces by an edit; absent for a new message. */
  readonly edits?: number | undefined;
  /** Whether it comes without a sound, as its reader wants at the time of the claim. */
  readonly isSilent: boolean;
  readonly lane: Lane;
  /** When its edition was owed. */
  readonly dueAt: Instant;
  /** Number of earlier attempts. */
  readonly attempts: number;
  /** How many of these attempts ended without an answer. */
  readonly doubts: number;
  readonly expiresAt: Instant;
}

/** What became of one attempt to send. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: number }
  /** 429: send nothing to this chat for so long. */
  | { readonly kind: 'held'; readonly retryAfterMs: number; readonly reason: string }
  /** 403, or 400 chat not found: the chat cannot be reached any more. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** The topic was deleted; the chat itself can be reached. */
  | { readonly kind: 'topic-gone'; readonly reason: string }
  /** The message to edit was deleted, or is too old to be edited: nothing is left to correct. */
  | { readonly kind: 'vanished'; readonly reason: string }
  /** The group became a supergroup under this id. */
  | { readonly kind: 'migrated'; readonly chatId: number }
  /** 400: our own fault, not the chat's. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** 5xx, timeout, lost connection: it may have arrived. */
  | { readonly kind: 'uncertain'; readonly reason: string }
  /** Nothing arrived, try again: Telegram was `unreachable`, or it `refused` for a reason that passes. */
  | {
      readonly kind: 'unsent';
      readonly cause: 'unreachable' | 'refused';
      readonly reason: string;
    };
