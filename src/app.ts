import type { AppContext, Endpoint } from './app/app-context.ts';
import { openArchive } from './app/open-archive.ts';
import { openAssistant } from './app/open-assistant.ts';
import { openBroadcasts } from './app/open-broadcasts.ts';
import { openInRoad, startInRoad } from './app/open-in-road.ts';
import { openOutRoad } from './app/open-out-road.ts';
import { createPlaygroundToken, OFFSET_KEY, openPlayground } from './app/open-playground.ts';
import { openReadingBoard } from './app/open-reading-board.ts';
import { openRoles } from './app/open-roles.ts';
import { openWatch } from './app/open-watch.ts';
import { serveWeb } from './app/serve-web.ts';
import { openArchiveFile } from './archive/open-archive-file.ts';
import { openCatalog } from './archive/open-catalog.ts';
import { databaseFile, databaseSchema, derivedFile } from './config/database-place.ts';
import { readVersion } from './config/installed-files.ts';
import type { Settings } from './config/settings.ts';
import type { ReadingReport } from './domain/reading-report.ts';
import { whenAborted } from './domain/when-aborted.ts';
import { createEvent } from './kernel/event.ts';
import { readNumber } from './kernel/kept-entry.ts';
import { createSerialQueue } from './kernel/serial-queue.ts';
import type { ModelTrouble } from './llm/create-model.ts';
import type { Logger } from './logging/logger.ts';
import { createMetrics } from './metrics/metrics.ts';
import type { Playground } from './playground/playground.ts';
import { createMovableClock, type MovableClock } from './scheduling/clocks.ts';
import { openArchiveSearch, type SearchableCatalog } from './search/open-archive-search.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/stores.ts';
import { createSubscriptions } from './subscriptions/subscriptions.ts';
import { createTelegramApi } from './telegram/telegram-api.ts';
import { startWebServer } from './web/web-server.ts';

/** The running bot. */
export interface App {
  /** Where the web side is. */
  readonly url: string;
  /** Present when there is no token. */
  readonly playground: Playground | undefined;
  readonly clock: MovableClock;
  /** Resolves once the whole folder was looked at for the first time. */
  readonly whenRead: Promise<void>;
  /** Stops taking, finishes what is under way, closes what is open. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Hears why the bot cannot go on. */
  readonly onFatal: (reason: string) => void;
  /** What the playground's Bot API takes for a token. */
  readonly playgroundToken?: string;
  /** Aborted when a start is not wanted any more: what is open by then is closed. */
  readonly signal?: AbortSignal;
}

/**
 * The composition root: joins the rooms and starts them, from the bottom up.
 * @throws when a room cannot start: a taken port, a refused token, a database in use
 */
