import type { Asking } from '../assistant/ask/asking.ts';
import type { Briefs } from '../assistant/brief/briefs.ts';
import type { ImportHelp } from '../assistant/import/import-help.ts';
import type { Broadcasts } from '../broadcasts/broadcasts.ts';
import type { Settings } from '../config/settings.ts';
import { createImports } from '../editing/imports.ts';
import { createUploads } from '../editing/uploads.ts';
import { createSubscriptions } from '../subscriptions/subscriptions.ts';
import { createTelegramBot, type TelegramBot, type Webhook } from '../telegram/bot.ts';
import { createFeatures } from '../telegram/features.ts';
import type { TelegramApi } from '../telegram/telegram-api.ts';
import type { Endpoint, Ground } from './ground.ts';
import type { ArchiveRooms } from './open-archive.ts';
import type { ModelCounts } from './open-model-counts.ts';
import type { OutRoad } from './open-out-road.ts';
import type { Roles } from './open-roles.ts';
import { readRuntime } from './read-runtime.ts';

/** What the model has a hand in. */
export interface WrittenRooms {
  readonly modelCounts: ModelCounts;
  readonly briefs: Briefs;
  readonly asking: Asking;
  readonly importHelp: ImportHelp;
}

/** From an update to its answer. Updates come by webhook to every replica, or are polled for by the elected one. */
export async function openInRoad(
  ground: Ground,
  archive: ArchiveRooms,
  roles: Roles,
  outRoad: OutRoad,
  broadcasts: Broadcasts,
  endpoint: Endpoint,
  api: TelegramApi,
  written: WrittenRooms,
): Promise<TelegramBot> {
  const { settings, storage, clock, log, metrics, adminIds, opened, onFatal } = ground;
  const defaults = { time: settings.digestTime, zone: settings.timeZone, language: settings.language };
  const onOwed = () => void outRoad.tick.run();
  const { subscribers } = storage;
  const { catalog } = archive;
  const subscriptions = createSubscriptions({ subscribers, catalog, clock, defaults, onOwed });
  const { content, publishing } = archive;
  const { sessions, meta } = storage;
  const { importHelp } = written;
  const imports = createImports({
    importHelp,
    content,
    publishing,
    sessions,
    clock,
    zone: settings.timeZone,
  });
  const uploads = createUploads({ content, publishing, sessions, meta, clock, onPublished: onOwed });
  const bot = createTelegramBot({
    ...endpoint,
    ...storage,
    subscriptions,
    clock,
    log,
    onFatal,
    adminIds,
    language: settings.language,
    webhook: webhookOf(settings),
    replyPace: outRoad.replyPace,
    onUpdate(kind, outcome) {
      metrics.countUpdate(kind);
      if (outcome === 'failed') metrics.countUpdateFailure(kind);
    },
    features: createFeatures({
      ...storage,
      ...archive,
      ...written,
      subscriptions,
      uploads,
      imports,
      dailyAsks: settings.llmUserDailyAsks,
      broadcasts,
      withdrawals: outRoad.withdrawals,
      runtime: () => readRuntime(ground, archive, roles, outRoad, written.modelCounts),
      clock,
      download: api.download,
      defaults,
      onOwed,
      onImportFailure: (error) => log.error({ error }, 'what was proposed for a raw text could not be shown'),
    }),
  });
  await bot.start();
  opened.push(() => bot.stop());
  if (!settings.webhookSecret) roles.stand('poller', bot.polling.start, bot.polling.stop);
  return bot;
}

function webhookOf({ publicUrl, webhookSecret: secret }: Settings): Webhook | undefined {
  return secret === undefined ? undefined : { url: `${publicUrl}/telegram`, secret };
}
