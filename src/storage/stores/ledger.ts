import type { Instant } from '../../domain/clock.ts';
import type { Delivery, Lane } from '../../domain/delivery.ts';
import type { OutgoingMessage } from '../../domain/message.ts';

/** The delivery ledger: one row per message, the source of truth of what was sent. */
export interface Ledger {
  /**
   * Leases at most `limit` deliveries that are due: first uncertain ones, for their repeat, then pending ones, each oldest first. At
   * most one per chat, counting those being sent already; never a later part before an earlier one is settled (sent, dead, expired
   * or abandoned); nothing past its expiresAt. They become `sending`.
   * @param lane absent: the free one
   */
  claim(now: Instant, limit: number, leaseMs: number, lane?: Lane): Promise<Delivery[]>;
  /**
   * It arrived; valid even when the lease has run out meanwhile. The other outcomes apply only while it is `sending`.
   * Other waiting deliveries of that chat are sent no sooner than `chatFreeAt`. Concurrent calls share a commit.
   */
  markSent(id: number, messageId: number, now: Instant, chatFreeAt?: Instant): Promise<void>;
  /** It did not arrive, and is retried at `notBefore`, or when the hold on its chat ends; once in doubt it stays `uncertain`. */
  postpone(id: number, notBefore: Instant, error: string): Promise<void>;
  /** It may have arrived: it is repeated at `notBefore`, or when the hold on its chat ends, and stays `uncertain` until an answer. */
  markUncertain(id: number, notBefore: Instant, error: string): Promise<void>;
  /** It will never arrive; later parts of the same edition become dead with it. */
  markDead(id: number, error: string, now: Instant): Promise<void>;
  /** Replaces the message (by plain text after a fault of our own) and makes it due at once, unless its chat is held. */
  replaceMessage(id: number, message: OutgoingMessage, error: string): Promise<void>;
  /** Nothing is sent to that chat before `untilAt`, whenever it was written; a longer hold stays; survives a restart. */
  holdChat(chatId: number, untilAt: Instant): Promise<void>;
  /**
   * Pauses the active subscriber of an unreachable chat, keeping its settings, and marks its waiting deliveries as dead. Dead
   * deliveries are not owed again, so that a chat that comes back is not flooded: sinceAt stays, and the dead editions keep their
   * episodes.
   */
  pauseChat(chatId: number, reason: string, now: Instant): Promise<void>;
  /** The same for one topic of a forum, whose chat can still be reached. */
  pauseTopic(chatId: number, threadId: number, reason: string, now: Instant): Promise<void>;
  /**
   * Moves a chat's subscribers, its unsettled deliveries and its hold to the new id. If that has a subscriber already, the old one
   * is stopped. Waiting edits become dead: the messages that they change stay in the old chat.
   */
  migrateChat(oldChatId: number, newChatId: number): Promise<void>;
  /**
   * A delivery whose lease ran out (a crash in the middle of a send) is requeued at once, as `uncertain`; with `all` every leased
   * one is, at a start. A delivery whose sender died ten times is abandoned, uncertain for good: it may be the cause.
   * Waiting deliveries past their expiresAt become expired; those that may have arrived stay uncertain. An edition of which no part
   * was sent, is being sent or was abandoned becomes expired with them: its active subscriber's sinceAt is reset to its value before
   * the edition, and those episodes are owed again. An edition sent in part is never owed again.
   * `abandoned` holds ids, the others count deliveries: `expired` those never sent, `expiredInDoubt` those that may have arrived.
   * @param leases `all` only where no other process sends: with replicas it would requeue what another one is sending
   */
  sweep(
    now: Instant,
    leases: 'ran-out' | 'all',
  ): Promise<{
    readonly leasesLost: number;
    readonly abandoned: readonly number[];
    readonly expired: number;
    readonly expiredInDoubt: number;
  }>;
  /** The earliest due time of the waiting deliveries of that lane, if any. @param lane absent: the free one */
  nextAt(lane?: Lane): Promise<Instant | undefined>;
  /**
   * An outage is over: what is due, and waits beyond `soonAt` only because attempts failed, waits until `soonAt`. What waits beyond
   * `latestAt` waits for something else; a hold on a chat stays.
   */
  bringForward(soonAt: Instant, latestAt: Instant): Promise<void>;
  /** The number of uncertain deliveries that wait for their repeat. */
  repeating(): Promise<number>;
}
