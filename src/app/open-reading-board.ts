import { createReadingBoard } from '../publishing/reading-board.ts';
import { createDirectWord } from '../telegram/direct-word.ts';
import { createProgressBoard } from '../telegram/progress-board.ts';
import type { Endpoint, Ground } from './ground.ts';
import type { ArchiveRooms } from './open-archive.ts';
import type { Roles } from './open-roles.ts';

/** Shows the admins how a long reading of the folder goes on. */
export function openReadingBoard(
  { storage, settings, adminIds, log }: Ground,
  archive: ArchiveRooms,
  roles: Roles,
  { token, apiRoot }: Endpoint,
): void {
  const board = createReadingBoard(storage.meta, adminIds, {
    send: createDirectWord(token, apiRoot),
    edit: createProgressBoard(token, apiRoot).show,
    languageOf: async (chatId) => (await storage.subscribers.find(chatId))?.language ?? settings.language,
  });
  let files = 0;
  /** One picture at a time: a slow one is followed by the newest. */
  let showing: Promise<void> | undefined;
  archive.onReading((report) => {
    files = report?.of ?? files;
    if (!roles.isLeader('ticker') || (showing && report)) return;
    showing = (showing ?? Promise.resolve())
      .then(() => (report ? board.show(report) : board.close(files)))
      .catch((error: unknown) => log.warn({ error }, 'the admins could not be shown how the reading goes on'))
      .finally(() => {
        showing = undefined;
      });
  });
}
