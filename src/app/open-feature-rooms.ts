import type { ImportHelp } from '../assistant/import/import-help.ts';
import { createDigestReasons } from '../digests/digest-reasons.ts';
import { inDetail } from '../digests/in-detail.ts';
import { createDraftDesk } from '../editing/drafts/draft-desk.ts';
import { createFindDoubts } from '../editing/drafts/draft-doubts.ts';
import { createDraftNames } from '../editing/drafts/draft-names.ts';
import { createLastTestChat } from '../editing/drafts/test-chat.ts';
import { createImports } from '../editing/imports.ts';
import { importsIn } from '../editing/kept-imports.ts';
import { nameChangesIn } from '../editing/names/kept-changes.ts';
import { createNameDesk } from '../editing/names/name-desk.ts';
import { createPastes, pastesIn } from '../editing/pastes.ts';
import { createUploadPlaces } from '../editing/upload-places.ts';
import { createUploads } from '../editing/uploads.ts';
import type { Event } from '../kernel/event.ts';
import type { Publishing } from '../publishing/publishing.ts';
import { createIntervalJob } from '../scheduling/interval-job.ts';
import type { SearchableCatalog } from '../search/open-archive-search.ts';
import type { Broadcast } from '../storage/stores.ts';
import { createPersonalData } from '../subscriptions/personal-data.ts';
import { createRatings } from '../subscriptions/ratings.ts';
import { createReadingList } from '../subscriptions/reading-list.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import { createUnmatchedFollows, type UnmatchedFollows } from '../subscriptions/unmatched-follows.ts';
import type { ChartPictures } from '../telegram/chart-pictures.ts';
import { namingsIn } from '../telegram/features/admin/naming.ts';
import { askThreadsIn } from '../telegram/features/ask/ask-threads.ts';
import { sectionFormsIn } from '../telegram/features/reading/section-forms.ts';
import type { Runtime } from '../telegram/features/stats/stats.ts';
import { chartThemesIn } from '../telegram/features/trend/theme-choice.ts';
import type { FeatureDependencies } from '../telegram/features.ts';
import type { TelegramApi } from '../telegram/telegram-api.ts';
import type { AppContext, Endpoint } from './app-context.ts';
import { createLoggedActs, type LoggedActs } from './logged-acts.ts';
import type { OpenedArchive } from './open-archive.ts';
import type { Assistant, ModelCounts } from './open-assistant.ts';
import type { OpenedBroadcasts } from './open-broadcasts.ts';
import type { DeliveryPipeline } from './open-delivery-pipeline.ts';
import type { Roles } from './open-roles.ts';

/** Dependencies of the update pipeline. */
export interface UpdateDependencies extends OpenedBroadcasts {
  readonly searchable: SearchableCatalog;
  readonly archive: OpenedArchive;
  readonly subscriptions: Subscriptions;
  readonly assistant: Assistant;
  readonly roles: Roles;
  readonly deliveryPipeline: DeliveryPipeline;
  readonly endpoint: Endpoint;
  readonly api: TelegramApi;
  readonly pictures: ChartPictures;
  /** Requests an immediate tick. */
  readonly tickWanted: Pick<Event, 'emit'>;
}

/** Opens what the features ask and change. */
export function openFeatureRooms(context: AppContext, dependencies: UpdateDependencies): FeatureDependencies {
  const { settings, storage, clock, log, admins, adminLog, opened } = context;
  const logged = createLoggedActs(adminLog);
  const stopping = new AbortController();
  opened.push(() => stopping.abort());
  const { searchable, archive, assistant, roles, deliveryPipeline, broadcasts, receipts, api, tickWanted } =
    dependencies;
  const { content, publishing, problems, intake, missing, questions, newsRule, preview } = archive;
  const { summaries, briefs, timelines, asking, counts } = assistant;
  const { sessions, meta } = storage;
  const importHelp = assistant.importHelp(publishing);
  const onOwed = (): void => void tickWanted.emit();
  return {
    catalog: searchable.catalog,
    archiveSearch: searchable.archiveSearch,
    content,
    publishing: logged.publishing(publishing),
    problems,
    missing: logged.missing(missing),
    questions: { old: logged.question(questions.old), ahead: logged.question(questions.ahead) },
    newsRule,
    broadcasts: logged.broadcasts(broadcasts, (subject) => titleOf(subject, publishing)),
    admins: logged.admins(admins),
    adminLog,
    subscribers: storage.subscribers,
    meta,
    languageOf: async (chatId) => (await storage.subscribers.find(chatId))?.language ?? settings.language,
    receipts,
    withdrawals: deliveryPipeline.withdrawals,
    subscriptions: dependencies.subscriptions,
    explainDigests: createDigestReasons({
      editions: storage.editions,
      episodes: storage.episodes,
      ratings: storage.ratings,
      catalog: searchable.catalog,
      clock,
    }),
    personalData: createPersonalData({ personal: storage.personal, sessions, sessionsIn, clock }),
    ratings: createRatings({ ratings: storage.ratings, clock }),
    readingList: createReadingList({ reading: storage.reading, clock }),
    sessions,
    statistics: storage.statistics,
    figures: storage.figures,
    unmatchedFollows: openUnmatchedFollows(context, dependencies),
    asking,
    briefs,
    timelines,
    pictures: dependencies.pictures,
    ...openDrafts(context, dependencies, importHelp, logged, onOwed),
    nameDesk: logged.names(
      createNameDesk({
        content,
        publishing,
        catalog: searchable.catalog,
        clock,
        onUnwritable: (path, error) => log.warn({ path, error }, 'a list of names could not be written'),
      }),
    ),
    lastTestChat: createLastTestChat(meta),
    inDetail,
    pastes: createPastes(sessions),
    preview,
    async findSummary(episode, language) {
      await summaries.recall([episode], [language]);
      return summaries.find(episode, language);
    },
    isArchiveWhole: intake.isArchiveWhole,
    version: context.version,
    runtime: () => readRuntime(context, publishing, roles, deliveryPipeline, counts),
    clock,
    defaults: { language: settings.language },
    dailyAsks: settings.llmUserDailyAsks,
    download: api.download,
    onOwed,
    onImportFailure: (error) => log.error({ error }, 'the proposals for a raw text could not be shown'),
  };
}

