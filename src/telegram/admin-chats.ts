import { Api, GrammyError, HttpError } from 'grammy';
import type { Clock } from '../domain/clock.ts';
import type { Language } from '../domain/subscriber.ts';
import type { AdminChats } from '../publishing/admin-message.ts';
import { clientOptions } from './bot-api-client.ts';
import { wireOptions } from './wire-message.ts';

const TIMEOUT_S = 10;

/** Sends and edits messages to admins without the ledger. */
export function createAdminChats({
  token,
  apiRoot,
  languageOf,
  clock,
}: {
  readonly token: string;
  readonly apiRoot: string;
  readonly languageOf: (chatId: number) => Promise<Language>;
  readonly clock: Pick<Clock, 'now'>;
}): AdminChats {
  const api = new Api(token, clientOptions(apiRoot, TIMEOUT_S));
  /** Until then Telegram accepts no further messages (429). */
  let quietUntil = 0;

  /** The description when Telegram says no for good: the message is gone, or the admin has blocked the bot. */
  async function unlessRefused<Result>(call: () => Promise<Result>): Promise<Result | string> {
    if (clock.now() < quietUntil) throw new Error('Telegram asked for a pause');
    try {
      return await call();
    } catch (error) {
      if (error instanceof GrammyError) {
        quietUntil = clock.now() + (error.parameters.retry_after ?? 0) * 1_000;
        if ([400, 403].includes(error.error_code)) return error.description;
      }
      // On a lost connection grammY's error contains the full URL, which contains the token.
      throw error instanceof HttpError ? new Error(error.message) : error;
    }
  }

  return {
    languageOf,
    async send(chatId, message) {
      const sent = await unlessRefused(() => api.sendMessage(chatId, message.text, wireOptions(message)));
      return typeof sent === 'string' ? undefined : sent.message_id;
    },
    async edit(chatId, messageId, message) {
      const edited = await unlessRefused(() =>
        api.editMessageText(chatId, messageId, message.text, wireOptions(message)),
      );
      return typeof edited !== 'string' || edited.includes('message is not modified');
    },
  };
}
