import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdminLog } from '../../src/admins/admin-log.ts';
import { createAdmins } from '../../src/admins/admins.ts';
import type { AppContext } from '../../src/app/app-context.ts';
import { openArchive } from '../../src/app/open-archive.ts';
import { openAssistant } from '../../src/app/open-assistant.ts';
import { openArchiveFile } from '../../src/archive/open-archive-file.ts';
import { openCatalog } from '../../src/archive/open-catalog.ts';
import { dataPlacesOf } from '../../src/config/data-places.ts';
import { parseSettings } from '../../src/config/settings.ts';
import type { ReadingReport } from '../../src/domain/reading-report.ts';
import { createEvent } from '../../src/kernel/event.ts';
import type { Logger } from '../../src/logging/logger.ts';
import { createMetrics } from '../../src/metrics/metrics.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { openArchiveSearch, type SearchableCatalog } from '../../src/search/open-archive-search.ts';
import { openStorage } from '../../src/storage/open-storage.ts';

/** A corpus as the bot has it after its start, behind the bot's own doors. */
export interface OpenCorpus extends Omit<SearchableCatalog, 'close'> {
  close(): Promise<void>;
}

/** Any text: only how much is still to be indexed is of interest. */
const PROBE = 'a';
const LOOK_EVERY_MS = 200;
/** The clock of the measured bot is set to noon of the newest note's day: that is the today of labelled queries such as 上周. */
const NOON_MS = 12 * 3_600_000;

/**
 * Reads a folder of notes with the parts that the bot itself consists of, drafts published; without Telegram, and without a
 * language model.
 * @param dataDir where the bot keeps its state and what it derives; what is there already is used
 * @param tell called with the progress of a long reading
 */
export async function openCorpus(
  corpus: string,
  dataDir: string,
  tell: (text: string) => void,
): Promise<OpenCorpus> {
  const clock = createMovableClock(0);
  const context = await openContext(resolve(corpus), resolve(dataDir), clock);
  const close = async (): Promise<void> => {
    for (const each of context.opened.splice(0).toReversed()) await each();
  };
  try {
    const { kept, found } = await openDerived(context);
    await readFolder(context, kept, found, tell);
    const [newest] = found.catalog.latest(0, 1).entries;
    if (newest) clock.advance(Date.parse(newest.date) + NOON_MS - clock.now());
    return { ...found, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openContext(
  contentDir: string,
  dataDir: string,
  clock: AppContext['clock'],
): Promise<AppContext> {
  const env = { CONTENT_DIR: contentDir, DATA_DIR: dataDir, DRAFTS: 'publish' };
  const settings = parseSettings(env, () => true);
  const storage = await openStorage({ file: dataPlacesOf(dataDir).databaseFile });
  const metrics = createMetrics();
  return {
    version: '',
    settings,
    log: LOG,
    metrics,
    storage,
    clock,
    admins: createAdmins({ owners: [], store: storage.editors, clock }),
    adminLog: createAdminLog({
      store: storage.adminLog,
      clock,
      onError: (error) => console.error(error),
    }),
    onFatal: (reason) => console.error(reason),
    opened: [() => storage.close(), metrics.close],
  };
}

/** Only what failed: standard output is for figures. */
const LOG: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (facts, message) => console.error(message, facts),
};

/** What `startApp` opens between the state and the content folder. */
async function openDerived({ settings, clock, log, opened }: AppContext) {
  const places = dataPlacesOf(settings.dataDir);
  const onTrouble = (line: string): void => console.error(line);
  const kept = openArchiveFile(places.derivedFile('archive.sqlite'), settings.contentDir, onTrouble);
  opened.push(() => kept.close());
  const catalog = openCatalog(places.derivedFile('catalog.sqlite'), onTrouble);
  opened.push(() => catalog.close());
  const found = await openArchiveSearch({ catalog, file: places.derivedFile('search.sqlite'), clock, log });
  opened.push(() => found.close());
  return { kept, found };
}

/** Resolves when every note is published and indexed. */
async function readFolder(
  context: AppContext,
  kept: ReturnType<typeof openArchiveFile>,
  found: SearchableCatalog,
  tell: (text: string) => void,
): Promise<void> {
  const { summaries } = await openAssistant(context, found, createEvent(), undefined);
  const readingReported = createEvent<ReadingReport | undefined>();
  readingReported.on((report) => {
    if (report) tell(`${report.done} of ${report.of} notes read`);
  });
  const { content, intake } = openArchive(context, {
    kept,
    catalog: found.catalog,
    roles: { isLeader: () => true },
    summaries,
    // There are no admins here.
    endpoint: { token: '', apiRoot: 'http://127.0.0.1:9' },
    tickWanted: createEvent(),
    readingReported,
  });
  context.opened.push(() => content.stop());
  await content.start();
  await Promise.all([content.looked(), intake.whenRead]);
  for (;;) {
    const answer = await found.archiveSearch.search(PROBE, { order: 'fit', page: 0 });
    if (answer.kind === 'answered' && answer.pending === 0) return;
    await pause(LOOK_EVERY_MS);
  }
}
