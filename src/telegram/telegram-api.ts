import { Api, HttpError } from 'grammy';
import type { MessageSender } from '../delivery/message-sender.ts';
import { outcomeOfFailure } from './send-outcome.ts';
import { wireOptions } from './wire-message.ts';

/** Well under the ledger's lease, so that no send outlives it. */
const SEND_TIMEOUT_S = 30;
const DOWNLOAD_TIMEOUT_MS = 30_000;

/** The half of the bot that speaks without being asked. */
export interface TelegramApi extends MessageSender {
  /**
   * The bytes of a file that Telegram keeps for the bot, at most 20 MB.
   * @throws without naming the address, which holds the token
   */
  download(fileId: string): Promise<Uint8Array>;
}

/** Calls without retries: what to do with a failed send is the ledger's affair. */
export function createTelegramApi(token: string, apiRoot: string): TelegramApi {
  const api = new Api(token, { apiRoot, timeoutSeconds: SEND_TIMEOUT_S });
  return {
    async send(chatId, message) {
      try {
        const sent = await api.sendMessage(chatId, message.text, wireOptions(message));
        return { kind: 'sent', messageId: sent.message_id };
      } catch (error) {
        return outcomeOfFailure(error);
      }
    },
    async download(fileId) {
      const { file_path: path } = await api.getFile(fileId).catch(refuseWithoutAddress);
      if (!path) throw new Error('getFile gave no path');
      const answer = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
        signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
      }).catch(() => undefined);
      if (!answer?.ok) throw new Error(`the file could not be fetched: ${answer?.status ?? 'no answer'}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

/** What grammY keeps on a lost connection tells the whole address. */
function refuseWithoutAddress(error: unknown): never {
  throw error instanceof HttpError ? new Error(error.message) : error;
}
