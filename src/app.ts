import { databaseFile, databaseSchema, type Ground } from './app/ground.ts';
import { type ArchiveRooms, openArchive } from './app/open-archive.ts';
import { openAsking } from './app/open-asking.ts';
import { openBriefs } from './app/open-briefs.ts';
import { openBroadcasts } from './app/open-broadcasts.ts';
import { openImportHelp } from './app/open-import-help.ts';
import { openInRoad } from './app/open-in-road.ts';
import { openMetrics } from './app/open-metrics.ts';
import { createNamedGround, openModel } from './app/open-model.ts';
import { openModelCounts } from './app/open-model-counts.ts';
import { openOutRoad } from './app/open-out-road.ts';
import { createPlaygroundToken, OFFSET_KEY, openPlayground } from './app/open-playground.ts';
import { openReadingBoard } from './app/open-reading-board.ts';
import { openRoles, type Roles } from './app/open-roles.ts';
import { openSearch } from './app/open-search.ts';
import { openStore } from './app/open-store.ts';
import { openWatch } from './app/open-watch.ts';
import { openWeb } from './app/open-web.ts';
import type { Standing } from './app/standing.ts';
import { createDigestSummaries } from './assistant/digest/digest-summaries.ts';
import { toTraditional } from './catalog/to-traditional.ts';
import type { Settings } from './config/settings.ts';
import { whenAborted } from './domain/when-aborted.ts';
import type { Logger } from './logging/logger.ts';
import { createMetrics } from './metrics/metrics.ts';
import type { Playground } from './playground/playground.ts';
import { createMovableClock, type MovableClock } from './scheduling/clocks.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/stores.ts';
import { createTelegramApi } from './telegram/telegram-api.ts';

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

/**
 * Joins the rooms and starts them, from the bottom up.
 * @param onFatal hears why the bot cannot go on
 * @param playgroundToken what the playground's Bot API takes for a token
 * @throws when a room cannot start: a taken port, a refused token, a database in use
 */
export async function startApp(
  settings: Settings,
  log: Logger,
  onFatal: (reason: string) => void,
  playgroundToken = createPlaygroundToken(),
): Promise<App> {
  const storage = await openState(settings, log);
  const offsetMs = settings.botToken ? 0 : Number((await storage.meta.get(OFFSET_KEY)) ?? 0);
  const people = settings.botToken ? [] : (await import('./playground/people.ts')).PLAYGROUND_PEOPLE;
  const admins = people.filter(({ role }) => role === 'admin');
  const metrics = createMetrics();
  const ground: Ground = {
    settings,
    log,
    metrics,
    storage,
    clock: createMovableClock(offsetMs),
    adminIds: [...settings.adminIds, ...admins.map(({ id }) => id)],
    people,
    onFatal,
    opened: [() => storage.close(), metrics.close],
  };
  const stop = async (): Promise<void> => {
    for (const close of ground.opened.splice(0).toReversed()) {
      await Promise.resolve(close()).catch((error: unknown) => log.error({ error }, 'a room did not close'));
    }
  };
  try {
    return { ...(await startRooms(ground, playgroundToken)), clock: ground.clock, stop };
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

async function startRooms(ground: Ground, playgroundToken: string) {
  const { settings, opened } = ground;
  const standing: Standing = {};
  const runTick = async (): Promise<void> => standing.tick?.run();
  const roles = openRoles(ground);
  const playground = settings.botToken ? undefined : await openPlayground(ground, playgroundToken, runTick);
  const store = openStore(ground);
  const searchable = await openSearch(ground, store.catalog);
  const names = createNamedGround(searchable.catalog);
  const modelCounts = openModelCounts(ground);
  const model = await openModel(ground, names, standing, playground, modelCounts);
  const briefs = openBriefs(ground, searchable.catalog, model);
  const summaries = createDigestSummaries({ model, toTraditional, clock: ground.clock });
  const archive = openArchive(ground, store.kept, searchable, roles, runTick, summaries);
  standing.tellModelTrouble = archive.tellModelTrouble;
  openMetrics(ground, archive, roles, standing);
  const web = await openWeb(ground, archive, roles, standing, playground);
  standing.webUrl = web.url;
  const endpoint = playground
    ? { token: playground.token, apiRoot: web.url }
    : { token: settings.botToken ?? '', apiRoot: settings.telegramApiRoot };
  openReadingBoard(ground, archive, roles, endpoint);
  const api = createTelegramApi(endpoint.token, endpoint.apiRoot);
  // Before the folder is read: whoever leads writes down what it finds.
  standForTicker(ground, roles, archive, runTick);
  const answering = new AbortController();
  opened.push(() => {
    answering.abort();
    return archive.content.stop();
  });
  await archive.content.start(whenAborted(answering.signal));
  const outRoad = await openOutRoad(ground, archive, roles, api, summaries);
  standing.tick = outRoad.tick;
  standing.pacePerSecond = outRoad.pacePerSecond;
  standing.unreachableSince = outRoad.unreachableSince;
  standing.watch = openWatch(ground, roles, outRoad, endpoint);
  const broadcasts = openBroadcasts(ground, archive, roles, outRoad, endpoint);
  standing.bot = await openInRoad(ground, archive, roles, outRoad, broadcasts, endpoint, api, {
    modelCounts,
    briefs,
    asking: openAsking(searchable, model),
    importHelp: openImportHelp(searchable.catalog, archive.publishing, model, names),
  });
  outRoad.start();
  answering.abort();
  return { url: web.url, playground, whenRead: archive.whenRead };
}

function standForTicker(
  { log }: Ground,
  roles: Roles,
  archive: ArchiveRooms,
  runTick: () => Promise<void>,
): void {
  const begin = (): void => {
    archive.tellProblems().catch((error: unknown) => log.error({ error }, 'the admins could not be told'));
    void runTick();
  };
  roles.stand('ticker', begin, () => undefined);
}
