import { Api, HttpError } from 'grammy';
import type { MessageSender } from '../delivery/message-sender.ts';
import type { Delivery } from '../domain/delivery.ts';
import { clientOptions } from './bot-api-client.ts';
import { outcomeOfFailure } from './send-outcome.ts';
import { wireOptions, wireThread } from './wire-message.ts';

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
  const api = new Api(token, clientOptions(apiRoot, SEND_TIMEOUT_S));
  return {
    async send(delivery) {
      try {
        return { kind: 'sent', messageId: await put(api, delivery) };
      } catch (error) {
        return outcomeOfFailure(error, delivery);
      }
    },
    async download(fileId) {
      const { file_path: path } = await api.getFile(fileId).catch(refuseWithoutAddress);
      if (!path) throw new Error('getFile gave no path');
      const answer = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
        // The address holds the token: no other host is to see it.
        redirect: 'error',
        signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
      }).catch(() => undefined);
      if (!answer?.ok) throw new Error(`the file could not be fetched: ${answer?.status ?? 'no answer'}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

/** A new message, or a new text for an old one; gives the message's id. */
async function put(api: Api, { chatId, threadId, message, edits, lane }: Delivery): Promise<number> {
  const options = wireOptions(message);
  if (edits !== undefined) {
    await api.editMessageText(chatId, edits, message.text, options);
    return edits;
  }
  const sent = await api.sendMessage(chatId, message.text, {
    ...options,
    ...wireThread(threadId),
    ...(lane === 'paid' && { allow_paid_broadcast: true }),
  });
  return sent.message_id;
}

/** What grammY keeps on a lost connection tells the whole address. */
function refuseWithoutAddress(error: unknown): never {
  throw error instanceof HttpError ? new Error(error.message) : error;
}
