import type { Message, User } from './bot-api.ts';
import { asBotSees } from './ephemeral.ts';
import { MAX_CALLBACK_BYTES } from './message-limits.ts';
import { PageError } from './page-error.ts';
import type { PlaygroundState } from './playground-state.ts';

/** Sends the bot the press of a button with that data under a message; returns the id of the callback query. */
export function pressButton(state: PlaygroundState, from: User, message: Message, data: string): string {
  const size = Buffer.byteLength(data);
  if (size < 1 || size > MAX_CALLBACK_BYTES) throw new PageError(400, 'data must have 1 to 64 bytes');
  const { chat, message_id: messageId } = message;
  const id = state.callbacks.open({ chatId: chat.id, personId: from.id, messageId });
  const chat_instance = String(chat.id);
  state.updates.push({ callback_query: { id, from, message: asBotSees(message), chat_instance, data } });
  return id;
}
