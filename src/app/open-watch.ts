import { createIntervalJob } from '../scheduling/interval-job.ts';
import type { TelegramBot } from '../telegram/bot.ts';
import { createDirectSender } from '../telegram/direct-sender.ts';
import { createAlarm } from '../watching/alarm.ts';
import { followGauges } from '../watching/gauges.ts';
import { createHealth } from '../watching/health.ts';
import { createStorageWatch, type StorageWatch } from '../watching/storage-watch.ts';
import type { WebServer } from '../web/web-server.ts';
import { createWebhookDoor } from '../web/webhook-door.ts';
import type { AppContext, Endpoint } from './app-context.ts';
import type { OpenedArchive } from './open-archive.ts';
import type { DeliveryPipeline } from './open-delivery-pipeline.ts';
import type { Roles } from './open-roles.ts';

/** How often the disk and the database are checked. */
const CHECK_MS = 10_000;

/** Monitors the database and its disk, and alerts the admins when either fails. */
export function openWatch(
  { settings, storage, clock, log, admins, opened }: AppContext,
  roles: Pick<Roles, 'isLeader'>,
  deliveryPipeline: DeliveryPipeline,
  { token, apiRoot }: Endpoint,
): StorageWatch {
  const { dataDir, databaseUrl, language } = settings;
  const alarm = createAlarm({
    chatIds: admins.owners,
    send: createDirectSender(token, apiRoot, deliveryPipeline.replyPace.transformer),
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

/** What the web server reports on. */
export interface WebDependencies {
  readonly archive: Pick<OpenedArchive, 'content' | 'intake' | 'problems'>;
  readonly roles: Pick<Roles, 'isLeader'>;
  readonly deliveryPipeline: Pick<DeliveryPipeline, 'tick' | 'pacePerSecond' | 'unreachableSince'>;
  readonly storageWatch: StorageWatch;
  readonly bot: TelegramBot;
}

/** Serves health, metrics, and the webhook if one is configured. */
export function serveWeb(
  { settings, storage: { statistics }, clock, log, metrics }: AppContext,
  web: Pick<WebServer, 'serve'>,
  { archive, roles, deliveryPipeline, storageWatch, bot }: WebDependencies,
): void {
  const { isLeader } = roles;
  const { pacePerSecond, unreachableSince, tick } = deliveryPipeline;
  const openRefusals = archive.problems.refusals;
  const sources = { statistics, clock, storageWatch, openRefusals, isLeader };
  followGauges(metrics, { ...sources, pacePerSecond, paceLimitPerSecond: settings.sendRate });
  const { webhookSecret: secret } = settings;
  web.serve({
    health: createHealth({
      ...sources,
      tick,
      updates: bot,
      unreachableSince,
      isContentWhole: archive.intake.isContentWhole,
      readingProgress: archive.content.progress,
    }),
    metrics,
    webhook:
      secret === undefined
        ? undefined
        : createWebhookDoor({
            secret,
            take: bot.take,
            onError: (error) => log.error({ error }, 'an update could not be handled'),
          }),
  });
}
