import { basename, join, resolve } from 'node:path';
import type { ArchiveFile } from '../archive/archive-file.ts';
import type { DigestSummaries } from '../assistant/digest/digest-summaries.ts';
import { createContentFolder } from '../content/content-folder.ts';
import { createTextSpool } from '../content/text-spool.ts';
import { digestEpisode } from '../digests/digest-episode.ts';
import type { Episode } from '../domain/episode.ts';
import { localDate, localHour } from '../domain/next-due.ts';
import { isWarning, type Problem } from '../domain/problem.ts';
import type { ReadingReport } from '../domain/reading-report.ts';
import type { Language } from '../domain/subscriber.ts';
import type { ModelTrouble } from '../llm/create-model.ts';
import { createAdminNotices } from '../publishing/admin-notices.ts';
import { createDraftOffers } from '../publishing/draft-offers.ts';
import { createMissingEpisodes } from '../publishing/missing-episodes.ts';
import { createOldNews } from '../publishing/old-news.ts';
import { type Changes, createPublishing } from '../publishing/publishing.ts';
import { RESTORED_KEY } from '../storage/settle-restored.ts';
import { countEditions } from './count-editions.ts';
import type { Ground } from './ground.ts';
import type { Roles } from './open-roles.ts';
import type { SearchableCatalog } from './open-search.ts';

/** Faults of one look that the log names one by one. */
const MOST_LOGGED = 100;

/** The archive, and whoever lets episodes into it. */
export type ArchiveRooms = ReturnType<typeof openArchive>;

/** From the folder to the catalog: what is published, and what the admins hear of it. */
export function openArchive(
  ground: Ground,
  kept: ArchiveFile,
  { catalog, archiveSearch }: SearchableCatalog,
  roles: Roles,
  runTick: () => Promise<void>,
  summaries: DigestSummaries,
) {
  const { settings, storage, clock, log, metrics, adminIds } = ground;
  const preview = (episode: Episode, language: Language) =>
    digestEpisode(catalog, episode, language, summaries);
  /** Absent until the folder was read for the first time: nobody knows yet that there are none. */
  let problems: readonly Problem[] | undefined;
  let isRead = false;
  let tellRead: () => void = () => undefined;
  const whenRead = new Promise<void>((resolve) => {
    tellRead = resolve;
  });
  const readingListeners: ((report: ReadingReport | undefined) => void)[] = [];
  const folder = basename(resolve(settings.contentDir));
  const warningsOf = ({ path }: Episode): readonly Problem[] =>
    (problems ?? []).filter((problem) => problem.path === `${folder}/${path}` && isWarning(problem.fault));
  const publishing = createPublishing({
    store: storage.episodes,
    aliasDecisions: storage.aliasDecisions,
    exclusively: storage.exclusively,
    isLeader: () => roles.isLeader('ticker'),
    oldNews: createOldNews(storage.meta, RESTORED_KEY, clock),
    catalog,
    clock,
    draftPolicy: settings.drafts,
  });
  const notices = createAdminNotices({
    editions: countEditions(storage.editions, metrics),
    problemStore: storage.problems,
    subscribers: storage.subscribers,
    adminIds,
    language: settings.language,
    zone: settings.timeZone,
    timeOf: (at, zone) => `${localDate(at, zone)} ${localHour(at, zone)} (${zone})`,
    clock,
    preview,
    warningsOf,
  });
  const offers = createDraftOffers(
    notices.offerDraft,
    (id) => publishing.find(id)?.standing === 'draft',
    (error) => log.error({ error }, 'drafts could not be offered; the next tick tries again'),
  );
  ground.opened.push(() => offers.close());
  const takeIn = async (changes: Changes): Promise<void> => {
    for (const { id, title } of changes.published) log.info({ id, title }, 'published');
    offers.take(changes.drafts);
  };
  const tellProblems = async (): Promise<void> => {
    if (!problems) return;
    const lines = await notices.tellProblems(problems);
    for (const line of lines.slice(0, MOST_LOGGED)) log.warn({ line }, 'content fault');
    if (lines.length > MOST_LOGGED)
      log.warn({ count: lines.length }, 'more content faults: /problems, or npm run audit');
  };
  const content = createContentFolder({
    dir: settings.contentDir,
    texts: storage.sources,
    kept,
    spool: createTextSpool(join(settings.dataDir, `texts-${process.pid}.tmp`)),
    clock,
    async onState(state) {
      isRead = state.isWhole;
      if (state.isWhole) {
        problems = state.problems;
        await missing.take(state.missing);
      }
      // A folder that is not there says nothing of its files, and its first import is yet to come.
      const isThere = !state.problems.some(({ path }) => path === folder);
      await takeIn(await publishing.take({ ...state, isWhole: state.isWhole && isThere }));
      // One replica tells the admins; each one looks at the same folder.
      if (roles.isLeader('ticker')) await tellProblems();
      await runTick();
      if (state.isWhole) tellRead();
    },
    onReading(report) {
      if (report) {
        const { done, of, leftMs = 0 } = report;
        log.info({ done, of, secondsLeft: Math.round(leftMs / 1_000) }, 'reading the content folder');
      }
      for (const listener of readingListeners) listener(report);
    },
    onError: (error) => log.error({ error }, 'the content folder could not be taken in'),
  });
  const missing = createMissingEpisodes({
    meta: storage.meta,
    notices,
    clock,
    isLeader: () => roles.isLeader('ticker'),
    letGo() {
      content.letGo().catch((error: unknown) => {
        log.error({ error }, 'the content folder could not be looked at');
      });
    },
  });
  return {
    catalog,
    archiveSearch,
    publishing,
    content,
    notices,
    preview,
    async findSummary(episode: Episode, language: Language) {
      await summaries.recall([episode], [language]);
      return summaries.find(episode, language);
    },
    openProblems: () => problems ?? [],
    /** What keeps files out. */
    openRefusals: () => (problems ?? []).filter(({ fault }) => !isWarning(fault)),
    warningsOf,
    tellProblems,
    tellModelTrouble(trouble: ModelTrouble): void {
      notices.tellModelTrouble(trouble).catch((error: unknown) => {
        log.error({ error }, 'the admins could not be told');
      });
    },
    /** Lets out what is due, and takes in what another replica has decided. */
    async release(): Promise<void> {
      await missing.follow();
      await takeIn(await publishing.release());
    },
    missing,
    /** How far the reading of the folder has come, while it is being read. */
    readingProgress: content.progress,
    /** Once every file was looked at and taken in. */
    whenRead,
    /** Whether every file of it was looked at since the start. */
    isArchiveWhole: () => isRead,
    /** Hears every few seconds of a reading that takes long, and undefined when it has ended. */
    onReading: (listener: (report: ReadingReport | undefined) => void): void =>
      void readingListeners.push(listener),
    /** Whether the folder is there and holds what it should. */
    isContentWhole: () =>
      missing.current() === undefined &&
      !(problems ?? []).some(({ fault }) => fault.code === 'folder-missing'),
  };
}
