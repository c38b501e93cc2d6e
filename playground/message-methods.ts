import type { Message } from './bot-api.ts';
import { badRequest } from './bot-api-error.ts';
import { findChat } from './find-chat.ts';
import { isAdminIn } from './groups.ts';
import { isRecord } from './is-record.ts';
import type { Parameters } from './parameters.ts';
import type { PlaygroundState } from './playground-state.ts';
import {
  parseCaption,
  readKeyboard,
  readPhoto,
  readText,
  withCaption,
  withEntities,
} from './read-content.ts';

/** The message of the bot's that a call is about. Throws a BotApiError when there is none. */
type FindMessage = (state: PlaygroundState, parameters: Parameters) => Message;

const MAX_TOAST = 200;
/** The maximum age of messages that a bot can delete. */
const DELETABLE_SECONDS = 48 * 60 * 60;

/** https://core.telegram.org/bots/api#editmessagetext */
export function editMessageText(state: PlaygroundState, parameters: Parameters): Message {
  return changeText(state, parameters, findOwnMessage);
}

/** Replaces the text and the buttons of the message that `find` gives. */
export function changeText(state: PlaygroundState, parameters: Parameters, find: FindMessage): Message {
  const text = readText(parameters);
  const reply_markup = readKeyboard(parameters);
  const message = find(state, parameters);
  if (message.text === undefined) throw badRequest('there is no text in the message to edit');
  const { entities: _entities, reply_markup: _markup, ...kept } = message;
  const edited = { ...kept, ...withEntities(text), ...(reply_markup && { reply_markup }) };
  return edit(state, message, edited, { edit_date: Math.floor(state.clock.now() / 1000) });
}

/** https://core.telegram.org/bots/api#editmessagemedia */
export function editMessageMedia(state: PlaygroundState, parameters: Parameters): Message {
  return changeMedia(state, parameters, findOwnMessage);
}

/** Replaces the picture, its caption and the buttons of the message that `find` gives. */
export function changeMedia(state: PlaygroundState, parameters: Parameters, find: FindMessage): Message {
  const media = parameters.json('media', 'InputMedia JSON object');
  if (!isRecord(media) || media['type'] !== 'photo') throw badRequest('the playground edits photos only');
  const caption = parseCaption(String(media['caption'] ?? ''), media['caption_entities']);
  const reply_markup = readKeyboard(parameters);
  const message = find(state, parameters);
  const photo = readPhoto(state, parameters, String(media['media'] ?? ''));
  const { caption: _caption, caption_entities: _entities, reply_markup: _markup, ...kept } = message;
  const { text: _text, entities: _, document: _document, ...others } = kept;
  const edited = { ...others, photo, ...withCaption(caption), ...(reply_markup && { reply_markup }) };
  return edit(state, message, edited, { edit_date: Math.floor(state.clock.now() / 1000) });
}

/** https://core.telegram.org/bots/api#editmessagereplymarkup */
export function editMessageReplyMarkup(state: PlaygroundState, parameters: Parameters): Message {
  return changeMarkup(state, parameters, findOwnMessage);
}

/** Replaces the buttons of the message that `find` gives. */
export function changeMarkup(state: PlaygroundState, parameters: Parameters, find: FindMessage): Message {
  const reply_markup = readKeyboard(parameters);
  const message = find(state, parameters);
  const { reply_markup: _markup, ...kept } = message;
  return edit(state, message, { ...kept, ...(reply_markup && { reply_markup }) }, {});
}

/** https://core.telegram.org/bots/api#deletemessage */
export function deleteMessage(state: PlaygroundState, parameters: Parameters): true {
  const { chat } = findChat(state, parameters.text('chat_id'), 'delete');
  const message = state.messages.find(chat.id, parameters.integer('message_id'));
  if (!message || isEphemeral(message)) throw badRequest('message to delete not found');
  refuseDeletion(state, message);
  state.messages.remove(message);
  state.events.publish('deleted', { chatId: chat.id, messageId: message.message_id });
  return true;
}

function refuseDeletion(state: PlaygroundState, message: Message): void {
  const group = state.groups.get(message.chat.id);
  const isOld = state.clock.now() / 1000 - message.date > DELETABLE_SECONDS;
  if (!group && isOld) throw badRequest("message can't be deleted for everyone");
  const isOwn = state.messages.authorOf(message) === state.bot.id;
  // In groups a bot can delete its own messages, and as an administrator everyone's.
  const mayDelete = !group || isOwn || isAdminIn(group, state.bot.id);
  if (isOld || !mayDelete) throw badRequest("message can't be deleted");
}

/** https://core.telegram.org/bots/api#answercallbackquery */
export function answerCallbackQuery(state: PlaygroundState, parameters: Parameters): true {
  const text = parameters.text('text');
  if (text.length > MAX_TOAST) throw badRequest('MESSAGE_TOO_LONG');
  const queryId = parameters.text('callback_query_id');
  const chatId = state.callbacks.answer(queryId);
  if (text) state.events.publish('toast', { chatId, queryId, text, alert: parameters.flag('show_alert') });
  state.events.publish('answered', { chatId, queryId });
  return true;
}

function findOwnMessage(state: PlaygroundState, parameters: Parameters): Message {
  const { chat } = findChat(state, parameters.text('chat_id'), 'edit');
  const message = state.messages.find(chat.id, parameters.integer('message_id'));
  if (!message || isEphemeral(message)) throw badRequest('message to edit not found');
  if (state.messages.authorOf(message) !== state.bot.id) throw badRequest("message can't be edited");
  return message;
}

/** Such a message has methods of its own. */
function isEphemeral({ ephemeral_message_id: id }: Message): boolean {
  return id !== undefined;
}

/** Replaces `message` with `edited`, marked as edited; throws if nothing visible differs. */
function edit(
  state: PlaygroundState,
  message: Message,
  edited: Message,
  mark: { readonly edit_date?: number },
): Message {
  if (shownOf(message) === shownOf(edited)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
        'content and reply markup of the message',
    );
  }
  const marked = { ...edited, ...mark };
  state.messages.replace(marked);
  state.events.publish('edited', { chatId: message.chat.id, message: marked });
  return marked;
}

/** Comparable as text, because parsing fixes the order of fields. */
function shownOf({ text, entities, photo, caption, caption_entities, reply_markup }: Message): string {
  return JSON.stringify([text, entities, photo, caption, caption_entities, reply_markup]);
}
