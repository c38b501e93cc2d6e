import { z } from 'zod';
import type { OutgoingMessage } from '../domain/message.ts';
import type { ReadingReport } from '../domain/reading-report.ts';
import type { Language } from '../domain/subscriber.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import { renderRead, renderReading } from '../messages/folder/folder-view.ts';
import type { MetaStore } from '../storage/stores.ts';

/** The message of each admin that shows the reading, by chat, as JSON; '' when none does. */
const KEY = 'reading-messages';
const BY_CHAT = z.record(z.string().regex(/^-?\d+$/), z.number());
/** The version counts up with every change of its shape; what came before it had none. */
const KEPT = z.union([
  z.object({ version: z.literal(1), messages: BY_CHAT }),
  BY_CHAT.transform((messages) => ({ messages })),
]);

/** Shows admins how the reading of the folder goes on, in one message each that changes; through a restart as well. */
export interface ReadingMessage {
  /** @throws when a chat could not be reached; the next call tries again */
  show(report: ReadingReport): Promise<void>;
  /** The reading is over: says so where it was shown. @param files how many were read */
  close(files: number): Promise<void>;
}

/** How a message of the board is written. */
export interface ReadingMessageChats {
  /** Gives the id of the message. */
  readonly send: (chatId: number, message: OutgoingMessage) => Promise<number>;
  readonly edit: (chatId: number, messageId: number, message: OutgoingMessage) => Promise<void>;
  readonly languageOf: (chatId: number) => Promise<Language>;
}

export function createReadingMessage(
  meta: MetaStore,
  adminIds: readonly number[],
  { send, edit, languageOf }: ReadingMessageChats,
): ReadingMessage {
  /** Where the list cannot be read, the reading is shown in new messages. */
  async function findMessages(): Promise<Record<number, number>> {
    return readEntry(KEPT, await meta.get(KEY))?.messages ?? {};
  }

  return {
    async show(report) {
      const messages = await findMessages();
      for (const chatId of adminIds) {
        const shown = renderReading(report, await languageOf(chatId));
        const messageId = messages[chatId];
        if (messageId !== undefined) await edit(chatId, messageId, shown);
        else {
          messages[chatId] = await send(chatId, shown);
          // At once: a bot that is killed here goes on with the same message.
          await meta.set(KEY, JSON.stringify({ version: 1, messages } satisfies z.input<typeof KEPT>));
        }
      }
    },
    async close(files) {
      for (const [chat, messageId] of Object.entries(await findMessages())) {
        const chatId = Number(chat);
        await edit(chatId, messageId, renderRead(files, await languageOf(chatId)));
      }
      await meta.set(KEY, '');
    },
  };
}
