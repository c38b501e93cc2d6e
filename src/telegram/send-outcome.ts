import { GrammyError, HttpError } from 'grammy';
import { isPrivateChat } from '../domain/chat-gap.ts';
import type { Delivery, SendOutcome } from '../domain/delivery.ts';
import { UnansweredError } from './bot-api-client.ts';

/**
 * Descriptions that the Bot API server sends with 400, where only the text distinguishes the cases. It passes some of Telegram's
 * own error names on unchanged, and 403s with such a name arrive as 400.
 */
const SAME_ALREADY = /message is not modified/;
const MESSAGE_GONE =
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|MESSAGE_EDIT_TIME_EXPIRED/;
const TOPIC_GONE = /message thread not found|TOPIC_CLOSED|TOPIC_DELETED/;
/** `chat not found`, also as `private chat not found`. */
const CHAT_GONE = /chat not found|group chat was deactivated|PEER_ID_INVALID|CHANNEL_PRIVATE|CHAT_RESTRICTED/;
/** Only the admins of the group or channel can fix it; a private chat has no such rights. */
const MAY_NOT_WRITE =
  /not enough rights to send|have no rights to send|need administrator rights in the channel chat|have no write access to the chat|CHAT_(WRITE|SEND_PLAIN|GUEST_SEND)_FORBIDDEN|CHAT_ADMIN_REQUIRED/i;
/** The bot has too few Stars for a paid broadcast: it continues when there are more. */
const NO_STARS = /BALANCE_TOO_LOW/;

/** What tells an outcome besides the answer. */
type Attempted = Pick<Delivery, 'chatId' | 'edits'> & Partial<Pick<Delivery, 'message'>>;

/** Derives the outcome of a delivery from the failed call, by error code and parameters where they suffice. */
export function outcomeOfFailure(error: unknown, delivery: Attempted): SendOutcome {
  if (error instanceof GrammyError) return outcomeOfAnswer(error, delivery);
  if (error instanceof HttpError) {
    const reason = error.error instanceof UnansweredError ? error.error.message : 'no answer in time';
    return wasNeverSent(error)
      ? { kind: 'unsent', cause: 'unreachable', reason }
      : { kind: 'uncertain', reason };
  }
  return { kind: 'uncertain', reason: error instanceof Error ? error.name : 'unknown failure' };
}

/** Whether it is certain that nothing of the request reached Telegram. */
function wasNeverSent({ error }: HttpError): boolean {
  return error instanceof UnansweredError && !error.mayHaveArrived;
}

function outcomeOfAnswer(
  { error_code: code, description, parameters }: GrammyError,
  delivery: Attempted,
): SendOutcome {
  const reason = `${code} ${description}`;
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'migrated', chatId: parameters.migrate_to_chat_id };
  }
  if (code === 429) return { kind: 'held', retryAfterMs: (parameters.retry_after ?? 5) * 1000, reason };
  if (code === 403) return { kind: 'gone', reason };
  // With a wrong token nothing is sent: the delivery waits for a valid one.
  if (code === 401 || code === 404) return { kind: 'unsent', cause: 'refused', reason };
  if (code >= 500) return { kind: 'uncertain', reason };
  return outcomeOfDescription(description, reason, delivery);
}

function outcomeOfDescription(
  description: string,
  reason: string,
  { chatId, edits, message }: Attempted,
): SendOutcome {
  if (edits !== undefined) {
    if (SAME_ALREADY.test(description)) return { kind: 'sent', messageId: edits };
    if (MESSAGE_GONE.test(description)) return { kind: 'vanished', reason };
  }
  if (TOPIC_GONE.test(description)) return { kind: 'topic-gone', reason };
  if (CHAT_GONE.test(description)) return { kind: 'gone', reason };
  // A group may allow texts but no pictures: the text is tried alone.
  if (message?.picture) return { kind: 'rejected', reason };
  if (!isPrivateChat(chatId) && MAY_NOT_WRITE.test(description)) return { kind: 'gone', reason };
  return NO_STARS.test(description)
    ? { kind: 'unsent', cause: 'refused', reason }
    : { kind: 'rejected', reason };
}
