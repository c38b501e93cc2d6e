import { join } from 'node:path';
import { createCatalog } from './catalog/catalog.ts';
import type { Settings } from './config/settings.ts';
import { createContentFolder } from './content/content-folder.ts';
import { createDispatcher } from './delivery/dispatcher.ts';
import { createFloodGate } from './delivery/flood-gate.ts';
import { digestEpisode } from './digests/digest-episode.ts';
import { createDigests } from './digests/digests.ts';
import type { Clock, Instant } from './domain/clock.ts';
import type { Episode } from './domain/episode.ts';
import type { Problem } from './domain/problem.ts';
import type { Logger } from './logging/logger.ts';
import type { Person, Playground } from './playground/playground.ts';
import { createAdminNotices } from './publishing/admin-notices.ts';
import { type Changes, createPublishing } from './publishing/publishing.ts';
import { createMovableClock, type MovableClock } from './scheduling/clocks.ts';
import { createTick, type Tick } from './scheduling/tick.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/stores.ts';
import { createTelegramBot } from './telegram/bot.ts';
import { createFeatures } from './telegram/features.ts';
import { createTelegramApi, type TelegramApi } from './telegram/telegram-api.ts';
import { type Health, startWebServer } from './web/web-server.ts';

/** Of the right shape, and no real bot's. */
const PLAYGROUND_TOKEN = '1000:playground-token-that-is-no-secret';
const OFFSET_KEY = 'playground.clock_offset_ms';
/** Three missed ticks mean that something is wrong. */
const TICK_SILENCE_MS = 180_000;

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

/** What most rooms need. */
interface Ground {
  readonly settings: Settings;
  readonly log: Logger;
  readonly storage: Storage;
  readonly clock: MovableClock;
  readonly adminIds: readonly number[];
  /** Who a visitor of the playground can be; nobody when there is a token. */
  readonly people: readonly Person[];
  /** Closed at the stop in the opposite order of opening. */
  readonly opened: (() => Promise<unknown> | unknown)[];
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
  const file = join(settings.dataDir, settings.botToken ? 'bot.sqlite' : 'playground.sqlite');
  const storage = await openStorage({
    file,
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
  const lastTick: { at?: Instant } = {};
  /** Set below; the playground and the archive call it only once everything stands. */
  let runTick = async (): Promise<void> => undefined;

  const playground = settings.botToken ? undefined : await openPlayground(ground, () => runTick());
  const archive = await openArchive(ground, () => runTick());
  const web = await startWebServer({
    host: settings.host,
    port: settings.port,
    health: () => healthOf(storage, clock, lastTick.at, archive.openProblems()),
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

  const { dispatcher, tick } = await openOutRoad(ground, archive, api, lastTick);
  runTick = tick.run;
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
      onOwed: () => void tick.run(),
    }),
  });
  await bot.start();
  opened.push(() => bot.stop());
  dispatcher.start();
  opened.push(() => dispatcher.stop());
  tick.start();
  opened.push(() => tick.stop());
  return { url: web.url, playground };
}

/** From the folder to the catalog: what is published, and what the admins hear of it. */
async function openArchive(ground: Ground, runTick: () => Promise<void>) {
  const { settings, storage, clock, log, adminIds } = ground;
  const catalog = createCatalog();
  const preview = (episode: Episode) => digestEpisode(catalog, episode);
  let problems: readonly Problem[] = [];
  const publishing = await createPublishing({
    store: storage.episodes,
    catalog,
    clock,
    draftPolicy: settings.drafts,
  });
  const notices = createAdminNotices({
    editions: storage.editions,
    problemStore: storage.problems,
    subscribers: storage.subscribers,
    adminIds,
    language: settings.language,
    clock,
    preview,
  });
  const takeIn = async (changes: Changes): Promise<void> => {
    for (const { id, title } of changes.published) log.info({ id, title }, 'published');
    await notices.offerDrafts(changes.drafts);
  };
  const content = createContentFolder({
    dir: settings.contentDir,
    texts: storage.sources,
    clock,
    async onState(state) {
      problems = state.problems;
      await takeIn(await publishing.take(state.episodes, state.aliases));
      for (const line of await notices.tellProblems(problems)) log.warn({ line }, 'content fault');
      await runTick();
    },
    onError: (error) => log.error({ error }, 'the content folder could not be taken in'),
  });
  return {
    catalog,
    publishing,
    content,
    notices,
    preview,
    openProblems: () => problems,
    release: async () => takeIn(await publishing.release()),
  };
}

