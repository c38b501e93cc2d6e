import { basename, join, resolve } from 'node:path';
import type { ArchiveFile } from '../archive/archive-file.ts';
import type { DigestSummaries } from '../assistant/digest/digest-summaries.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type ContentFolder, createContentFolder } from '../content/content-folder.ts';
import { createTextSpool } from '../content/text-spool.ts';
import { digestEpisode } from '../digests/digest-episode.ts';
import type { Episode } from '../domain/episode.ts';
import { localDate, localHour } from '../domain/next-due.ts';
import type { ReadingReport } from '../domain/reading-report.ts';
import type { Language } from '../domain/subscriber.ts';
import type { Event } from '../kernel/event.ts';
import type { DigestEpisode } from '../messages/digest/shown-episode.ts';
import { type AdminNotices, createAdminNotices, noticeKey } from '../publishing/admin-notices.ts';
import { createBacklog } from '../publishing/backlog.ts';
import { createFolderIntake, type FolderIntake } from '../publishing/folder-intake.ts';
import { createFolderProblems, type FolderProblems } from '../publishing/folder-problems.ts';
import { createMendedProblems, type MendedProblems } from '../publishing/mended-problems.ts';
import { createMissingEpisodes, type MissingEpisodes } from '../publishing/missing-episodes.ts';
import { createNewsRule, type NewsRule } from '../publishing/news-rule.ts';
import { createPublishing, type Publishing } from '../publishing/publishing.ts';
import { createReadingMessage } from '../publishing/reading-message.ts';
import { countedEditions } from '../storage/editions/counted-editions.ts';
import { RESTORED_KEY } from '../storage/settle-restored.ts';
import type { AppContext, Endpoint } from './app-context.ts';
import { type OpenedQuestions, openAdminChats, openAdminQuestions } from './open-admin-questions.ts';
import type { Roles } from './open-roles.ts';

/** The content folder, what is published of it, and the notices to the admins about it. */
export interface OpenedArchive {
  readonly content: ContentFolder;
  readonly publishing: Publishing;
  readonly problems: FolderProblems;
  readonly intake: FolderIntake;
  readonly missing: MissingEpisodes;
  readonly notices: AdminNotices;
  /** Open questions about what is news. */
  readonly questions: OpenedQuestions['news'];
  readonly newsRule: NewsRule;
  readonly preview: (episode: Episode, language: Language) => DigestEpisode;
}

/** Dependencies of the archive. */
export interface ArchiveDependencies {
  readonly kept: ArchiveFile;
  readonly catalog: Catalog;
  readonly roles: Pick<Roles, 'isLeader'>;
  readonly summaries: DigestSummaries;
  readonly endpoint: Endpoint;
  /** Emitted when editions may be due at once. */
  readonly tickWanted: Pick<Event, 'emit'>;
  /** Progress of a long reading; undefined when it has ended. */
  readonly readingReported: Pick<Event<ReadingReport | undefined>, 'emit'>;
}

