import type { AdminLog } from '../admins/admin-log.ts';
import type { Admins } from '../admins/admins.ts';
import type { Asking } from '../assistant/ask/asking.ts';
import type { Briefs } from '../assistant/brief/briefs.ts';
import type { Timelines } from '../assistant/timeline/timelines.ts';
import type { Broadcasts } from '../broadcasts/broadcasts.ts';
import type { Receipts } from '../broadcasts/receipts.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import type { ExplainDigests } from '../digests/digest-reasons.ts';
import type { Withdrawals } from '../digests/withdrawals.ts';
import type { Waiting } from '../domain/admin.ts';
import type { Clock } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import type { EpisodeSummary } from '../domain/episode-summary.ts';
import type { Detail, Language } from '../domain/subscriber.ts';
import type { DraftDesk } from '../editing/drafts/draft-desk.ts';
import type { DraftNames } from '../editing/drafts/draft-names.ts';
import type { LastTestChat } from '../editing/drafts/test-chat.ts';
import type { Imports } from '../editing/import-outcomes.ts';
import type { NameDesk } from '../editing/names/name-desk.ts';
import type { Pastes } from '../editing/pastes.ts';
import type { Uploads } from '../editing/uploads.ts';
import { utcDayOf } from '../kernel/utc-day.ts';
import type { NewsTopic } from '../messages/common/button-choices.ts';
import type { DigestEpisode } from '../messages/digest/shown-episode.ts';
import type { FolderProblems } from '../publishing/folder-problems.ts';
import type { MissingEpisodes } from '../publishing/missing-episodes.ts';
import type { NewsQuestion } from '../publishing/news-question.ts';
import type { NewsRule } from '../publishing/news-rule.ts';
import type { Publishing } from '../publishing/publishing.ts';
import type { ArchiveSearch } from '../search/archive-search.ts';
import type {
  FigureStore,
  MetaStore,
  SessionStore,
  StatisticsStore,
  SubscriberStore,
} from '../storage/stores.ts';
import type { PersonalData } from '../subscriptions/personal-data.ts';
import type { Ratings } from '../subscriptions/ratings.ts';
import type { ReadingList } from '../subscriptions/reading-list.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import type { UnmatchedFollows } from '../subscriptions/unmatched-follows.ts';
import type { ChartPictures } from './chart-pictures.ts';
import type { Feature } from './feature.ts';
import { createAboutFeature } from './features/about/about.ts';
import { createAdminFeature } from './features/admin/admin.ts';
import { createEditorsFeature } from './features/admin/editors.ts';
import { createLogFeature } from './features/admin/log.ts';
import { createAliasesFeature } from './features/aliases/aliases.ts';
import { createArchiveFeature } from './features/archive.ts';
import { createAskFeature } from './features/ask/ask.ts';
import { createBriefFeature } from './features/brief/brief.ts';
import { createBroadcastButtonsFeature, createBroadcastingFeature } from './features/broadcasting.ts';
import { createChatsFeature } from './features/chats/chats.ts';
import { createDecidingNewsFeature } from './features/deciding-news.ts';
import { createDraftQueueFeature, nextOf } from './features/draft-queue.ts';
import { showDraft } from './features/drafting/draft-card.ts';
import { createDraftingFeature } from './features/drafting/drafting.ts';
import { createLettingOutFeature } from './features/drafting/letting-out.ts';
import { createTestChats } from './features/drafting/test-chats.ts';
import { createEpisodeNamesFeature } from './features/following/episode-names.ts';
import { createFollowingFeature } from './features/following/following.ts';
import { createMutingFeature } from './features/following/muting.ts';
import { createHelpFeature } from './features/help/help.ts';
import { createImportConversation } from './features/importing/import-conversation.ts';
import { createImportingFeature } from './features/importing/importing.ts';
import { createInlineFeature } from './features/inline/inline.ts';
import { createLanguageFeature } from './features/language/language.ts';
import { createPlainWordsFeature } from './features/plain-words/plain-words.ts';
import { createPrivacyFeature } from './features/privacy/privacy.ts';
import { createProposeLarge } from './features/propose-large.ts';
import { createRatingFeature } from './features/rating/rating.ts';
import { createReadingFeature } from './features/reading/reading.ts';
import { createReceiptFeature } from './features/receipt/receipt.ts';
import { createTellPublished } from './features/receipt/tell-published.ts';
import { createTellTogether } from './features/receipt/tell-together.ts';
import { createReceivingFeature } from './features/receiving/receiving.ts';
import { createReviewFeature } from './features/review.ts';
import { createSavedFeature } from './features/saved/saved.ts';
import { createSearchFeature } from './features/search/search.ts';
import { createSettingsFeature } from './features/settings/settings.ts';
import { createSilenceFeature } from './features/silence/silence.ts';
import { createFiguresFeature } from './features/stats/figures.ts';
import { createStatsFeature, type Runtime } from './features/stats/stats.ts';
import { createStillReadingFeature } from './features/still-reading.ts';
import { createSubscriptionFeature } from './features/subscription/subscription.ts';
import { createTermsFeature } from './features/terms.ts';
import { createTimelineFeature } from './features/timeline/timeline.ts';
import { createTrendFeature } from './features/trend/trend.ts';
import { createProposeUpload } from './features/uploading.ts';
import { createWeeklyReviewFeature } from './features/weekly-review/weekly-review.ts';
import { createWhyFeature } from './features/why/why.ts';
import { createWithdrawingFeature } from './features/withdrawing.ts';

