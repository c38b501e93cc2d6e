import { Api, type Transformer } from 'grammy';
import type { OutgoingMessage } from '../domain/message.ts';
import { clientOptions } from './bot-api-client.ts';
import { wireOptions } from './wire-message.ts';

const TIMEOUT_S = 10;

/** Writes to a chat past the ledger; gives the id of the message. @throws when the message was refused, or nobody knows whether it arrived */
export type DirectWord = (chatId: number, message: OutgoingMessage) => Promise<number>;

/**
 * For what must be told when the ledger cannot be written.
 * @param replyPace keeps it to Telegram's limits together with everything else
 */
export function createDirectWord(token: string, apiRoot: string, replyPace?: Transformer): DirectWord {
  const api = new Api(token, clientOptions(apiRoot, TIMEOUT_S));
  if (replyPace) api.config.use(replyPace);
  return async (chatId, message) => {
    return (await api.sendMessage(chatId, message.text, wireOptions(message))).message_id;
  };
}
