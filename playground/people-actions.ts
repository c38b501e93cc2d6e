import type { Message, MessageContent } from './bot-api.ts';
import type { Contact } from './contacts.ts';
import { findEntities } from './find-entities.ts';
import { MAX_CAPTION } from './message-limits.ts';
import { PageError } from './page-error.ts';
import type { PlaygroundState } from './playground-state.ts';
import { pressButton } from './press-button.ts';
import { MAX_UPLOAD_BYTES } from './read-body.ts';
import { quote } from './threads.ts';
import { typedContents } from './typed-contents.ts';

/**
 * What the people of the playground do; each action becomes an update for the bot. All throw a PageError for what a client would not
 * do.
 */
export interface PeopleActions {
  /** Writes a text, in several messages if it is too long for one; returns the first. */
  say(chatId: number, text: string, replyTo?: number): Message;
  /** Presses a button with that data under a message of the bot; returns the id of the callback query. */
  press(chatId: number, messageId: number, data: string): string;
  /** Sends a document of at most 50 MB. */
  sendFile(chatId: number, name: string, bytes: Uint8Array, caption?: string): Message;
  /** Blocks or unblocks the bot; an unchanged state has no effect. */
  setBlocked(chatId: number, state: 'blocked' | 'unblocked'): void;
}

export function createPeopleActions(state: PlaygroundState): PeopleActions {
  return {
    say: (chatId, text, replyTo) => say(state, chatId, text, replyTo),
    press: (chatId, messageId, data) => press(state, chatId, messageId, data),
    sendFile: (chatId, name, bytes, caption = '') => sendFile(state, chatId, name, bytes, caption),
    setBlocked: (chatId, blocked) => setBlocked(state, findContact(state, chatId), blocked === 'blocked'),
  };
}

/** The person of that chat. Throws a 404 PageError when it is unknown. */
export function findContact(state: PlaygroundState, chatId: number): Contact {
  const contact = state.contacts.get(chatId);
  if (!contact) throw new PageError(404, 'there is no such chat');
  return contact;
}

function say(state: PlaygroundState, chatId: number, text: string, replyTo?: number): Message {
  const contact = findContact(state, chatId);
  const reply = replyTo === undefined ? {} : { reply_to_message: quote(findMessage(state, chatId, replyTo)) };
  const [first, ...rest] = typedContents(text);
  const message = write(state, contact, { ...first, ...reply });
  for (const part of rest) write(state, contact, part);
  return message;
}

function press(state: PlaygroundState, chatId: number, messageId: number, data: string): string {
  const contact = findContact(state, chatId);
  refuseWhenBlocked(contact);
  return pressButton(state, contact.user, findMessage(state, chatId, messageId), data);
}

function sendFile(
  state: PlaygroundState,
  chatId: number,
  name: string,
  bytes: Uint8Array,
  captionText: string,
): Message {
  const contact = findContact(state, chatId);
  refuseWhenBlocked(contact);
  if (bytes.byteLength === 0) throw new PageError(400, 'the file is empty');
  if (bytes.byteLength > MAX_UPLOAD_BYTES) throw new PageError(413, 'the file is larger than 50 MB');
  const caption = captionText.trim();
  if (caption.length > MAX_CAPTION)
    throw new PageError(400, `the caption is longer than ${MAX_CAPTION} characters`);
  const entities = findEntities(caption);
  return write(state, contact, {
    document: state.files.add(name, bytes),
    ...(caption && { caption }),
    ...(entities.length > 0 && { caption_entities: entities }),
  });
}

function setBlocked(state: PlaygroundState, contact: Contact, blocked: boolean): void {
  if (contact.hasBlocked === blocked) return;
  contact.hasBlocked = blocked;
  const member = { user: state.bot, status: 'member' } as const;
  const kicked = { user: state.bot, status: 'kicked', until_date: 0 } as const;
  state.updates.push({
    my_chat_member: {
      chat: contact.chat,
      from: contact.user,
      date: Math.floor(state.clock.now() / 1000),
      old_chat_member: blocked ? member : kicked,
      new_chat_member: blocked ? kicked : member,
    },
  });
  state.events.publish('blocked', { chatId: contact.chat.id, blocked });
}

function write(state: PlaygroundState, contact: Contact, content: MessageContent): Message {
  refuseWhenBlocked(contact);
  contact.hasWritten = true;
  const message = state.messages.add(contact.chat, { from: contact.user }, content, contact.user.id);
  state.events.publish('message', { chatId: contact.chat.id, message });
  state.updates.push({ message });
  return message;
}

function refuseWhenBlocked({ hasBlocked }: Contact): void {
  if (hasBlocked) throw new PageError(409, 'unblock the bot first');
}

/** The message with that id in that chat. Throws a 404 PageError when it is unknown. */
export function findMessage(state: PlaygroundState, chatId: number, messageId: number): Message {
  const message = state.messages.find(chatId, messageId);
  if (!message) throw new PageError(404, 'there is no such message');
  return message;
}
