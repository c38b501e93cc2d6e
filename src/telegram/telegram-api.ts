import { Api, HttpError } from 'grammy';
import type { MessageSender } from '../delivery/message-sender.ts';
import type { Delivery } from '../domain/delivery.ts';
import { withTimeoutOrUndefined } from '../kernel/timeout.ts';
import { clientOptions } from './bot-api-client.ts';
import { type ChartPictures, NO_PICTURES, wirePicture } from './chart-pictures.ts';
import { outcomeOfFailure } from './send-outcome.ts';
import { wireOptions, wireThread } from './wire-message.ts';

/** Well below the ledger's lease, so that every send ends before it expires, with the picture that is drawn before. */
const SEND_TIMEOUT_S = 30;
const DRAW_WITHIN_MS = 10_000;
const DOWNLOAD_TIMEOUT_MS = 30_000;

/** The half of the bot that sends messages on its own, not as answers. */
export interface TelegramApi extends MessageSender {
  /**
   * The bytes of a file that Telegram stores for the bot, at most 20 MB.
   * @throws an error without the URL, which contains the token
   */
  download(fileId: string): Promise<Uint8Array>;
}

/**
 * Calls without retries: the ledger decides what to do about a failed send.
 * @param pictures draws those of the messages that have one
 */
export function createTelegramApi(
  token: string,
  apiRoot: string,
  pictures: ChartPictures = NO_PICTURES,
): TelegramApi {
  const api = new Api(token, clientOptions(apiRoot, SEND_TIMEOUT_S));
  return {
    async send(delivery) {
      try {
        return { kind: 'sent', messageId: await sendOrEdit(api, delivery, pictures) };
      } catch (error) {
        return outcomeOfFailure(error, delivery);
      }
    },
    async download(fileId) {
      const { file_path: path } = await api.getFile(fileId).catch(throwWithoutUrl);
      if (!path) throw new Error('getFile returned no path');
      const answer = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
        // The URL contains the token: no other host may see it.
        redirect: 'error',
        signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
      }).catch(() => undefined);
      if (!answer?.ok) throw new Error(`the file could not be fetched: ${answer?.status ?? 'no answer'}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

/** Sends a new message, or edits an earlier one; returns the message's id. */
async function sendOrEdit(
  api: Api,
  { chatId, threadId, message, edits, isSilent, lane }: Delivery,
  pictures: ChartPictures,
): Promise<number> {
  const options = wireOptions(message);
  if (edits !== undefined) {
    await api.editMessageText(chatId, edits, message.text, options);
    return edits;
  }
  const way = {
    ...wireThread(threadId),
    ...(isSilent && { disable_notification: true }),
    ...(lane === 'paid' && { allow_paid_broadcast: true }),
  };
  const chart = message.picture;
  const picture = chart && (await withTimeoutOrUndefined(pictures.draw(chart), DRAW_WITHIN_MS));
  if (chart && picture !== undefined) {
    const { entities, reply_markup } = options;
    const caption = { caption: message.text, caption_entities: entities, reply_markup };
    const sent = await api.sendPhoto(chatId, wirePicture(picture), { ...caption, ...way });
    pictures.keep(chart, sent.photo.at(-1)?.file_id);
    return sent.message_id;
  }
  const sent = await api.sendMessage(chatId, message.text, { ...options, ...way });
  return sent.message_id;
}

/** On a lost connection grammY's error contains the full URL. */
function throwWithoutUrl(error: unknown): never {
  throw error instanceof HttpError ? new Error(error.message) : error;
}
