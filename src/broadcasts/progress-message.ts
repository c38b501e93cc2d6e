import type { OutgoingMessage } from '../domain/message.ts';

/** Shows an admin how a broadcast goes on, in one message that changes. */
export interface ProgressMessage {
  /**
   * Puts it in the place of that message; nothing happens where that is gone or shows the same already.
   * @throws when it may work later
   */
  show(chatId: number, messageId: number, message: OutgoingMessage): Promise<void>;
}
