import { badRequest } from './bot-api-error.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** A press must be answered within this time; Telegram does not publish its own limit. */
const ANSWERABLE_MS = 60_000;

/** The button presses that are not answered yet. */
export interface CallbackQueries {
  /** Records a press in a chat and returns its id. */
  open(chatId: number): string;
  /** Settles a press and returns its chat. Throws a 400 BotApiError when it is unknown, answered or too old. */
  answer(id: string): number;
}

export function createCallbackQueries(clock: PlaygroundClock): CallbackQueries {
  const open = new Map<string, { readonly chatId: number; readonly at: number }>();
  let nextId = BigInt(clock.now()) * 1_000_000n;
  return {
    open: (chatId) => {
      const id = String(nextId++);
      open.set(id, { chatId, at: clock.now() });
      return id;
    },
    answer: (id) => {
      const query = open.get(id);
      open.delete(id);
      if (!query || clock.now() - query.at > ANSWERABLE_MS) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      return query.chatId;
    },
  };
}
