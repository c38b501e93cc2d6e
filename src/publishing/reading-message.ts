import type { ReadingReport } from '../domain/reading-report.ts';
import { renderRead, renderReading } from '../messages/folder/folder-view.ts';
import type { MetaStore } from '../storage/stores.ts';
import { type AdminChats, createAdminMessage } from './admin-message.ts';

/** Shows each admin the progress of reading the folder in one message that is edited; survives a restart. */
export interface ReadingMessage {
  /** @throws when a chat could not be reached; the next call retries */
  show(report: ReadingReport): Promise<void>;
  /** Marks the reading as finished in all progress messages. @param files how many were read */
  close(files: number): Promise<void>;
}

export function createReadingMessage(
  meta: MetaStore,
  adminIds: () => Promise<readonly number[]>,
  chats: AdminChats,
): ReadingMessage {
  const message = createAdminMessage(meta, 'reading-messages', adminIds, chats);
  return {
    show: (report) => message.show((language) => renderReading(report, language)),
    close: (files) => message.close((language) => renderRead(files, language)),
  };
}
