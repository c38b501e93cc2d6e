import type { Document, InlineKeyboardMarkup, Message, MessageContent } from './bot-api.ts';
import { badRequest, tooManyRequests } from './bot-api-error.ts';
import type { Contact } from './contacts.ts';
import { findChat, findWritableChat } from './find-chat.ts';
import { isRecord } from './is-record.ts';
import type { Parameters } from './parameters.ts';
import { parseInlineKeyboard } from './parse-inline-keyboard.ts';
import { type MessageText, parseMessageText } from './parse-message-text.ts';
import type { PlaygroundState } from './playground-state.ts';

/** After parsing, in UTF-16 units: stricter than Telegram, which counts code points. */
const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
const MAX_TOAST = 200;
/** A bot can delete messages that are no older. */
const DELETABLE_SECONDS = 48 * 60 * 60;

const CHAT_ACTIONS =
  /^(typing|choose_sticker|find_location|(upload|record)_(photo|video|voice|document|video_note|audio))$/;

/** https://core.telegram.org/bots/api#sendmessage */
export function sendMessage(state: PlaygroundState, parameters: Parameters): Message {
  const text = readText(parameters);
  const reply_markup = readKeyboard(parameters);
  const preview = parameters.json('link_preview_options', 'link preview options JSON object');
  const contact = findWritableChat(state, parameters.text('chat_id'));
  return send(state, contact, {
    ...replyOf(state, parameters, contact),
    ...withEntities(text),
    ...(isRecord(preview) ? { link_preview_options: preview } : {}),
    ...(reply_markup && { reply_markup }),
  });
}

/** https://core.telegram.org/bots/api#senddocument */
export function sendDocument(state: PlaygroundState, parameters: Parameters): Message {
  const caption = readCaption(parameters);
  const reply_markup = readKeyboard(parameters);
  const contact = findWritableChat(state, parameters.text('chat_id'));
  return send(state, contact, {
    ...replyOf(state, parameters, contact),
    document: readDocument(state, parameters),
    ...(caption.text && { caption: caption.text }),
    ...(caption.entities.length > 0 && { caption_entities: caption.entities }),
    ...(reply_markup && { reply_markup }),
  });
}

/** https://core.telegram.org/bots/api#sendchataction */
export function sendChatAction(state: PlaygroundState, parameters: Parameters): true {
  const action = parameters.text('action');
  if (!CHAT_ACTIONS.test(action)) throw badRequest('wrong parameter action in request');
  const { chat } = findWritableChat(state, parameters.text('chat_id'));
  state.events.publish('typing', { chatId: chat.id, action });
  return true;
}

/** https://core.telegram.org/bots/api#editmessagetext */
export function editMessageText(state: PlaygroundState, parameters: Parameters): Message {
  const text = readText(parameters);
  const reply_markup = readKeyboard(parameters);
  const message = findOwnMessage(state, parameters);
  if (message.text === undefined) throw badRequest('there is no text in the message to edit');
  const { entities: _entities, reply_markup: _markup, ...kept } = message;
  const edited = { ...kept, ...withEntities(text), ...(reply_markup && { reply_markup }) };
  return edit(state, message, edited, { edit_date: Math.floor(state.clock.now() / 1000) });
}

/** https://core.telegram.org/bots/api#editmessagereplymarkup */
export function editMessageReplyMarkup(state: PlaygroundState, parameters: Parameters): Message {
  const reply_markup = readKeyboard(parameters);
  const message = findOwnMessage(state, parameters);
  const { reply_markup: _markup, ...kept } = message;
  return edit(state, message, { ...kept, ...(reply_markup && { reply_markup }) }, {});
}

/** https://core.telegram.org/bots/api#deletemessage */
export function deleteMessage(state: PlaygroundState, parameters: Parameters): true {
  const { chat } = findChat(state, parameters.text('chat_id'));
  const message = state.messages.find(chat.id, parameters.integer('message_id'));
  if (!message) throw badRequest('message to delete not found');
  if (state.clock.now() / 1000 - message.date > DELETABLE_SECONDS) {
    throw badRequest("message can't be deleted for everyone");
  }
  state.messages.remove(message);
  state.events.publish('deleted', { chatId: chat.id, messageId: message.message_id });
  return true;
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

function readText(parameters: Parameters): MessageText {
  refuseParseMode(parameters);
  if (parameters.text('text') === '') throw badRequest('message text is empty');
  const text = parseMessageText(parameters.text('text'), parameters.json('entities'));
  if (text.text === '') throw badRequest('text must be non-empty');
  if (text.text.length > MAX_TEXT) throw badRequest('message is too long');
  return text;
}

function readCaption(parameters: Parameters): MessageText {
  refuseParseMode(parameters);
  const caption = parseMessageText(parameters.text('caption'), parameters.json('caption_entities'));
  if (caption.text.length > MAX_CAPTION) throw badRequest('message caption is too long');
  return caption;
}

function refuseParseMode(parameters: Parameters): void {
  if (parameters.text('parse_mode')) {
    throw badRequest('the playground has no parse_mode, send text with entities instead');
  }
}

function readKeyboard(parameters: Parameters): InlineKeyboardMarkup | undefined {
  return parseInlineKeyboard(parameters.json('reply_markup', 'reply keyboard markup JSON object'));
}

/** An upload under `document` or under the name that `attach://` gives, or a file_id that was sent before. */
function readDocument(state: PlaygroundState, parameters: Parameters): Document {
  const reference = parameters.text('document');
  const upload = parameters.file(/^attach:\/\/(.+)$/.exec(reference)?.[1] ?? 'document');
  if (upload) {
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
    return state.files.add(upload.fileName || 'document', upload.bytes);
  }
  if (!reference) throw badRequest('there is no document in the request');
  const known = state.files.find(reference);
  if (!known) throw badRequest('wrong file identifier/HTTP URL specified');
  return known;
}

function replyOf(state: PlaygroundState, parameters: Parameters, { chat }: Contact): MessageContent {
  const reply = parameters.json('reply_parameters', 'reply parameters JSON object');
  if (!isRecord(reply)) return {};
  const message = state.messages.find(chat.id, Number(reply['message_id']));
  if (message) {
    const { reply_to_message: _nested, ...reply_to_message } = message;
    return { reply_to_message };
  }
  if (reply['allow_sending_without_reply'] === true) return {};
  throw badRequest('message to be replied not found');
}

function withEntities({ text, entities }: MessageText): MessageContent & { readonly text: string } {
  return { text, ...(entities.length > 0 && { entities }) };
}

function send(state: PlaygroundState, { chat }: Contact, content: MessageContent): Message {
  const retryAfter = state.limits.admit(chat.id);
  if (retryAfter !== undefined) throw tooManyRequests(retryAfter);
  const message = state.messages.add(chat, state.bot, content);
  state.events.publish('message', { chatId: chat.id, message });
  return message;
}

function findOwnMessage(state: PlaygroundState, parameters: Parameters): Message {
  const { chat } = findWritableChat(state, parameters.text('chat_id'));
  const message = state.messages.find(chat.id, parameters.integer('message_id'));
  if (!message) throw badRequest('message to edit not found');
  if (message.from.id !== state.bot.id) throw badRequest("message can't be edited");
  return message;
}

/** Puts `edited` in the place of `message`, with the mark of the edit, unless nothing a reader sees is different. */
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

/** Comparable as text, because parsing puts the fields in a fixed order. */
function shownOf({ text, entities, reply_markup }: Message): string {
  return JSON.stringify([text, entities, reply_markup]);
}
