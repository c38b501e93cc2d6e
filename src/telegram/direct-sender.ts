import { Api, type Transformer } from 'grammy';
import type { OutgoingMessage } from '../domain/message.ts';
import { clientOptions } from './bot-api-client.ts';
import { wireOptions } from './wire-message.ts';

const TIMEOUT_S = 10;

/** Sends a message to a chat without the ledger; returns its id. @throws when it was refused or may not have arrived */
export type DirectSender = (chatId: number, message: OutgoingMessage) => Promise<number>;

/**
 * For messages that must be sent even when the ledger cannot be written.
 * @param replyPace rate-limits these messages together with all others
 */
export function createDirectSender(token: string, apiRoot: string, replyPace?: Transformer): DirectSender {
  const api = new Api(token, clientOptions(apiRoot, TIMEOUT_S));
  if (replyPace) api.config.use(replyPace);
  return async (chatId, message) => {
    return (await api.sendMessage(chatId, message.text, wireOptions(message))).message_id;
  };
}