/** Dependencies of the features on other rooms. */
export interface FeatureDependencies {
  readonly catalog: Catalog;
  readonly archiveSearch: ArchiveSearch;
  readonly content: ContentFolder;
  readonly publishing: Publishing;
  readonly problems: Pick<FolderProblems, 'open' | 'refusals' | 'warningsOf'>;
  readonly missing: MissingEpisodes;
  /** Open questions about what is news. */
  readonly questions: Readonly<Record<NewsTopic, NewsQuestion>>;
  readonly newsRule: NewsRule;
  readonly broadcasts: Broadcasts;
  readonly receipts: Receipts;
  readonly withdrawals: Withdrawals;
  readonly subscriptions: Subscriptions;
  readonly explainDigests: ExplainDigests;
  readonly personalData: PersonalData;
  readonly ratings: Ratings;
  readonly readingList: ReadingList;
  readonly sessions: SessionStore;
  readonly meta: MetaStore;
  readonly admins: Admins;
  readonly adminLog: Pick<AdminLog, 'part' | 'note'>;
  readonly subscribers: Pick<SubscriberStore, 'get' | 'shared'>;
  /** The language of that chat; the bot's own where it is not subscribed. */
  readonly languageOf: (chatId: number) => Promise<Language>;
  readonly statistics: StatisticsStore;
  readonly figures: FigureStore;
  readonly unmatchedFollows: Pick<UnmatchedFollows, 'list'>;
  readonly asking: Asking;
  readonly briefs: Briefs;
  readonly timelines: Timelines;
  readonly pictures: ChartPictures;
  readonly uploads: Uploads;
  readonly desk: DraftDesk;
  readonly names: DraftNames;
  readonly nameDesk: NameDesk;
  readonly lastTestChat: LastTestChat;
  readonly inDetail: (shown: DigestEpisode, detail: Detail) => DigestEpisode;
  readonly imports: Imports;
  readonly pastes: Pastes;
  readonly preview: (episode: Episode, language: Language) => DigestEpisode;
  readonly findSummary: (episode: Episode, language: Language) => Promise<EpisodeSummary | undefined>;
  /** Whether every file was read since the start. */
  readonly isArchiveWhole: () => boolean;
  /** Version of this bot. */
  readonly version: string;
  readonly runtime: () => Promise<Runtime>;
  readonly clock: Clock;
  readonly defaults: { readonly language: Language };
  /** How many questions a day one person may put to the model. */
  readonly dailyAsks: number;
  /** The bytes of a file that Telegram stores. */
  readonly download: (fileId: string) => Promise<Uint8Array>;
  /** Called when subscribers may be owed messages that are due at once. */
  readonly onOwed: () => void;
  /** Called with the reason when the model's proposal could not be shown. */
  readonly onImportFailure: (error: unknown) => void;
}

