import type { Instant } from './clock.ts';
import type { OutgoingMessage } from './message.ts';

/** `daily` and `instant` editions belong to subscribers; a `notice` tells an admin something once. */
export type EditionKind = 'daily' | 'instant' | 'notice';

/**
 * `pending` waits, `sending` is leased by a sender, `uncertain` may or may not have arrived;
 * `sent`, `dead` and `expired` are final.
 */
export type DeliveryStatus = 'pending' | 'sending' | 'sent' | 'uncertain' | 'dead' | 'expired';

/** One message of an edition to one chat, leased for sending. */
export interface Delivery {
  readonly id: number;
  readonly chatId: number;
  readonly message: OutgoingMessage;
  /** How often it was tried before this time. */
  readonly attempts: number;
  readonly expiresAt: Instant;
}

/** What became of one attempt to send. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: number }
  /** 429: send nothing to this chat for so long. */
  | { readonly kind: 'held'; readonly retryAfterMs: number; readonly reason: string }
  /** 403, or 400 chat not found: the chat cannot be reached any more. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** The group became a supergroup under this id. */
  | { readonly kind: 'migrated'; readonly chatId: number }
  /** 400: our own fault; the chat is not to blame. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** 5xx, timeout, lost connection: it may have arrived. */
  | { readonly kind: 'uncertain'; readonly reason: string }
  /** The request never left: nothing arrived, try again. */
  | { readonly kind: 'unsent'; readonly reason: string };
