import type { Delivery, SendOutcome } from '../domain/delivery.ts';

/** Puts one delivery on the wire and tells what became of it; never throws. */
export interface MessageSender {
  send(delivery: Delivery): Promise<SendOutcome>;
}