/** All features, in the order in which they see an update. */
export function createFeatures(
  dependencies: FeatureDependencies,
): readonly Pick<Feature, 'composer' | 'commands'>[] {
  const { catalog, content, publishing, problems, onOwed } = dependencies;
  const conversation = createImportConversation(dependencies);
  const proposeLarge = createProposeLarge(dependencies);
  const waiting = async (): Promise<Waiting> => ({
    drafts: publishing.countDrafts() + (await dependencies.uploads.waiting()).length,
    problems: problems.refusals().length,
    warnings: problems.open().length - problems.refusals().length,
    aliases: catalog.heldAliases(0, 0).total,
  });
  const tellPublished = createTellPublished(dependencies);
  const tellTogether = createTellTogether(dependencies);
  return [
    // Wraps all others: it replies after them.
    createStillReadingFeature({ ...dependencies, readingProgress: content.progress }),
    createInlineFeature(dependencies),
    createEditorsFeature(dependencies),
    // Before the commands for which plain words stand.
    createPlainWordsFeature(),
    createSubscriptionFeature({ ...dependencies, waiting }),
    createAdminFeature({ waiting }),
    createLogFeature(dependencies),
    // A reply to its question names a chat, before any other text.
    createChatsFeature(dependencies),
    createSettingsFeature(dependencies),
    createSilenceFeature(dependencies),
    createLanguageFeature(dependencies),
    createFollowingFeature(dependencies),
    createMutingFeature(dependencies),
    createEpisodeNamesFeature(dependencies),
    createWhyFeature(dependencies),
    createBriefFeature(dependencies),
    createWeeklyReviewFeature(dependencies),
    createArchiveFeature(dependencies),
    createTermsFeature(dependencies),
    createTimelineFeature(dependencies),
    createTrendFeature(dependencies),
    createReadingFeature({
      ...dependencies,
      countOpening: (id, way) => dependencies.figures.addOpening(id, utcDayOf(dependencies.clock.now()), way),
    }),
    createSavedFeature(dependencies),
    createRatingFeature(dependencies),
    createReviewFeature({
      ...dependencies,
      countUnmatched: async () => (await dependencies.unmatchedFollows.list()).length,
      proposeLarge,
      tellPublished,
      onPublished: onOwed,
    }),
    createDraftQueueFeature({ ...dependencies, tellTogether, onPublished: onOwed }),
    createDraftingFeature({ ...dependencies, show: showDraft }),
    createLettingOutFeature({
      ...dependencies,
      show: showDraft,
      proposeLarge,
      tellPublished,
      testChats: createTestChats(dependencies.lastTestChat),
      nextDraft: (id) => nextOf(publishing.drafts(), id),
    }),
    createReceiptFeature(dependencies),
    createDecidingNewsFeature({ ...dependencies, tellTogether, onPublished: onOwed }),
    createWithdrawingFeature({ ...dependencies, onChanged: onOwed }),
    createAliasesFeature(dependencies),
    createBroadcastingFeature(dependencies),
    createBroadcastButtonsFeature(dependencies),
    createStatsFeature(dependencies),
    createFiguresFeature(dependencies),
    // Replies to an import are its fields, before any other text.
    createImportingFeature({ ...dependencies, conversation }),
    createReceivingFeature({
      ...dependencies,
      conversation,
      proposeUpload: createProposeUpload({ ...dependencies, show: showDraft }),
    }),
    // A reply to an answer is a follow-up question, whatever its text.
    createAskFeature(dependencies),
    // Any text that no other feature handled is searched for.
    createSearchFeature(dependencies),
    createHelpFeature(),
    createAboutFeature(dependencies),
    createPrivacyFeature(dependencies),
  ];
}
