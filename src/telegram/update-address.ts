import { Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { parseCallback } from '../messages/common/callbacks.ts';
import { encodeStartPayload } from '../messages/common/start-payload.ts';

/** Whom an update concerns. */
export interface UpdateAddress {
  /** Its place is in the queues of these chats; none when it need not wait for anything. */
  readonly chatIds: readonly number[];
  /**
   * `request`: someone wants something of the bot, and of a chat that wants too much it may be refused; `event`: something
   * happened to the chat itself, and must not be missed; `chatter`: what people in a group say to each other.
   */
  readonly kind: 'request' | 'event' | 'chatter';
  /** Present when a button was pressed. */
  readonly queryId: string | undefined;
}

/** @param me the bot */
export function addressOf(update: Update, me: UserFromGetMe): UpdateAddress {
  // What it calls does not matter: nothing is asked of Telegram.
  const context = new Context(update, undefined as never, me);
  const { message, callbackQuery } = context;
  // A migration concerns two chats.
  const ids = [context.chat?.id, message?.migrate_to_chat_id, message?.migrate_from_chat_id];
  const chatIds = ids.filter((id): id is number => typeof id === 'number');
  const queryId = callbackQuery?.id;
  if (callbackQuery) return { chatIds: leadsAway(context) ? [] : chatIds, kind: 'request', queryId };
  if (context.myChatMember || chatIds.length > 1) return { chatIds, kind: 'event', queryId };
  return isMeant(context) ? { chatIds, kind: 'request', queryId } : { chatIds: [], kind: 'chatter', queryId };
}

/** Thousands may press what a channel shows: each is led to their own chat, and nothing in the channel changes. */
function leadsAway({ chat, callbackQuery }: Context): boolean {
  const button = chat?.type === 'channel' ? parseCallback(callbackQuery?.data ?? '') : undefined;
  return button !== undefined && encodeStartPayload(button) !== undefined;
}

/** In a private chat everything is meant for the bot; elsewhere commands, and what replies to it. */
function isMeant({ chat, msg, me }: Context): boolean {
  if (chat?.type === 'private') return true;
  const text = msg?.text ?? msg?.caption ?? '';
  const entities = msg?.entities ?? msg?.caption_entities ?? [];
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (!command) return msg?.reply_to_message?.from?.id === me.id;
  const [, addressee = me.username] = text.slice(0, command.length).split('@');
  return addressee.toLowerCase() === me.username.toLowerCase();
}
