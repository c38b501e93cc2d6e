import { createAdminLog } from './admins/admin-log.ts';
import { createAdmins } from './admins/admins.ts';
import type { AppContext, Endpoint, PretendModel, StandIn } from './app/app-context.ts';
import { openArchive, openReadingMessage } from './app/open-archive.ts';
import { openAssistant } from './app/open-assistant.ts';
import { openBroadcasts } from './app/open-broadcasts.ts';
import { openDeliveryPipeline } from './app/open-delivery-pipeline.ts';
import { openRoles } from './app/open-roles.ts';
import { openUpdatePipeline, startUpdatePipeline } from './app/open-update-pipeline.ts';
import { openWatch, serveWeb } from './app/open-watch.ts';
import { openArchiveFile } from './archive/open-archive-file.ts';
import { openCatalog } from './archive/open-catalog.ts';
import { openCharts } from './charts/open-charts.ts';
import { type DataPlaces, dataPlacesOf } from './config/data-places.ts';
import { readVersion } from './config/installed-files.ts';
import type { Settings } from './config/settings.ts';
import type { ContentFolder } from './content/content-folder.ts';
import type { ReadingReport } from './domain/reading-report.ts';
import { whenAborted } from './domain/when-aborted.ts';
import { createEvent, type Event } from './kernel/event.ts';
import { createSerialQueue } from './kernel/serial-queue.ts';
import type { ModelTrouble } from './llm/create-model.ts';
import type { Logger } from './logging/logger.ts';
import { createMetrics } from './metrics/metrics.ts';
import { createMovableClock, type MovableClock } from './scheduling/clocks.ts';
import { openArchiveSearch, type SearchableCatalog } from './search/open-archive-search.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/stores.ts';
import { createSubscriptions } from './subscriptions/subscriptions.ts';
import type { TelegramBot } from './telegram/bot.ts';
import { type ChartPictures, createChartPictures } from './telegram/chart-pictures.ts';
import { createTelegramApi } from './telegram/telegram-api.ts';
import { startWebServer, type WebServer } from './web/web-server.ts';

/** The running bot. */
export interface App {
  /** The URL of the web server. */
  readonly url: string;
  readonly clock: MovableClock;
  /** Resolves once the whole folder was read for the first time. */
  readonly whenRead: Promise<void>;
  /** Stops accepting updates, finishes what is in progress, closes what is open. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Called with the reason why the bot cannot continue. */
  readonly onFatal: (reason: string) => void;
  /** Absent: the bot uses Telegram. */
  readonly standIn?: StandIn | undefined;
  /** Aborted when the start is cancelled: what is open by then is closed. */
  readonly signal?: AbortSignal;
}

/**
 * The composition root: connects the rooms and starts them, from the bottom up.
 * @throws when a room cannot start: a port in use, a rejected token, a database in use
 */
