import type { SendOutcome } from '../domain/delivery.ts';
import type { OutgoingMessage } from '../domain/message.ts';

/** Puts one message on the wire and tells what became of it; never throws. */
export interface MessageSender {
  send(chatId: number, message: OutgoingMessage): Promise<SendOutcome>;
}
