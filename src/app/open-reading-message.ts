import type { ReadingReport } from '../domain/reading-report.ts';
import type { Event } from '../kernel/event.ts';
import { createReadingMessage } from '../publishing/reading-message.ts';
import { createDirectWord } from '../telegram/direct-word.ts';
import { createProgressMessage } from '../telegram/progress-message.ts';
import type { AppContext, Endpoint } from './app-context.ts';
import type { Roles } from './open-roles.ts';

/** Shows the admins the progress of a long reading of the folder. */
export function openReadingMessage(
  { storage, settings, adminIds, log }: AppContext,
  readingReported: Pick<Event<ReadingReport | undefined>, 'on'>,
  roles: Pick<Roles, 'isLeader'>,
  { token, apiRoot }: Endpoint,
): void {
  const progressMessage = createReadingMessage(storage.meta, adminIds, {
    send: createDirectWord(token, apiRoot),
    edit: createProgressMessage(token, apiRoot).show,
    languageOf: async (chatId) => (await storage.subscribers.find(chatId))?.language ?? settings.language,
  });
  let files = 0;
  /** One update at a time: after a slow one, intermediate reports are skipped. */
  let showing: Promise<void> | undefined;
  readingReported.on((report) => {
    files = report?.of ?? files;
    if (!roles.isLeader('ticker') || (showing && report)) return;
    showing = (showing ?? Promise.resolve())
      .then(() => (report ? progressMessage.show(report) : progressMessage.close(files)))
      .catch((error: unknown) => log.warn({ error }, 'the reading progress could not be shown to the admins'))
      .finally(() => {
        showing = undefined;
      });
  });
}
