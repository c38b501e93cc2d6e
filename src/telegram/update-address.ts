import { Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { parseCallback } from '../messages/common/callbacks.ts';
import { encodeStartPayload } from '../messages/common/start-payload.ts';

/** Which chats an update concerns, and what kind of update it is. */
export interface UpdateAddress {
  /** The update waits in the queues of these chats; empty when it need not wait. */
  readonly chatIds: readonly number[];
  /**
   * `request`: someone asks something of the bot; may be refused when the chat asks too much. `event`: something happened to the
   * chat itself; must not be missed. `chatter`: people in a group write to each other. `inline`: someone types the bot's name in any chat.
   */
  readonly kind: 'request' | 'event' | 'chatter' | 'inline';
  /** Present when a button was pressed. */
  readonly queryId: string | undefined;
}

/** @param me the bot */
export function addressOf(update: Update, me: UserFromGetMe): UpdateAddress {
  // The context needs no API: nothing is called.
  const context = new Context(update, undefined as never, me);
  const { message, callbackQuery, inlineQuery } = context;
  if (inlineQuery) return { chatIds: [inlineQuery.from.id], kind: 'inline', queryId: undefined };
  // A migration concerns two chats.
  const ids = [context.chat?.id, message?.migrate_to_chat_id, message?.migrate_from_chat_id];
  const chatIds = ids.filter((id): id is number => typeof id === 'number');
  const queryId = callbackQuery?.id;
  if (callbackQuery) return { chatIds: opensPrivateChat(context) ? [] : chatIds, kind: 'request', queryId };
  if (context.myChatMember || chatIds.length > 1 || isTopicReopened(context))
    return { chatIds, kind: 'event', queryId };
  return isForBot(context)
    ? { chatIds, kind: 'request', queryId }
    : { chatIds: [], kind: 'chatter', queryId };
}

/** The chat's own topic is hidden and shown, the others are closed and reopened. */
export function isTopicReopened({ message }: Context): boolean {
  return (message?.forum_topic_reopened ?? message?.general_forum_topic_unhidden) !== undefined;
}

/** Thousands may press a button in a channel: each is sent to their own private chat, and the channel does not change. */
function opensPrivateChat({ chat, callbackQuery }: Context): boolean {
  const button = chat?.type === 'channel' ? parseCallback(callbackQuery?.data ?? '') : undefined;
  return button !== undefined && encodeStartPayload(button) !== undefined;
}

/** In a private chat everything is addressed to the bot; elsewhere commands for it and replies to it. */
function isForBot({ chat, msg, me }: Context): boolean {
  if (chat?.type === 'private') return true;
  const text = msg?.text ?? msg?.caption ?? '';
  const entities = msg?.entities ?? msg?.caption_entities ?? [];
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (!command) return msg?.reply_to_message?.from?.id === me.id;
  const [, addressee = me.username] = text.slice(0, command.length).split('@');
  return addressee.toLowerCase() === me.username.toLowerCase();
}
