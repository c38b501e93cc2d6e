import { databaseFile, type Ground } from './app/ground.ts';
import { healthOf } from './app/health.ts';
import { openArchive } from './app/open-archive.ts';
import { openOutRoad } from './app/open-out-road.ts';
import { OFFSET_KEY, openPlayground, PLAYGROUND_TOKEN } from './app/open-playground.ts';
import type { Settings } from './config/settings.ts';
import type { Logger } from './logging/logger.ts';
import type { Playground } from './playground/playground.ts';
import { createMovableClock, type MovableClock } from './scheduling/clocks.ts';
import type { Tick } from './scheduling/tick.ts';
import { openStorage } from './storage/open-storage.ts';
import { createTelegramBot } from './telegram/bot.ts';
import { createFeatures } from './telegram/features.ts';
import { createTelegramApi } from './telegram/telegram-api.ts';
import { startWebServer } from './web/web-server.ts';

/** The running bot. */
export interface App {
  /** Where the web side is. */
  readonly url: string;
  /** Present when there is no token. */
  readonly playground: Playground | undefined;
  readonly clock: MovableClock;
  /** Stops taking, finishes what is under way, closes what is open. */
  stop(): Promise<void>;
}

/**
 * Joins the rooms and starts them, from the bottom up.
 * @param onFatal hears why the bot cannot go on
 * @throws when a room cannot start: a taken port, a refused token, a database in use
 */
export async function startApp(
  settings: Settings,
  log: Logger,
  onFatal: (reason: string) => void,
): Promise<App> {
  const storage = await openStorage({
    file: databaseFile(settings),
    cacheUrl: settings.cacheUrl,
    onCacheError: (error) => log.warn({ error }, 'the session cache failed; the call counts as a miss'),
  });
  const offsetMs = settings.botToken ? 0 : Number((await storage.meta.get(OFFSET_KEY)) ?? 0);
  const people = settings.botToken ? [] : (await import('./playground/people.ts')).PLAYGROUND_PEOPLE;
  const admins = people.filter(({ role }) => role === 'admin');
  const ground: Ground = {
    settings,
    log,
    storage,
    clock: createMovableClock(offsetMs),
    adminIds: [...settings.adminIds, ...admins.map(({ id }) => id)],
    people,
    opened: [() => storage.close()],
  };
  const stop = async (): Promise<void> => {
    for (const close of ground.opened.splice(0).toReversed()) {
      await Promise.resolve(close()).catch((error: unknown) => log.error({ error }, 'a room did not close'));
    }
  };
  try {
    return { ...(await startRooms(ground, onFatal)), clock: ground.clock, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startRooms(ground: Ground, onFatal: (reason: string) => void) {
  const { settings, storage, clock, log, opened } = ground;
  /** Set once the out road stands; what changes before that is caught up by its first run. */
  let tick: Tick | undefined;
  const runTick = async (): Promise<void> => tick?.run();

  const playground = settings.botToken ? undefined : await openPlayground(ground, runTick);
  const archive = await openArchive(ground, runTick);
  const web = await startWebServer({
    host: settings.host,
    port: settings.port,
    health: () => healthOf(storage, tick, archive.openProblems()),
    fallback: playground?.fetch,
  });
  opened.push(() => web.close());
  if (playground) opened.push(() => playground.close());

  const endpoint = playground
    ? { token: PLAYGROUND_TOKEN, apiRoot: web.url }
    : { token: settings.botToken ?? '', apiRoot: settings.telegramApiRoot };
  const api = createTelegramApi(endpoint.token, endpoint.apiRoot);
  await archive.content.start();
  opened.push(() => archive.content.stop());

  const outRoad = await openOutRoad(ground, archive, api);
  tick = outRoad.tick;
  const bot = createTelegramBot({
    ...endpoint,
    ...storage,
    clock,
    log,
    onFatal,
    adminIds: ground.adminIds,
    language: settings.language,
    features: createFeatures({
      ...storage,
      ...archive,
      clock,
      download: api.download,
      defaults: { time: settings.digestTime, zone: settings.timeZone, language: settings.language },
      onOwed: () => void runTick(),
    }),
  });
  await bot.start();
  opened.push(() => bot.stop());
  outRoad.dispatcher.start();
  opened.push(() => outRoad.dispatcher.stop());
  outRoad.tick.start();
  opened.push(() => outRoad.tick.stop());
  return { url: web.url, playground };
}
