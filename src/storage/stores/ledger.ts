import type { Instant } from '../../domain/clock.ts';
import type { Delivery, Lane } from '../../domain/delivery.ts';
import type { OutgoingMessage } from '../../domain/message.ts';

/** The delivery ledger: one row a message, the truth of what was sent. */
export interface Ledger {
  /**
   * Leases at most `limit` deliveries that may go now: first uncertain ones, for their repeat, then pending ones, each oldest
   * first. At most one a chat, counting what is being sent already; never a later part before an earlier one is settled (sent,
   * dead, expired or left alone); nothing past its expiresAt. They become `sending`.
   * @param lane absent: the free one
   */
  claim(now: Instant, limit: number, leaseMs: number, lane?: Lane): Promise<Delivery[]>;
  /**
   * It arrived; true even when the lease has run out meanwhile. The other outcomes count only while it is `sending`.
   * What else waits for that chat goes no sooner than `chatFreeAt`. Many calls at once are one commit.
   */
  markSent(id: number, messageId: number, now: Instant, chatFreeAt?: Instant): Promise<void>;
  /** It did not arrive, and is to be tried at `notBefore`, or when the hold on its chat ends; once in doubt it stays `uncertain`. */
  postpone(id: number, notBefore: Instant, error: string): Promise<void>;
  /** It may have arrived: it is repeated at `notBefore`, or when the hold on its chat ends, and stays `uncertain` until an answer. */
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
  /** The same for one topic of a forum, whose chat can still be reached. */
  pauseTopic(chatId: number, threadId: number, reason: string, now: Instant): Promise<void>;
  /**
   * Gives a chat's subscribers, its unsettled deliveries and its hold the new id. If that has a subscriber already, the old
   * one stops. Edits that wait die: the messages that they change stay behind.
   */
  migrateChat(oldChatId: number, newChatId: number): Promise<void>;
  /**
   * A lease that ran out is taken up again at once (a crash in the middle of a send), as `uncertain`; with `all` every lease
   * is, at a start. A delivery whose sender ended so ten times is left alone, uncertain for good: it may be what ends them.
   * Waiting deliveries past their expiresAt become expired; those that may have arrived stay uncertain. An edition of which no
   * part was sent, is under way or was left alone becomes expired with them: its active subscriber's sinceAt goes back to where
   * it stood before, and those episodes are owed again. An edition sent in part is never owed again.
   * `abandoned` gives ids, the others count deliveries: `expired` those that never left, `expiredInDoubt` those that may have
   * arrived.
   * @param leases `all` only where no other process sends: with replicas it would take up what another one is sending
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
  /** The earliest instant at which something waiting in that lane may go, if anything waits. @param lane absent: the free one */
  nextAt(lane?: Lane): Promise<Instant | undefined>;
  /** How many may have arrived and wait for their repeat. */
  repeating(): Promise<number>;
}
