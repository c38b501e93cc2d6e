import { createIntervalJob } from '../scheduling/interval-job.ts';
import { createDirectWord } from '../telegram/direct-word.ts';
import { createAlarm } from '../watching/alarm.ts';
import { createStorageWatch, type StorageWatch } from '../watching/storage-watch.ts';
import type { AppContext, Endpoint } from './app-context.ts';
import type { DeliveryPipeline } from './open-delivery-pipeline.ts';
import type { Roles } from './open-roles.ts';

/** How often the disk and the database are checked. */
const CHECK_MS = 10_000;

/** Monitors the database and its disk, and alerts the admins when either fails. */
export function openWatch(
  { settings, storage, clock, log, adminIds, opened }: AppContext,
  roles: Pick<Roles, 'isLeader'>,
  deliveryPipeline: DeliveryPipeline,
  { token, apiRoot }: Endpoint,
): StorageWatch {
  const { dataDir, databaseUrl, language } = settings;
  const alarm = createAlarm({
    adminIds,
    send: createDirectWord(token, apiRoot, deliveryPipeline.replyPace.transformer),
    languageOf: async (chatId) => (await storage.subscribers.find(chatId))?.language ?? language,
    language,
    clock,
  });
  const watch = createStorageWatch({
    meta: storage.meta,
    dir: databaseUrl === undefined ? dataDir : undefined,
    alarm,
    notifiesAdmins: () => roles.isLeader('ticker'),
    clock,
    log,
  });
  const checkJob = createIntervalJob(CHECK_MS, watch.look, clock, (error) =>
    log.error({ error }, 'the check of the database failed'),
  );
  checkJob.start();
  opened.push(() => checkJob.stop());
  return watch;
}
