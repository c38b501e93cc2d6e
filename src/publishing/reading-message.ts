import { z } from 'zod';
import type { OutgoingMessage } from '../domain/message.ts';
import type { ReadingReport } from '../domain/reading-report.ts';
import type { Language } from '../domain/subscriber.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import { renderRead, renderReading } from '../messages/folder/folder-view.ts';
import type { MetaStore } from '../storage/stores.ts';

/** The id of each admin's progress message by chat, as JSON; '' when there is none. */
const KEY = 'reading-messages';
const BY_CHAT = z.record(z.string().regex(/^-?\d+$/), z.number());
/** The version is incremented with every change of the shape; older entries have none. */
const KEPT = z.union([
  z.object({ version: z.literal(1), messages: BY_CHAT }),
  BY_CHAT.transform((messages) => ({ messages })),
]);

/** Shows each admin the progress of reading the folder in one message that is edited; survives a restart. */
export interface ReadingMessage {
  /** @throws when a chat could not be reached; the next call retries */
  show(report: ReadingReport): Promise<void>;
  /** Marks the reading as finished in all progress messages. @param files how many were read */
  close(files: number): Promise<void>;
}

/** How progress messages are sent and edited. */
export interface ReadingMessageChats {
  /** Returns the id of the message. */
  readonly send: (chatId: number, message: OutgoingMessage) => Promise<number>;
  readonly edit: (chatId: number, messageId: number, message: OutgoingMessage) => Promise<void>;
  readonly languageOf: (chatId: number) => Promise<Language>;
}

export function createReadingMessage(
  meta: MetaStore,
  adminIds: readonly number[],
  { send, edit, languageOf }: ReadingMessageChats,
): ReadingMessage {
  /** If the stored ids cannot be read, new messages are sent. */
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
          // Save at once: a bot that is killed here continues with the same message.
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