/** Pause between two looks for words that are followed: 500 searches of some 10 ms at most. */
const LOOK_FOR_FOLLOWS_MS = 600_000;

function openUnmatchedFollows(
  { storage, clock, log, opened }: AppContext,
  { searchable, archive }: UpdateDependencies,
): UnmatchedFollows {
  const unmatched = createUnmatchedFollows({
    figures: storage.figures,
    catalog: searchable.catalog,
    archiveSearch: searchable.archiveSearch,
    isArchiveWhole: archive.intake.isArchiveWhole,
  });
  const stopping = new AbortController();
  const look = (): Promise<void> => unmatched.look(stopping.signal);
  const job = createIntervalJob(LOOK_FOR_FOLLOWS_MS, look, clock, (error) =>
    log.warn({ error }, 'followed words could not be looked for; it will be retried'),
  );
  job.start();
  opened.push(() => {
    stopping.abort();
    return job.stop();
  });
  return unmatched;
}

/** What admins make of uploads, raw texts and drafts. */
function openDrafts(
  { settings, storage, clock }: AppContext,
  { archive: { content, publishing, newsRule }, searchable: { catalog } }: UpdateDependencies,
  importHelp: ImportHelp,
  logged: LoggedActs,
  onPublished: () => void,
): Pick<FeatureDependencies, 'uploads' | 'desk' | 'names' | 'imports'> {
  const { meta, sessions } = storage;
  const places = createUploadPlaces(content, publishing, meta);
  const rooms = { content, publishing, places, clock, onPublished };
  const uploads = createUploads({ ...rooms, store: storage.uploads });
  return {
    uploads,
    desk: logged.desk(
      createDraftDesk({
        ...rooms,
        uploads,
        findDoubts: createFindDoubts({ mentionsOf: catalog.mentionsOf, publishing, newsRule, clock }),
        isOld: (episode) => newsRule.isOld(episode, clock.now()),
      }),
    ),
    names: createDraftNames({ importHelp, catalog }),
    imports: logged.imports(createImports({ ...rooms, importHelp, sessions, zone: settings.timeZone })),
  };
}

/** How the keys of the sessions that belong to a chat begin. */
function sessionsIn(chatId: number): readonly string[] {
  const { states, texts } = importsIn(chatId);
  const choices = [chartThemesIn(chatId), sectionFormsIn(chatId)];
  return [
    askThreadsIn(chatId),
    ...choices,
    states,
    texts,
    pastesIn(chatId),
    namingsIn(chatId),
    nameChangesIn(chatId),
  ];
}

/** What `/stats` shows of this process: start time, send rate, roles, running broadcasts, and model usage. */
async function readRuntime(
  { version, settings, storage, clock }: AppContext,
  publishing: Pick<Publishing, 'find'>,
  roles: Pick<Roles, 'isLeader'>,
  deliveryPipeline: Pick<DeliveryPipeline, 'pacePerSecond'>,
  modelCounts: Pick<ModelCounts, 'readUse'>,
): Promise<Runtime> {
  const [broadcasts, model] = await Promise.all([storage.broadcasts.underWay(), modelCounts.readUse()]);
  return {
    // In the bot's clock, which may be ahead of the system clock.
    startedAt: clock.now() - process.uptime() * 1_000,
    version,
    model,
    pacePerSecond: deliveryPipeline.pacePerSecond(),
    paceLimitPerSecond: settings.sendRate,
    updates: settings.webhookSecret ? 'webhook' : roles.isLeader('poller') ? 'here' : 'elsewhere',
    editions: roles.isLeader('ticker') ? 'here' : 'elsewhere',
    broadcasts: broadcasts.map(({ subject, audience, state }) => ({
      title: titleOf(subject, publishing),
      audience,
      isPaused: state === 'paused',
    })),
  };
}

function titleOf(subject: Broadcast['subject'], publishing: Pick<Publishing, 'find'>): string {
  if (subject.kind === 'text') return subject.messages[0]?.text ?? '';
  return publishing.find(subject.episodeId)?.episode.title ?? subject.episodeId;
}
