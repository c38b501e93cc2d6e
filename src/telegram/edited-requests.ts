import type { Middleware, Transformer } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock, Instant } from '../domain/clock.ts';
import type { BotContext } from './context.ts';

/** People correct a typo at once. Later edits change what was said, and are no new requests. */
const EDITED_WITHIN_S = 120;
/** Requests whose answers are remembered, so that a flood takes no memory. */
const MOST_REMEMBERED = 1_000;

/** The answers to one request, in order. */
interface Answered {
  readonly at: Instant;
  /** Grows while an answer is still being written. */
  readonly messageIds: readonly number[];
}

/** A text that was edited within two minutes, as if it had just been written; every other update as it is. */
export function asRequest(update: Update): Update {
  const { edited_message: edited, ...rest } = update;
  const isNow = edited?.text !== undefined && (edited.edit_date ?? Infinity) - edited.date <= EDITED_WITHIN_S;
  return isNow ? ({ ...rest, message: edited } as Update) : update;
}

/** Answers an edited request, or one that comes again, by editing the answer that it had; without one, as any other. */
export function createEditedRequests(clock: Pick<Clock, 'now'>): Middleware<BotContext> {
  const remembered = new Map<string, Answered>();

  /** The answers to that request, which are to be edited. */
  function takeAnswers(request: string): number[] {
    const answered = remembered.get(request);
    remembered.delete(request);
    // Telegram may bring the edit a while after it was made.
    const isFresh = answered && clock.now() - answered.at <= 2 * EDITED_WITHIN_S * 1_000;
    return isFresh ? [...answered.messageIds] : [];
  }

  function remember(request: string, messageIds: readonly number[]): void {
    remembered.set(request, { at: clock.now(), messageIds });
    const [oldest] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  }

  return async (context, next) => {
    const { message, chatId } = context;
    // An ephemeral one has no id of its own in the chat, and cannot be edited.
    const isKnown = message?.text !== undefined && message.ephemeral_message_id === undefined;
    if (!isKnown || chatId === undefined) return next();
    const request = `${chatId}:${message.message_id}`;
    const earlier = takeAnswers(request);
    const sent: number[] = [];
    remember(request, sent);
    // grammY makes an `api` for each update: this applies to its own calls only.
    context.api.config.use(editInstead(chatId, earlier, sent));
    await next();
    if (sent.length === 0) return;
    // The new answer has fewer messages.
    for (const messageId of earlier)
      await context.api.deleteMessage(chatId, messageId).catch(() => undefined);
  };
}

/**
 * Turns messages to a chat into edits of earlier ones as long as there are any.
 * @param earlier ids of messages; those that are edited are taken out
 * @param sent gets the ids of the messages that now hold the answer
 */
function editInstead(chatId: number, earlier: number[], sent: number[]): Transformer {
  return async (call, method, payload, signal) => {
    const fields = payload as Readonly<Record<string, unknown>>;
    if (method !== 'sendMessage' || fields['chat_id'] !== chatId) return call(method, payload, signal);
    const messageId = earlier.shift();
    if (messageId !== undefined) {
      const { message_thread_id: _topic, reply_parameters: _asked, ...content } = fields;
      const edit = { ...content, message_id: messageId };
      // The methods differ in their types, not in how they are called.
      const edited = await call('editMessageText' as typeof method, edit as typeof payload, signal);
      if (edited.ok || edited.description.includes('message is not modified')) {
        sent.push(messageId);
        return edited.ok ? edited : { ok: true, result: { message_id: messageId } as never };
      }
      if (edited.error_code !== 400) return edited;
    }
    const answer = await call(method, payload, signal);
    if (answer.ok) sent.push((answer.result as unknown as { readonly message_id: number }).message_id);
    return answer;
  };
}
