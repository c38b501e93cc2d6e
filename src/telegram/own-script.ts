import type { Transformer } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Language } from '../domain/subscriber.ts';
import { type Spans, spansInOwnScript } from '../messages/common/own-script.ts';
import { inOwnScript } from '../naming/own-script.ts';

/** Shows the texts and buttons of messages in the script of that language; code stays as it is. */
export function createOwnScript(language: Language): Transformer {
  return (call, method, payload, signal) => {
    if (method !== 'sendMessage' && method !== 'editMessageText') return call(method, payload, signal);
    const message = payload as Spans & { readonly reply_markup?: InlineKeyboardMarkup };
    const { text, reply_markup: markup } = message;
    const written = {
      ...payload,
      ...(text !== undefined && { text: spansInOwnScript(message, language) }),
      ...(markup?.inline_keyboard && {
        reply_markup: {
          inline_keyboard: markup.inline_keyboard.map((row) =>
            row.map((button) => ({ ...button, text: inOwnScript(button.text, language) })),
          ),
        },
      }),
    };
    return call(method, written, signal);
  };
}
