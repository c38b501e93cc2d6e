import type { Settings } from '../config/settings.ts';
import { createIntervalJob } from '../scheduling/interval-job.ts';
import { isDatabaseDown } from '../storage/storage-failure.ts';
import type { Storage } from '../storage/stores.ts';
import { createTelegramBot, type TelegramBot, type Webhook } from '../telegram/bot.ts';
import { createFeatures } from '../telegram/features.ts';
import { createDayFigures, type DayFigures } from '../watching/day-figures.ts';
import type { AppContext } from './app-context.ts';
import { openFeatureRooms, type UpdateDependencies } from './open-feature-rooms.ts';
import type { Roles } from './open-roles.ts';

/** Everything between an update and its reply. The bot handles no update before it is started. */
export function openUpdatePipeline(context: AppContext, dependencies: UpdateDependencies): TelegramBot {
  const { settings, storage, clock, log, metrics, admins, adminLog, opened, onFatal } = context;
  const dayFigures = openDayFigures(context, dependencies.roles);
  const bot = createTelegramBot({
    ...dependencies.endpoint,
    subscribers: storage.subscribers,
    subscriptions: dependencies.subscriptions,
    updates: storage.updates,
    meta: storage.meta,
    ledger: storage.ledger,
    clock,
    log,
    onFatal,
    admins,
    adminLog,
    language: settings.language,
    zone: settings.timeZone,
    webhook: webhookOf(settings),
    replyPace: dependencies.deliveryPipeline.replyPace,
    onUpdate(kind, outcome) {
      metrics.countUpdate(kind);
      if (outcome === 'failed') metrics.countUpdateFailure(kind);
      else if (ANSWERED.has(kind)) dayFigures.countAnswer();
    },
    features: createFeatures(openFeatureRooms(context, dependencies)),
  });
  opened.push(() => bot.stop());
  return bot;
}

/** What somebody asked; the other updates only tell something. */
const ANSWERED: ReadonlySet<string> = new Set(['message', 'callback_query', 'inline_query']);

/** Pause between two runs that write down what was counted. */
const KEEP_FIGURES_MS = 60_000;

function openDayFigures(
  { storage, clock, log, opened }: AppContext,
  roles: Pick<Roles, 'isLeader'>,
): Pick<DayFigures, 'countAnswer'> {
  const dayFigures = createDayFigures({
    figures: storage.figures,
    statistics: storage.statistics,
    clock,
    isLeader: () => roles.isLeader('ticker'),
  });
  const job = createIntervalJob(KEEP_FIGURES_MS, dayFigures.keep, clock, (error) =>
    log.warn({ error }, 'the figures of the day could not be kept; it will be retried'),
  );
  job.start();
  opened.push(async () => {
    await job.stop();
    await dayFigures.keep();
  });
  return dayFigures;
}

/** Every replica receives updates by webhook, or the elected one polls for them. */
export async function startUpdatePipeline(
  { settings, storage }: AppContext,
  bot: TelegramBot,
  roles: Pick<Roles, 'campaign' | 'isLeader'>,
): Promise<void> {
  await bot.start();
  if (settings.webhookSecret) return;
  const { start, stop, standIn } = bot.polling;
  // While the database is down no poller is elected, but people who write still get an answer that says so.
  async function lose(): Promise<void> {
    standIn();
    if (!(await isDatabaseAway(storage)) && !roles.isLeader('poller')) await stop();
  }
  roles.campaign('poller', start, stop, lose);
}

function isDatabaseAway({ meta }: Pick<Storage, 'meta'>): Promise<boolean> {
  return meta.get('any').then(() => false, isDatabaseDown);
}

function webhookOf({ publicUrl, webhookSecret: secret }: Settings): Webhook | undefined {
  return secret === undefined ? undefined : { url: `${publicUrl}/telegram`, secret };
}
