import type { Message, MessageContent } from './bot-api.ts';
import { badRequest, tooManyRequests } from './bot-api-error.ts';
import type { Contact } from './contacts.ts';
import { asBotSees, readReceiver } from './ephemeral.ts';
import { findChat, isGroup } from './find-chat.ts';
import type { GroupState } from './groups.ts';
import { isRecord } from './is-record.ts';
import type { Parameters } from './parameters.ts';
import { parseRichMessage } from './parse-rich-message.ts';
import type { PlaygroundState } from './playground-state.ts';
import {
  readCaption,
  readDocument,
  readKeyboard,
  readPhoto,
  readText,
  withCaption,
  withEntities,
} from './read-content.ts';
import { quote, threadOf } from './threads.ts';

const CHAT_ACTIONS =
  /^(typing|choose_sticker|find_location|(upload|record)_(photo|video|voice|document|video_note|audio))$/;

/** https://core.telegram.org/bots/api#sendmessage */
export function sendMessage(state: PlaygroundState, parameters: Parameters): Message {
  const text = readText(parameters);
  const reply_markup = readKeyboard(parameters);
  const preview = parameters.json('link_preview_options', 'link preview options JSON object');
  const place = findChat(state, parameters.text('chat_id'), 'write');
  return send(state, place, parameters, {
    ...placeInChat(state, place, parameters),
    ...withEntities(text),
    ...(isRecord(preview) ? { link_preview_options: preview } : {}),
    ...(reply_markup && { reply_markup }),
  });
}

/** https://core.telegram.org/bots/api#sendrichmessage */
export function sendRichMessage(state: PlaygroundState, parameters: Parameters): Message {
  const rich_message = parseRichMessage(parameters.json('rich_message', 'InputRichMessage JSON object'));
  const reply_markup = readKeyboard(parameters);
  const place = findChat(state, parameters.text('chat_id'), 'write');
  return send(state, place, parameters, {
    ...placeInChat(state, place, parameters),
    rich_message,
    ...(reply_markup && { reply_markup }),
  });
}

/** https://core.telegram.org/bots/api#senddocument */
export function sendDocument(state: PlaygroundState, parameters: Parameters): Message {
  return sendFile(state, parameters, () => ({ document: readDocument(state, parameters) }));
}

/** https://core.telegram.org/bots/api#sendphoto */
export function sendPhoto(state: PlaygroundState, parameters: Parameters): Message {
  return sendFile(state, parameters, () => ({ photo: readPhoto(state, parameters) }));
}

/** @param readFile called when everything else is found to be right */
function sendFile(state: PlaygroundState, parameters: Parameters, readFile: () => MessageContent): Message {
  const caption = readCaption(parameters);
  const reply_markup = readKeyboard(parameters);
  const place = findChat(state, parameters.text('chat_id'), 'write');
  return send(state, place, parameters, {
    ...placeInChat(state, place, parameters),
    ...readFile(),
    ...withCaption(caption),
    ...(reply_markup && { reply_markup }),
  });
}

/** https://core.telegram.org/bots/api#sendchataction */
export function sendChatAction(state: PlaygroundState, parameters: Parameters): true {
  const action = parameters.text('action');
  if (!CHAT_ACTIONS.test(action)) throw badRequest('wrong parameter action in request');
  const place = findChat(state, parameters.text('chat_id'), 'write');
  const threadId = isGroup(place) ? readThreadId(place, parameters) : undefined;
  state.events.publish('typing', {
    chatId: place.chat.id,
    ...(threadId === undefined ? {} : { threadId }),
    action,
  });
  return true;
}

/** The message replied to, the topic, and who alone sees it. */
function placeInChat(
  state: PlaygroundState,
  place: Contact | GroupState,
  parameters: Parameters,
): MessageContent {
  // The topic is checked before the message replied to, as on the official server.
  const threadId = isGroup(place) ? readThreadId(place, parameters) : undefined;
  const replied = findReplied(state, place.chat.id, parameters);
  return {
    ...readReceiver(state, place, replied, parameters),
    ...(isGroup(place) ? threadOf(place, threadId, replied) : {}),
    ...(replied && { reply_to_message: quote(replied) }),
  };
}

/** `message_thread_id` is used only in forums; the general topic has none, so that its id 1 is refused too. */
function readThreadId({ chat, topics }: GroupState, parameters: Parameters): number | undefined {
  const threadId = parameters.integer('message_thread_id');
  if (threadId <= 0 || chat.is_forum !== true) return undefined;
  if (!topics.has(threadId)) throw badRequest('message thread not found');
  return threadId;
}

function findReplied(state: PlaygroundState, chatId: number, parameters: Parameters): Message | undefined {
  const reply = parameters.json('reply_parameters', 'reply parameters JSON object');
  if (!isRecord(reply)) return undefined;
  const ephemeralId = reply['ephemeral_message_id'];
  const message = state.messages.find(chatId, Number(ephemeralId ?? reply['message_id']));
  if (message || reply['allow_sending_without_reply'] === true) return message;
  throw badRequest('message to be replied not found');
}

function send(
  state: PlaygroundState,
  { chat }: Contact | GroupState,
  parameters: Parameters,
  content: MessageContent,
): Message {
  const isPaid = parameters.flag('allow_paid_broadcast');
  const retryAfter = state.limits.admit(chat, isPaid ? 'paid' : 'free');
  if (retryAfter !== undefined) throw tooManyRequests(retryAfter);
  const sender = chat.type === 'channel' ? { sender_chat: chat } : { from: state.bot };
  const paid = isPaid ? { allow_paid_broadcast: true as const } : {};
  const message = state.messages.add(chat, sender, { ...content, ...paid }, state.bot.id);
  state.drafts.drop(chat.id);
  state.events.publish('message', { chatId: chat.id, message });
  return asBotSees(message);
}
