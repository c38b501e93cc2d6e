import type { Message } from './bot-api.ts';
import type { InlineAnswer } from './inline-queries.ts';
import { PageError } from './page-error.ts';
import { findContact } from './people-actions.ts';
import type { PlaygroundState } from './playground-state.ts';

/** How long a client waits for the bot, in real milliseconds. */
const WAIT_MS = 10_000;

/** An answer to an inline query; undefined when the bot gave none in time. */
export interface TypedInline {
  readonly queryId: string;
  readonly answer: InlineAnswer | undefined;
}

/** What people do with the bot's name in a field of any chat. All throw a PageError for what a client would not do. */
export interface InlineActions {
  /** Types the bot's name and that text; gives what the bot offers. @param offset '' for the first page */
  typeInline(personId: number, query: string, offset?: string): Promise<TypedInline>;
  /** Sends one of the offered results in the person's own chat with the bot. */
  chooseInline(personId: number, queryId: string, resultId: string): Message;
}

export function createInlineActions(state: PlaygroundState): InlineActions {
  return {
    typeInline(personId, query, offset = '') {
      const { user } = findContact(state, personId);
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve({ queryId: id, answer: undefined }), WAIT_MS);
        timer.unref();
        const id = state.inlineQueries.open(personId, (answer) => {
          clearTimeout(timer);
          resolve({ queryId: id, answer });
        });
        state.updates.push({ inline_query: { id, from: user, query, offset, chat_type: 'sender' } });
      });
    },
    chooseInline(personId, queryId, resultId) {
      const contact = findContact(state, personId);
      const result = state.inlineQueries.find(personId, queryId, resultId);
      if (!result) throw new PageError(404, 'there is no such result');
      if (contact.hasBlocked) throw new PageError(409, 'unblock the bot first');
      const { text, entities, reply_markup } = result;
      const content = {
        text,
        ...(entities.length > 0 && { entities }),
        ...(reply_markup && { reply_markup }),
        via_bot: state.bot,
      };
      const message = state.messages.add(contact.chat, { from: contact.user }, content, personId);
      state.events.publish('message', { chatId: contact.chat.id, message });
      state.updates.push({ message });
      return message;
    },
  };
}
