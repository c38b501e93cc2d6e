import type { Delivery, SendOutcome } from '../domain/delivery.ts';

/** Sends one delivery and returns the outcome; never throws. */
export interface MessageSender {
  send(delivery: Delivery): Promise<SendOutcome>;
}