export async function startApp(
  settings: Settings,
  log: Logger,
  { onFatal, standIn, signal }: StartOptions,
): Promise<App> {
  const places = dataPlacesOf(settings.dataDir, standIn?.profile);
  const storage = await openState(settings, places, log);
  const offsetMs = (await standIn?.clockOffsetMs(storage)) ?? 0;
  const metrics = createMetrics();
  const clock = createMovableClock(offsetMs);
  const context: AppContext = {
    version: await readVersion(),
    settings,
    log,
    metrics,
    storage,
    clock,
    admins: createAdmins({
      owners: [...settings.adminIds, ...(standIn?.ownerIds ?? [])],
      store: storage.editors,
      clock,
    }),
    adminLog: createAdminLog({
      store: storage.adminLog,
      clock,
      onError: (error) => log.error({ error }, 'an act of an admin could not be recorded'),
    }),
    onFatal,
    opened: [() => storage.close(), metrics.close],
  };
  const closeRooms = createSerialQueue();
  const stop = (): Promise<void> =>
    closeRooms.run(async () => {
      for (const close of context.opened.splice(0).toReversed()) {
        await Promise.resolve(close()).catch((error: unknown) =>
          log.error({ error }, 'closing a room failed'),
        );
      }
    });
  signal?.addEventListener('abort', () => void stop(), { once: true });
  try {
    signal?.throwIfAborted();
    return { ...(await startRooms(context, places, standIn)), clock: context.clock, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function openState(settings: Settings, places: DataPlaces, log: Logger): Promise<Storage> {
  return openStorage({
    file: places.databaseFile,
    databaseUrl: settings.databaseUrl,
    schema: places.databaseSchema,
    cacheUrl: settings.cacheUrl,
    onCacheError: (error) => log.warn({ error }, 'the session cache failed; the call counts as a miss'),
    onDatabaseError: (error) => log.warn({ error }, 'the database is unavailable; trying again'),
  });
}

async function startRooms(
  context: AppContext,
  places: DataPlaces,
  standIn: StandIn | undefined,
): Promise<Pick<App, 'url' | 'whenRead'>> {
  const { settings, log } = context;
  const tickWanted = createEvent();
  const modelTrouble = createEvent<ModelTrouble>();
  const readingReported = createEvent<ReadingReport | undefined>();

  const { web, endpoint, pretend } = await openEndpoint(context, standIn, tickWanted);
  const pictures = openPictures(context);
  const api = createTelegramApi(endpoint.token, endpoint.apiRoot, pictures);

  const roles = openRoles(context);
  const { kept, searchable } = await openDerived(context, places);
  const { catalog } = searchable;
  const assistant = await openAssistant(context, searchable, modelTrouble, pretend);
  const { summaries } = assistant;
  const archive = openArchive(context, {
    kept,
    catalog,
    roles,
    summaries,
    endpoint,
    tickWanted,
    readingReported,
  });
  const { intake, notices } = archive;
  const onNoticeError = (error: unknown): void => log.error({ error }, 'the admins could not be notified');
  modelTrouble.on((trouble) => notices.notifyModelTrouble(trouble).catch(onNoticeError));
  openReadingMessage(context, readingReported, roles, endpoint);

  // Before the folder is read: the leader records what it finds.
  const lead = (): void => {
    intake.notifyProblems().catch(onNoticeError);
    void tickWanted.emit();
  };
  roles.campaign('ticker', lead, () => undefined);
  const answering = await startReading(context, archive.content);

  const subscriptions = createSubscriptions({
    subscribers: context.storage.subscribers,
    catalog,
    clock: context.clock,
    defaults: { time: settings.digestTime, zone: settings.timeZone },
    onOwed: () => void tickWanted.emit(),
  });
  // Opened after what it sends through: a digest before that has no links.
  let opening: Pick<TelegramBot, 'username'> | undefined;
  const deliveryPipeline = await openDeliveryPipeline(context, {
    catalog,
    subscriptions,
    botName: () => opening?.username(),
    archive,
    roles,
    api,
    pictures,
    summaries,
    tickWanted,
  });
  const storageWatch = openWatch(context, roles, deliveryPipeline, endpoint);
  const { broadcasts, receipts } = openBroadcasts(
    context,
    archive.publishing,
    roles,
    deliveryPipeline,
    endpoint,
  );
  const updatePipeline = {
    searchable,
    archive,
    subscriptions,
    assistant,
    roles,
    deliveryPipeline,
    broadcasts,
    receipts,
    endpoint,
    api,
    pictures,
    tickWanted,
  };
  const bot = openUpdatePipeline(context, updatePipeline);
  opening = bot;
  serveWeb(context, web, { archive, roles, deliveryPipeline, storageWatch, bot });
  await startUpdatePipeline(context, bot, roles);
  deliveryPipeline.start();
  answering.abort();
  return { url: web.url, whenRead: intake.whenRead };
}

/** Starts the web server and, if there is a stand-in, opens it there in Telegram's place. */
async function openEndpoint(
  context: AppContext,
  standIn: StandIn | undefined,
  tickWanted: Pick<Event, 'emit'>,
): Promise<{ web: WebServer; endpoint: Endpoint; pretend: PretendModel | undefined }> {
  const { settings, opened } = context;
  const { host, port, publicUrl } = settings;
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).hostname;
  const web = await startWebServer({ host, port, publicHost });
  opened.push(() => web.close());
  if (!standIn) {
    const endpoint = { token: settings.botToken ?? '', apiRoot: settings.telegramApiRoot };
    return { web, endpoint, pretend: undefined };
  }
  const { fetch, close, model } = await standIn.open(context, web.url, tickWanted);
  opened.push(close);
  web.serve({ fallback: fetch });
  return { web, endpoint: { token: standIn.token, apiRoot: web.url }, pretend: model };
}

/**
 * Starts reading the content folder; resolves with its first report.
 * @returns what to abort once the bot answers: until then a folder that is known from before is not scanned
 */
async function startReading(
  { opened }: AppContext,
  content: Pick<ContentFolder, 'start' | 'stop'>,
): Promise<AbortController> {
  const answering = new AbortController();
  opened.push(() => {
    answering.abort();
    return content.stop();
  });
  await content.start(whenAborted(answering.signal));
  return answering;
}

function openPictures({ log, opened }: AppContext): ChartPictures {
  const stopping = new AbortController();
  opened.push(() => stopping.abort());
  return createChartPictures(openCharts(stopping.signal), (error) => {
    log.error({ error }, 'a chart could not be drawn');
    return undefined;
  });
}

/** Opens the data derived from the content folder, left by an earlier process or newly created. */
async function openDerived({ settings, clock, log, opened }: AppContext, places: DataPlaces) {
  const onTrouble = (line: string): void =>
    log.warn({ line }, 'a problem with data derived from the content folder');
  const kept = openArchiveFile(places.derivedFile('archive.sqlite'), settings.contentDir, onTrouble);
  opened.push(() => kept.close());
  const catalog = openCatalog(places.derivedFile('catalog.sqlite'), onTrouble);
  opened.push(() => catalog.close());
  const searchable: SearchableCatalog = await openArchiveSearch({
    catalog,
    file: places.derivedFile('search.sqlite'),
    clock,
    log,
  });
  opened.push(() => searchable.close());
  return { kept, searchable };
}
