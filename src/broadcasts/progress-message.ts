import type { OutgoingMessage } from '../domain/message.ts';

/** Shows an admin the progress of a broadcast, in one message that is edited. */
export interface ProgressMessage {
  /**
   * Edits that message; does nothing when it was deleted or shows the same already.
   * @throws when a retry may succeed
   */
  show(chatId: number, messageId: number, message: OutgoingMessage): Promise<void>;
}
