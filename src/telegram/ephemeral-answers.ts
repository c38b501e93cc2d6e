import type { Transformer } from 'grammy';
import type { Clock, Instant } from '../domain/clock.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { BotContext } from './context.ts';

/** Answers in a group that only who asked sees (Bot API 10.2, "Ephemeral Messages and Commands"). */
export interface EphemeralAnswers {
  /**
   * From here on, what answers this update is shown to its person alone. Where Telegram refuses that, and outside of groups, the
   * answer is as ever.
   */
  begin(context: BotContext): void;
}

/** Who asked, where, and by what. */
interface Asked {
  readonly chatId: number;
  readonly personId: number;
  readonly threadId: number | undefined;
  /** The press that asked. */
  readonly queryId: string | undefined;
  /** The message that everyone sees and whose button was pressed. */
  readonly pressedId: number | undefined;
  /** The ephemeral message whose button was pressed. */
  readonly pressedAloneId: number | undefined;
  /** The ephemeral command that asked. */
  readonly commandId: number | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** A call in place of another one. */
interface AloneCall {
  readonly method: string;
  readonly payload: Fields;
}

const SENDING: readonly string[] = ['sendMessage', 'sendRichMessage', 'sendPhoto'];
/** What changes a message, and what does the same to an ephemeral one. */
const CHANGING: Readonly<Record<string, string>> = {
  editMessageText: 'editEphemeralMessageText',
  editMessageMedia: 'editEphemeralMessageMedia',
  editMessageReplyMarkup: 'editEphemeralMessageReplyMarkup',
  deleteMessage: 'deleteEphemeralMessage',
};

/** A server that does not know of them sends the answer to all, and is not asked again for a day. */
export function createEphemeralAnswers(clock: Pick<Clock, 'now'>): EphemeralAnswers {
  let unknownUntil: Instant = Number.NEGATIVE_INFINITY;
  const begun = new WeakSet<BotContext>();
  return {
    begin(context) {
      const asked = askedIn(context);
      if (!asked || begun.has(context) || clock.now() < unknownUntil) return;
      begun.add(context);
      // grammY makes an `api` for each update: this applies to its own calls only.
      context.api.config.use(
        showAlone(asked, () => {
          unknownUntil = clock.now() + DAY_MS;
        }),
      );
    },
  };
}

/** Whether only the sender of this update sees what it is about: an ephemeral command, or a press under an ephemeral message. */
export function isEphemeral({ msg }: BotContext): boolean {
  return msg?.ephemeral_message_id !== undefined;
}

/** Undefined outside of groups, and for an admin who writes in the name of the group: Telegram hides who that is. */
function askedIn(context: BotContext): Asked | undefined {
  const { chat, from, callbackQuery, msg } = context;
  if ((chat?.type !== 'group' && chat?.type !== 'supergroup') || !from || from.is_bot) return undefined;
  const aloneId = msg?.ephemeral_message_id;
  return {
    chatId: chat.id,
    personId: from.id,
    threadId: msg?.is_topic_message ? msg.message_thread_id : undefined,
    queryId: callbackQuery?.id,
    pressedId: callbackQuery && aloneId === undefined ? callbackQuery.message?.message_id : undefined,
    pressedAloneId: callbackQuery ? aloneId : undefined,
    commandId: callbackQuery ? undefined : aloneId,
  };
}

/** @param onUnknown called when the server did not know of ephemeral messages, and sent one to all */
function showAlone(asked: Asked, onUnknown: () => void): Transformer {
  /** The ephemeral message that stands last: all of them have 0 as their `message_id`. */
  let lastId = asked.pressedAloneId;
  return async (call, method, payload, signal) => {
    const alone = aloneCall(method, payload as Fields, asked, lastId);
    if (!alone) return call(method, payload, signal);
    // The methods differ in their types, not in how they are called.
    const answer = await call(alone.method as typeof method, alone.payload as typeof payload, signal);
    if (!answer.ok) {
      const hasPlain = !alone.method.includes('Ephemeral');
      return answer.error_code === 400 && hasPlain ? call(method, payload, signal) : answer;
    }
    if (SENDING.includes(alone.method)) {
      lastId = (answer.result as { readonly ephemeral_message_id?: number }).ephemeral_message_id;
      if (lastId === undefined) onUnknown();
    }
    return answer;
  };
}

/** Undefined: the call is as it should be. */
function aloneCall(
  method: string,
  payload: Fields,
  asked: Asked,
  lastId: number | undefined,
): AloneCall | undefined {
  if (payload['chat_id'] !== asked.chatId) return undefined;
  const { message_id: messageId, ...content } = payload;
  if (SENDING.includes(method)) return { method, payload: { ...content, ...addressed(asked) } };
  const changing = CHANGING[method];
  if (changing === undefined || messageId === undefined) return undefined;
  if (messageId === 0 && lastId !== undefined) {
    const ephemeral = { receiver_user_id: asked.personId, ephemeral_message_id: lastId };
    return { method: changing, payload: { ...content, ...ephemeral } };
  }
  if (messageId !== asked.pressedId) return undefined;
  const place = {
    ...addressed(asked, { replace_callback_query_message: true }),
    ...(asked.threadId !== undefined && { message_thread_id: asked.threadId }),
  };
  if (method === 'editMessageText') return { method: 'sendMessage', payload: { ...content, ...place } };
  if (method !== 'editMessageMedia') return undefined;
  const { media, ...rest } = content;
  const { type: _type, media: photo, ...caption } = media as Fields;
  return { method: 'sendPhoto', payload: { ...rest, ...caption, photo, ...place } };
}

/** For whom alone a message is, and what it answers. */
function addressed({ personId, queryId, pressedAloneId, commandId }: Asked, more: Fields = {}): Fields {
  return {
    ephemeral_message_parameters: {
      receiver_user_id: personId,
      ...(queryId !== undefined && { callback_query_id: queryId }),
      ...(pressedAloneId === undefined && more),
    },
    ...(commandId !== undefined && { reply_parameters: { ephemeral_message_id: commandId } }),
  };
}