export async function startApp(
  settings: Settings,
  log: Logger,
  { onFatal, playgroundToken = createPlaygroundToken(), signal }: StartOptions,
): Promise<App> {
  const storage = await openState(settings, log);
  const offsetMs = settings.botToken ? 0 : (readNumber(await storage.meta.get(OFFSET_KEY)) ?? 0);
  const people = settings.botToken ? [] : (await import('./playground/people.ts')).PLAYGROUND_PEOPLE;
  const admins = people.filter(({ role }) => role === 'admin');
  const metrics = createMetrics();
  const context: AppContext = {
    version: await readVersion(),
    settings,
    log,
    metrics,
    storage,
    clock: createMovableClock(offsetMs),
    adminIds: [...settings.adminIds, ...admins.map(({ id }) => id)],
    onFatal,
    opened: [() => storage.close(), metrics.close],
  };
  const closeRooms = createSerialQueue();
  const stop = (): Promise<void> =>
    closeRooms.run(async () => {
      for (const close of context.opened.splice(0).toReversed()) {
        await Promise.resolve(close()).catch((error: unknown) =>
          log.error({ error }, 'a room did not close'),
        );
      }
    });
  if (signal?.aborted) await stop();
  signal?.addEventListener('abort', () => void stop(), { once: true });
  try {
    return { ...(await startRooms(context, playgroundToken)), clock: context.clock, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function openState(settings: Settings, log: Logger): Promise<Storage> {
  return openStorage({
    file: databaseFile(settings),
    databaseUrl: settings.databaseUrl,
    schema: databaseSchema(settings),
    cacheUrl: settings.cacheUrl,
    onCacheError: (error) => log.warn({ error }, 'the session cache failed; the call counts as a miss'),
    onDatabaseError: (error) => log.warn({ error }, 'the database is not there; trying again'),
  });
}

async function startRooms(
  context: AppContext,
  playgroundToken: string,
): Promise<Pick<App, 'url' | 'playground' | 'whenRead'>> {
  const { settings, log, opened } = context;
  const tickWanted = createEvent();
  const modelTrouble = createEvent<ModelTrouble>();
  const readingGoesOn = createEvent<ReadingReport | undefined>();

  const web = await startWebServer({ host: settings.host, port: settings.port });
  opened.push(() => web.close());
  const playground = settings.botToken
    ? undefined
    : await openPlayground(context, playgroundToken, tickWanted);
  if (playground) {
    opened.push(() => playground.close());
    web.serve({ fallback: playground.fetch });
  }
  const endpoint: Endpoint = playground
    ? { token: playground.token, apiRoot: web.url }
    : { token: settings.botToken ?? '', apiRoot: settings.telegramApiRoot };
  const api = createTelegramApi(endpoint.token, endpoint.apiRoot);

  const roles = openRoles(context);
  const { kept, searchable } = await openDerived(context);
  const { catalog } = searchable;
  const assistant = await openAssistant(context, searchable, modelTrouble, playground?.modelAt(web.url));
  const { summaries } = assistant;
  const archive = openArchive(context, { kept, catalog, roles, summaries, tickWanted, readingGoesOn });
  const { intake, notices } = archive;
  const warnUntold = (error: unknown): void => log.error({ error }, 'the admins could not be told');
  modelTrouble.on((trouble) => notices.tellModelTrouble(trouble).catch(warnUntold));
  openReadingBoard(context, readingGoesOn, roles, endpoint);

  // Before the folder is read: whoever leads writes down what it finds.
  const lead = (): void => {
    intake.tellProblems().catch(warnUntold);
    void tickWanted.emit();
  };
  roles.campaign('ticker', lead, () => undefined);
  const answering = new AbortController();
  opened.push(() => {
    answering.abort();
    return archive.content.stop();
  });
  await archive.content.start(whenAborted(answering.signal));

  const outRoad = await openOutRoad(context, { catalog, archive, roles, api, summaries, tickWanted });
  const storageWatch = openWatch(context, roles, outRoad, endpoint);
  const broadcasts = openBroadcasts(context, archive.publishing, roles, outRoad, endpoint);
  const subscriptions = createSubscriptions({
    subscribers: context.storage.subscribers,
    catalog,
    clock: context.clock,
    defaults: { time: settings.digestTime, zone: settings.timeZone },
    onOwed: () => void tickWanted.emit(),
  });
  const inRoad = {
    searchable,
    archive,
    subscriptions,
    assistant,
    roles,
    outRoad,
    broadcasts,
    endpoint,
    api,
    tickWanted,
  };
  const bot = openInRoad(context, inRoad);
  serveWeb(context, web, { archive, roles, outRoad, storageWatch, bot });
  await startInRoad(context, bot, roles);
  outRoad.start();
  answering.abort();
  return { url: web.url, playground, whenRead: intake.whenRead };
}

/** What is derived of the content folder, as an earlier process has left it, or begun anew. */
async function openDerived({ settings, clock, log, opened }: AppContext) {
  const onTrouble = (line: string): void => log.warn({ line }, 'what is derived of the content folder');
  const kept = openArchiveFile(derivedFile('archive.sqlite', settings), settings.contentDir, onTrouble);
  opened.push(() => kept.close());
  const catalog = openCatalog(derivedFile('catalog.sqlite', settings), onTrouble);
  opened.push(() => catalog.close());
  const searchable: SearchableCatalog = await openArchiveSearch({
    catalog,
    file: derivedFile('search.sqlite', settings),
    clock,
    log,
  });
  opened.push(() => searchable.close());
  return { kept, searchable };
}
