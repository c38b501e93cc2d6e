import type { OutgoingMessage } from '../../src/domain/message.ts';
import type { AdminChats } from '../../src/publishing/admin-message.ts';

/** What admins see: each message as it reads now, and how often anything was sent or edited. */
export interface AdminPhone extends AdminChats {
  /** By chat, oldest first. */
  textsOf(chatId: number): string[];
  labelsOf(chatId: number): string[];
  /** Deletes everything there, as a person may. */
  clear(chatId: number): void;
  /** The next call fails once, as on a lost connection. */
  failNext(): void;
}

/** Chats that keep what is sent to them. */
export function createAdminPhone(): AdminPhone {
  const chats = new Map<number, Map<number, OutgoingMessage>>();
  const of = (chatId: number): Map<number, OutgoingMessage> => {
    const chat = chats.get(chatId) ?? new Map<number, OutgoingMessage>();
    chats.set(chatId, chat);
    return chat;
  };
  let nextId = 1;
  let isFailing = false;
  function mayFail(): void {
    if (!isFailing) return;
    isFailing = false;
    throw new Error('the connection was lost');
  }
  return {
    async send(chatId, message) {
      mayFail();
      of(chatId).set(nextId, message);
      return nextId++;
    },
    async edit(chatId, messageId, message) {
      mayFail();
      if (!of(chatId).has(messageId)) return false;
      of(chatId).set(messageId, message);
      return true;
    },
    languageOf: async () => 'en',
    textsOf: (chatId) => [...of(chatId).values()].map(({ text }) => text),
    labelsOf: (chatId) =>
      [...of(chatId).values()].flatMap(({ buttons }) => buttons.flat().map(({ label }) => label)),
    clear: (chatId) => of(chatId).clear(),
    failNext() {
      isFailing = true;
    },
  };
}