/** From who is owed what to the wire: the tick writes editions, the dispatcher sends them. */
async function openOutRoad(
  { storage, clock, log, settings }: Ground,
  archive: Awaited<ReturnType<typeof openArchive>>,
  api: TelegramApi,
  lastTick: { at?: Instant },
) {
  const dispatcher = createDispatcher({
    ledger: storage.ledger,
    sender: api,
    clock,
    rate: settings.sendRate,
    floodGate: await createFloodGate(storage.meta, clock),
    onTrouble(trouble) {
      log.warn({ trouble }, 'a delivery met trouble');
      if (trouble.kind !== 'dead' || trouble.deliveryId === undefined) return;
      archive.notices
        .tellRejected(trouble.deliveryId, trouble.reason)
        .then(dispatcher.wake)
        .catch((error: unknown) => log.error({ error }, 'the admins could not be told'));
    },
  });
  const digests = createDigests({ ...storage, catalog: archive.catalog, clock });
  // No one else holds a lease on this database: whatever is leased now was cut off by a crash.
  await storage.ledger.sweep(clock.now(), 'all');
  const work = async (): Promise<void> => {
    await archive.release();
    const { uncertain, expired } = await storage.ledger.sweep(clock.now(), 'ran-out');
    if (uncertain + expired > 0) log.warn({ uncertain, expired }, 'deliveries in doubt or too late');
    const editions = await digests.tick();
    if (editions > 0) log.info({ editions }, 'editions written');
    lastTick.at = clock.now();
    dispatcher.wake();
  };
  const tick: Tick = createTick(settings.digestCron, work, (error) =>
    log.error({ error }, 'the tick failed; the next one tries again'),
  );
  return { dispatcher, tick };
}

async function openPlayground(
  { settings, storage, clock, adminIds, people }: Ground,
  runTick: () => Promise<void>,
): Promise<Playground> {
  // A bot with a token never loads it.
  const { createPlayground } = await import('./playground/playground.ts');
  const known = await Promise.all(
    people.map(async ({ id }) => ((await storage.subscribers.find(id)) ? [id] : [])),
  );
  return createPlayground({
    clock,
    token: PLAYGROUND_TOKEN,
    bot: { id: 1000, firstName: '晨间一讲', username: 'daily_show_bot' },
    people,
    timeZone: settings.timeZone,
    // Subscribers outlive the playground's memory; the admins are there from the start, so that drafts reach them.
    acquaintedIds: [...known.flat(), ...adminIds],
    async onClockMoved() {
      await storage.meta.set(OFFSET_KEY, String(clock.offsetMs()));
      await runTick();
    },
    nextDigestAt: async (chatId) => (await storage.subscribers.find(chatId))?.nextDueAt,
  });
}

async function healthOf(
  storage: Storage,
  clock: Clock,
  lastTickAt: Instant | undefined,
  problems: readonly Problem[],
): Promise<Health> {
  const deliveries = await storage.ledger.counts();
  const silentMs = lastTickAt === undefined ? undefined : clock.now() - lastTickAt;
  return {
    ok: silentMs === undefined || silentMs < TICK_SILENCE_MS,
    lastTickAt: lastTickAt === undefined ? null : new Date(lastTickAt).toISOString(),
    contentProblems: problems.length,
    deliveries,
  };
}
