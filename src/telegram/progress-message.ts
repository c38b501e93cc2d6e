import { Api, GrammyError, HttpError, type Transformer } from 'grammy';
import type { ProgressMessage } from '../broadcasts/progress-message.ts';
import { clientOptions } from './bot-api-client.ts';
import { wireOptions } from './wire-message.ts';

/** A progress message that takes longer to arrive is out of date. */
const TIMEOUT_S = 10;

/**
 * Shows progress by editing a message.
 * @param replyPace rate-limits its edits together with the deliveries
 */
export function createProgressMessage(
  token: string,
  apiRoot: string,
  replyPace?: Transformer,
): ProgressMessage {
  const api = new Api(token, clientOptions(apiRoot, TIMEOUT_S));
  if (replyPace) api.config.use(replyPace);
  return {
    async show(chatId, messageId, message) {
      try {
        await api.editMessageText(chatId, messageId, message.text, wireOptions(message));
      } catch (error) {
        // Nothing to change, the message was deleted, or the admin has blocked the bot: a retry would not help.
        if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return;
        // On a lost connection grammY's error contains the full URL, which contains the token.
        throw error instanceof HttpError ? new Error(error.message) : error;
      }
    },
  };
}
