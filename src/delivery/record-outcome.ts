import { chatGapMs, LONGEST_CHAT_GAP_MS } from '../domain/chat-gap.ts';
import type { Instant } from '../domain/clock.ts';
import type { Delivery, SendOutcome } from '../domain/delivery.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import { backoffMs } from '../kernel/backoff.ts';
import type { Ledger } from '../storage/stores.ts';
import type { GlobalBackoff } from './global-backoff.ts';

/** An uncertain delivery is repeated after this pause, which doubles each time. */
const FIRST_REPEAT_MS = 5_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;

/**
 * Records the outcome of a send. Idempotent, so that a write whose result is unknown can be repeated.
 * @param at when the outcome was known
 * @throws when the ledger cannot be written
 */
export async function recordOutcome(
  { ledger, floodGate }: { ledger: Ledger; floodGate: GlobalBackoff },
  delivery: Delivery,
  outcome: SendOutcome,
  at: Instant,
): Promise<void> {
  const { id, chatId, threadId, attempts, doubts } = delivery;
  switch (outcome.kind) {
    case 'sent':
      return ledger.markSent(id, outcome.messageId, at, at + chatGapMs(chatId));
    case 'migrated':
      await ledger.migrateChat(chatId, outcome.chatId);
      // The message to edit stayed in the old chat: in the new chat that id is another message.
      if (delivery.edits !== undefined) return ledger.markDead(id, 'the chat moved', at);
      return ledger.postpone(id, at, `moved to ${outcome.chatId}`);
    case 'unsent':
      return ledger.postpone(
        id,
        at + backoffMs(attempts + 1, FIRST_RETRY_MS, LONGEST_PAUSE_MS),
        outcome.reason,
      );
    case 'held': {
      const openAt = at + outcome.retryAfterMs;
      await floodGate.held(chatId, openAt);
      await ledger.holdChat(chatId, openAt);
      return ledger.postpone(id, openAt, outcome.reason);
    }
    // In this order: the send in flight keeps the chat's other deliveries from being claimed meanwhile.
    case 'gone':
      await ledger.pauseChat(chatId, outcome.reason, at);
      return ledger.markDead(id, outcome.reason, at);
    case 'topic-gone':
      await ledger.pauseTopic(chatId, threadId ?? WITHOUT_TOPIC, outcome.reason, at);
      return ledger.markDead(id, outcome.reason, at);
    case 'vanished':
      return ledger.markDead(id, outcome.reason, at);
    case 'rejected':
      return isPlain(delivery)
        ? ledger.markDead(id, outcome.reason, at)
        : ledger.replaceMessage(id, toSimpler(delivery), outcome.reason);
    case 'uncertain':
      return ledger.markUncertain(
        id,
        at + backoffMs(doubts + 1, FIRST_REPEAT_MS, LONGEST_PAUSE_MS),
        outcome.reason,
      );
  }
}

/**
 * What an outage made wait longer than it lasted is sent at once, paced as ever: no chat gets it sooner than it may get a message.
 * @throws when the ledger cannot be written
 */
export function endBackoffs(ledger: Pick<Ledger, 'bringForward'>, now: Instant): Promise<void> {
  return ledger.bringForward(now + LONGEST_CHAT_GAP_MS, now + LONGEST_PAUSE_MS);
}

/** When a forum's General topic is closed, the chat itself cannot be written to, but its other topics can. */
const WITHOUT_TOPIC = 0;

/** True when there is no simpler form to retry: the message has no picture, entities or buttons that could be the fault. */
export function isPlain({ message: { picture, entities, buttons } }: Delivery): boolean {
  return !picture && entities.length === 0 && buttons.length === 0;
}

/** Without its picture, which a group may not allow; else without all but the text. */
function toSimpler({ message: { picture, text, entities, buttons } }: Delivery): OutgoingMessage {
  return picture ? { text, entities, buttons } : { text, entities: [], buttons: [] };
}
