import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createAdminLog } from '../../src/admins/admin-log.ts';
import { createAdmins } from '../../src/admins/admins.ts';
import type { AppContext } from '../../src/app/app-context.ts';
import { openArchive } from '../../src/app/open-archive.ts';
import { openDeliveryPipeline } from '../../src/app/open-delivery-pipeline.ts';
import { openArchiveFile } from '../../src/archive/open-archive-file.ts';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { NO_SUMMARIES } from '../../src/assistant/digest/digest-summaries.ts';
import { dataPlacesOf } from '../../src/config/data-places.ts';
import { parseSettings } from '../../src/config/settings.ts';
import type { ReadingReport } from '../../src/domain/reading-report.ts';
import { createEvent } from '../../src/kernel/event.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { createMetrics } from '../../src/metrics/metrics.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { isCronExpression } from '../../src/scheduling/tick.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { createSubscriptions } from '../../src/subscriptions/subscriptions.ts';
import { NO_PICTURES } from '../../src/telegram/chart-pictures.ts';
import { createTelegramApi } from '../../src/telegram/telegram-api.ts';
import { deliveryCounts, newSubscriber } from '../contracts/storage-home.ts';
import { episodeFile } from '../journeys/bot-world.ts';

const NOWHERE = 'http://127.0.0.1:9';

it('who is elected in the middle of a tick gives no hour its digest before the folder is let out', async () => {
  const home = await mkdtemp(join(tmpdir(), 'late-election-'));
  const contentDir = join(home, 'content');
  await mkdir(contentDir);
  await writeFile(join(contentDir, 'episode.md'), episodeFile());
  const settings = parseSettings(
    { BOT_TOKEN: '1000:a-token', CONTENT_DIR: contentDir, DATA_DIR: join(home, 'data') },
    isCronExpression,
  );
  const storage = await openStorage({ file: dataPlacesOf(settings.dataDir).databaseFile });
  let isElected = false;
  let isTicking = false;
  const episodes = {
    ...storage.episodes,
    async revision() {
      // The leader before has died: the election falls into the tick's look at what others have let out.
      isElected ||= isTicking;
      return storage.episodes.revision();
    },
  };
  const clock = createMovableClock(0);
  const context: AppContext = {
    version: '0',
    settings,
    log: createLogger('silent', []),
    metrics: createMetrics(),
    storage: { ...storage, episodes },
    clock,
    admins: createAdmins({ owners: [], store: storage.editors, clock }),
    adminLog: createAdminLog({
      store: storage.adminLog,
      clock,
      onError: (error) => expect.fail(`${error}`),
    }),
    onFatal: (reason) => expect.fail(reason),
    opened: [],
  };
  const roles = { isLeader: () => isElected, campaign: () => undefined };
  const kept = openArchiveFile(join(home, 'data', 'archive.sqlite'), contentDir, (line) => expect.fail(line));
  const catalog = createMemoryCatalog();
  const tickWanted = createEvent();
  const archive = openArchive(context, {
    kept,
    catalog,
    roles,
    summaries: NO_SUMMARIES,
    endpoint: { token: '1000:a-token', apiRoot: NOWHERE },
    tickWanted,
    readingReported: createEvent<ReadingReport | undefined>(),
  });
  onTestFinished(async () => {
    await archive.content.stop();
    kept.close();
    for (const close of context.opened) await close();
    await context.metrics.close();
    await storage.close();
    await rm(home, { recursive: true });
  });
  await storage.subscribers.add(newSubscriber(7, { nextDueAt: Date.now() - 1, sinceAt: 1 }));
  await archive.content.start();
  const api = createTelegramApi('1000:a-token', NOWHERE);
  const summaries = NO_SUMMARIES;
  const { subscribers } = storage;
  const defaults = { time: '08:00', zone: 'UTC' };
  const onOwed = () => undefined;
  const subscriptions = createSubscriptions({ subscribers, catalog, clock, defaults, onOwed });
  const { tick } = await openDeliveryPipeline(context, {
    catalog,
    subscriptions,
    archive,
    roles,
    api,
    pictures: NO_PICTURES,
    summaries,
    botName: () => undefined,
    tickWanted,
  });

  isTicking = true;
  await tick.run();
  expect(isElected).toBe(true);
  await tick.run();
  expect(await deliveryCounts(storage)).toMatchObject({ pending: 1 });
});
