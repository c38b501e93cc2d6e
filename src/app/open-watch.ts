import { createIntervalJob } from '../scheduling/interval-job.ts';
import { createDirectWord } from '../telegram/direct-word.ts';
import { createAlarm } from '../watching/alarm.ts';
import { createStorageWatch, type StorageWatch } from '../watching/storage-watch.ts';
import type { AppContext, Endpoint } from './app-context.ts';
import type { DeliveryPipeline } from './open-delivery-pipeline.ts';
import type { Roles } from './open-roles.ts';

/** How soon a full disk or a lost database is seen, and its end. */
const LOOK_MS = 10_000;

/** Looks after the database and its disk, and tells the admins when either fails. */
export function openWatch(
  { settings, storage, clock, log, adminIds, opened }: AppContext,
  roles: Pick<Roles, 'isLeader'>,
  deliveryPipeline: DeliveryPipeline,
  { token, apiRoot }: Endpoint,
): StorageWatch {
  const { dataDir, databaseUrl, language } = settings;
  const alarm = createAlarm({
    adminIds,
    tell: createDirectWord(token, apiRoot, deliveryPipeline.replyPace.transformer),
    languageOf: async (chatId) => (await storage.subscribers.find(chatId))?.language ?? language,
    language,
    clock,
  });
  const watch = createStorageWatch({
    meta: storage.meta,
    dir: databaseUrl === undefined ? dataDir : undefined,
    alarm,
    isSpeaker: () => roles.isLeader('ticker'),
    clock,
    log,
  });
  const pulse = createIntervalJob(LOOK_MS, watch.look, clock, (error) =>
    log.error({ error }, 'the database could not be looked after'),
  );
  pulse.start();
  opened.push(() => pulse.stop());
  return watch;
}
