import type { Chat, Message, MessageContent, User } from './bot-api.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** The messages of every chat. */
export interface MessageStore {
  /** Oldest first. */
  messagesOf(chatId: number): readonly Message[];
  find(chatId: number, messageId: number): Message | undefined;
  /** Adds a message with the chat's next id, now. */
  add(chat: Chat, from: User, content: MessageContent): Message;
  /** Puts a changed message in the place of the one with its id. */
  replace(message: Message): void;
  remove(message: Message): void;
}

/** An empty store. Ids go on from the instant of its creation: a restarted playground repeats none that a bot remembers. */
export function createMessageStore(clock: PlaygroundClock): MessageStore {
  const chats = new Map<number, Map<number, Message>>();
  const firstId = Math.floor(clock.now() / 1000);
  let added = 0;

  function chatOf(chatId: number): Map<number, Message> {
    const known = chats.get(chatId) ?? new Map<number, Message>();
    chats.set(chatId, known);
    return known;
  }

  return {
    messagesOf: (chatId) => [...chatOf(chatId).values()],
    find: (chatId, messageId) => chatOf(chatId).get(messageId),
    add: (chat, from, content) => {
      const message: Message = {
        message_id: firstId + added++,
        from,
        chat,
        date: Math.floor(clock.now() / 1000),
        ...content,
      };
      chatOf(chat.id).set(message.message_id, message);
      return message;
    },
    replace: (message) => {
      chatOf(message.chat.id).set(message.message_id, message);
    },
    remove: (message) => {
      chatOf(message.chat.id).delete(message.message_id);
    },
  };
}
