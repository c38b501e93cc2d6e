import type { Chat, Message, MessageContent, Sender } from './bot-api.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** Per chat: what the page shows. With its buttons a message takes some KB, so more would dominate the memory after a day of use. */
const KEPT_MESSAGES = 500;

/** The last messages of every chat. */
export interface MessageStore {
  /** The last 500, oldest first. */
  messagesOf(chatId: number): readonly Message[];
  find(chatId: number, messageId: number): Message | undefined;
  /** Adds a message with the next id and the current time. @param authorId the actual author, whatever the sender shows */
  add(chat: Chat, sender: Sender, content: MessageContent, authorId: number): Message;
  /** The actual author of a message, which channel posts and messages of anonymous admins do not show. */
  authorOf(message: Message): number | undefined;
  /** Replaces the message with the same id. */
  replace(message: Message): void;
  remove(message: Message): void;
}

/** Ids start from the time of creation, so that a restarted playground repeats none that a bot remembers. */
export function createMessageStore(clock: PlaygroundClock): MessageStore {
  const chats = new Map<number, Map<number, Message>>();
  /** By message id, which is unique across chats here. */
  const authors = new Map<number, number>();
  const firstId = Math.floor(clock.now() / 1000);
  let added = 0;

  function chatOf(chatId: number): Map<number, Message> {
    const known = chats.get(chatId) ?? new Map<number, Message>();
    chats.set(chatId, known);
    return known;
  }

  function forgetOldest(chat: Map<number, Message>): void {
    for (const id of chat.keys()) {
      if (chat.size <= KEPT_MESSAGES) return;
      chat.delete(id);
      authors.delete(id);
    }
  }

  return {
    messagesOf: (chatId) => [...chatOf(chatId).values()],
    find: (chatId, messageId) => chatOf(chatId).get(messageId),
    add: (chat, sender, content, authorId) => {
      const id = firstId + added++;
      const message: Message = {
        message_id: id,
        ...(content.receiver_user && { ephemeral_message_id: id }),
        ...sender,
        chat,
        date: Math.floor(clock.now() / 1000),
        ...content,
      };
      const messages = chatOf(chat.id);
      messages.set(message.message_id, message);
      authors.set(message.message_id, authorId);
      forgetOldest(messages);
      return message;
    },
    authorOf: ({ message_id }) => authors.get(message_id),
    replace: (message) => {
      chatOf(message.chat.id).set(message.message_id, message);
    },
    remove: (message) => {
      chatOf(message.chat.id).delete(message.message_id);
      authors.delete(message.message_id);
    },
  };
}