/** Opens everything between the content folder and the catalog. */
export function openArchive(context: AppContext, dependencies: ArchiveDependencies): OpenedArchive {
  const { settings, storage, clock, log } = context;
  const { kept, catalog, roles, summaries, endpoint, tickWanted, readingReported } = dependencies;
  const isLeader = (): boolean => roles.isLeader('ticker');
  const folder = basename(resolve(settings.contentDir));
  const problems = createFolderProblems(folder);
  const preview = (episode: Episode, language: Language): DigestEpisode =>
    digestEpisode(catalog, episode, language, summaries);
  const newsRule = createNewsRule({
    days: settings.newsDays,
    atOnce: settings.newsAtOnce,
    zone: settings.timeZone,
  });
  const { asked, news } = openAdminQuestions(context, {
    endpoint,
    publishing: () => publishing,
    notices: () => notices,
    rule: newsRule,
    isLeader,
    isRead: () => intake.isArchiveWhole(),
  });
  const publishing = createPublishing({
    store: storage.episodes,
    aliasDecisions: storage.aliasDecisions,
    exclusively: storage.exclusively,
    isLeader,
    backlog: createBacklog(storage.meta, RESTORED_KEY, clock),
    news: newsRule,
    onArchived: news.old.add,
    catalog,
    clock,
    draftPolicy: settings.drafts,
  });
  const mended = openMendedProblems(context, endpoint);
  const notices = openNotices(context, preview, problems, mended);
  const missing = createMissingEpisodes({
    meta: storage.meta,
    notices,
    clock,
    isLeader,
    dropMissing() {
      content.dropMissing().catch((error: unknown) => {
        log.error({ error }, 'the content folder could not be scanned');
      });
    },
  });
  const onTaken = () => tickWanted.emit();
  const rooms = {
    folder,
    publishing,
    problems,
    notices,
    questions: asked,
    mended,
    missing,
    isLeader,
    onTaken,
    log,
  };
  const intake = createFolderIntake(rooms);
  const content = createContentFolder({
    dir: settings.contentDir,
    texts: storage.sources,
    kept,
    spool: createTextSpool(join(settings.dataDir, `texts-${process.pid}.tmp`)),
    clock,
    onState: intake.take,
    onReading(report) {
      if (report) {
        const { done, of, leftMs = 0 } = report;
        log.info({ done, of, secondsLeft: Math.round(leftMs / 1_000) }, 'reading the content folder');
      }
      void readingReported.emit(report);
    },
    onError: (error) => log.error({ error }, 'processing the content folder failed'),
  });
  return { content, publishing, problems, intake, missing, notices, questions: news, newsRule, preview };
}

function openNotices(
  { storage, metrics, admins, settings, clock }: AppContext,
  preview: OpenedArchive['preview'],
  { warningsOf }: FolderProblems,
  mended: MendedProblems,
): AdminNotices {
  return createAdminNotices({
    editions: countedEditions(storage.editions, metrics.countEditions),
    problemStore: storage.problems,
    subscribers: storage.subscribers,
    admins,
    language: settings.language,
    zone: settings.timeZone,
    timeOf: (at, zone) => `${localDate(at, zone)} ${localHour(at, zone)} (${zone})`,
    clock,
    preview,
    warningsOf,
    mended,
  });
}

/** Notices of problems to the admins, edited as the problems are mended. */
function openMendedProblems(context: AppContext, endpoint: Endpoint): MendedProblems {
  const { storage, admins, log, opened } = context;
  const mended = createMendedProblems({
    meta: storage.meta,
    editions: storage.editions,
    adminIds: admins.all,
    chats: openAdminChats(context, endpoint),
    keyOf: noticeKey,
    onError: (error) => log.warn({ error }, 'a notice of problems could not be edited; it will be retried'),
  });
  opened.push(() => mended.close());
  return mended;
}

/** Shows the admins the progress of a long reading of the folder. */
export function openReadingMessage(
  context: AppContext,
  readingReported: Pick<Event<ReadingReport | undefined>, 'on'>,
  roles: Pick<Roles, 'isLeader'>,
  endpoint: Endpoint,
): void {
  const { storage, admins, log } = context;
  const progressMessage = createReadingMessage(storage.meta, admins.all, openAdminChats(context, endpoint));
  let files = 0;
  /** One update at a time: after a slow one, intermediate reports are skipped. */
  let showing: Promise<void> | undefined;
  readingReported.on((report) => {
    files = report?.of ?? files;
    if (!roles.isLeader('ticker') || (showing && report)) return;
    showing = (showing ?? Promise.resolve())
      .then(() => (report ? progressMessage.show(report) : progressMessage.close(files)))
      .catch((error: unknown) => log.warn({ error }, 'the reading progress could not be shown to the admins'))
      .finally(() => {
        showing = undefined;
      });
  });
}
