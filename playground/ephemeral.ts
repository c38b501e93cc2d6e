import type { Message, MessageContent } from './bot-api.ts';
import { badRequest } from './bot-api-error.ts';
import type { Contact } from './contacts.ts';
import { isGroup } from './find-chat.ts';
import { type GroupState, isAdminIn, isIn } from './groups.ts';
import { isRecord } from './is-record.ts';
import type { Parameters } from './parameters.ts';
import type { PlaygroundState } from './playground-state.ts';

/** How long a bot that is no admin may answer a press or a command so. https://core.telegram.org/bots/api#ephemeral-messages-and-commands */
const ANSWERABLE_MS = 15_000;

/**
 * A message as the bot is given it: an ephemeral one has no id in the chat, and no mark of what it stands in place of. Here they share
 * the ids of all messages.
 */
export function asBotSees(message: Message): Message {
  if (message.ephemeral_message_id === undefined) return message;
  const { replaced_message_id: _replaced, ...known } = message;
  return { ...known, message_id: 0 };
}

/** The ephemeral message of that id, which only that person sees. Throws a 400 BotApiError when there is none. */
export function findEphemeral(state: PlaygroundState, chatId: number, parameters: Parameters): Message {
  const message = state.messages.find(chatId, parameters.integer('ephemeral_message_id'));
  const isTheirs = message?.receiver_user?.id === parameters.integer('receiver_user_id');
  if (!message || !isTheirs) throw badRequest('message to edit not found');
  return message;
}

/**
 * Whom alone the message is for, as `ephemeral_message_parameters` say; empty for a message to all.
 * @param replied the message that it answers
 * @throws BotApiError 400 outside of groups, for someone who is no member, and when a bot that is no admin answers nothing of that person
 */
export function readReceiver(
  state: PlaygroundState,
  place: Contact | GroupState,
  replied: Message | undefined,
  parameters: Parameters,
): MessageContent {
  const wanted = parameters.json('ephemeral_message_parameters', 'ephemeral message parameters JSON object');
  if (!isRecord(wanted)) {
    // A reply to an ephemeral message must be one.
    if (replied?.ephemeral_message_id !== undefined) throw badRequest('message to be replied not found');
    return {};
  }
  const receiverId = Number(wanted['receiver_user_id']);
  if (!isGroup(place) || place.chat.type === 'channel') throw badRequest('BOT_NOT_ADMIN');
  const receiver = isIn(place, receiverId) ? state.contacts.get(receiverId)?.user : undefined;
  if (!receiver) throw badRequest('USER_NOT_PARTICIPANT');
  const press = state.callbacks.recent(String(wanted['callback_query_id'] ?? ''), ANSWERABLE_MS);
  const isTheirPress = press?.chatId === place.chat.id && press.personId === receiverId;
  const isTheirCommand = replied?.from?.id === receiverId && isFresh(state, replied);
  if (!isAdminIn(place, state.bot.id) && !isTheirPress && !isTheirCommand) throw badRequest('BOT_NOT_ADMIN');
  if (wanted['replace_callback_query_message'] !== true) return { receiver_user: receiver };
  const pressed = isTheirPress ? state.messages.find(place.chat.id, press.messageId) : undefined;
  if (!pressed || pressed.ephemeral_message_id !== undefined) throw badRequest('MESSAGE_ID_INVALID');
  return { receiver_user: receiver, replaced_message_id: pressed.message_id };
}

function isFresh({ clock }: PlaygroundState, { ephemeral_message_id: id, date }: Message): boolean {
  return id !== undefined && clock.now() - date * 1000 <= ANSWERABLE_MS;
}
