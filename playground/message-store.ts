import type { Chat, Message, MessageContent, Sender } from './bot-api.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** Of a chat: what its page shows. More would be most of what a playground takes after a day of tries: with its buttons some KB a message. */
const KEPT_MESSAGES = 500;

/** The last messages of every chat. */
export interface MessageStore {
  /** Oldest first, the last 500. */
  messagesOf(chatId: number): readonly Message[];
  find(chatId: number, messageId: number): Message | undefined;
  /** Adds a message with the next id, now. @param authorId who really wrote it, whatever the sender shows */
  add(chat: Chat, sender: Sender, content: MessageContent, authorId: number): Message;
  /** Who really wrote a message: a channel's posts and those of anonymous admins do not tell. */
  authorOf(message: Message): number | undefined;
  /** Puts a changed message in the place of the one with its id. */
  replace(message: Message): void;
  remove(message: Message): void;
}

/** An empty store. Ids go on from the instant of its creation: a restarted playground repeats none that a bot remembers. */
export function createMessageStore(clock: PlaygroundClock): MessageStore {
  const chats = new Map<number, Map<number, Message>>();
  /** By message id: here no two chats share one. */
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
      const message: Message = {
        message_id: firstId + added++,
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
