import { badRequest, forbidden } from './bot-api-error.ts';
import type { Contact } from './contacts.ts';
import type { PlaygroundState } from './playground-state.ts';

/** The chat of a `chat_id` that the bot knows, because the person wrote to it. Throws a 400 BotApiError. */
export function findChat(state: PlaygroundState, chatId: string): Contact {
  if (chatId === '') throw badRequest('chat_id is empty');
  const contact = state.contacts.get(Number(chatId));
  if (!contact?.hasWritten) throw badRequest('chat not found');
  return contact;
}

/** The chat of a `chat_id` that the bot may write to now. Throws a BotApiError: 400 unknown, 403 never wrote or blocked. */
export function findWritableChat(state: PlaygroundState, chatId: string): Contact {
  const contact = state.contacts.get(Number(chatId));
  if (chatId !== '' && contact?.hasWritten === false) {
    throw forbidden("bot can't initiate conversation with a user");
  }
  const known = findChat(state, chatId);
  if (known.hasBlocked) throw forbidden('bot was blocked by the user');
  return known;
}
