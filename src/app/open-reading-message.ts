import type { ReadingReport } from '../domain/reading-report.ts';
import type { Event } from '../kernel/event.ts';
import { createReadingMessage } from '../publishing/reading-message.ts';
import { createDirectWord } from '../telegram/direct-word.ts';
import { createProgressMessage } from '../telegram/progress-message.ts';
import type { AppContext, Endpoint } from './app-context.ts';
import type { Roles } from './open-roles.ts';

/** Shows the admins how a long reading of the folder goes on. */
export function openReadingMessage(
  { storage, settings, adminIds, log }: AppContext,
  readingGoesOn: Pick<Event<ReadingReport | undefined>, 'on'>,
  roles: Pick<Roles, 'isLeader'>,
  { token, apiRoot }: Endpoint,
): void {
  const board = createReadingMessage(storage.meta, adminIds, {
    send: createDirectWord(token, apiRoot),
    edit: createProgressMessage(token, apiRoot).show,
    languageOf: async (chatId) => (await storage.subscribers.find(chatId))?.language ?? settings.language,
  });
  let files = 0;
  /** One picture at a time: a slow one is followed by the newest. */
  let showing: Promise<void> | undefined;
  readingGoesOn.on((report) => {
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
