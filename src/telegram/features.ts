import type { Asking } from '../assistant/ask/asking.ts';
import type { Briefs } from '../assistant/brief/briefs.ts';
import type { Broadcasts } from '../broadcasts/broadcasts.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import type { Withdrawals } from '../digests/withdrawals.ts';
import type { Clock } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import type { EpisodeSummary } from '../domain/episode-summary.ts';
import type { Language } from '../domain/subscriber.ts';
import type { Imports } from '../editing/imports.ts';
import type { Uploads } from '../editing/uploads.ts';
import type { DigestEpisode } from '../messages/digest/digest.ts';
import type { FolderProblems } from '../publishing/folder-problems.ts';
import type { MissingEpisodes } from '../publishing/missing-episodes.ts';
import type { Publishing } from '../publishing/publishing.ts';
import type { ArchiveSearch } from '../search/archive-search.ts';
import type { SessionStore, StatisticsStore } from '../storage/stores.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import type { Feature } from './feature.ts';
import { createAboutFeature } from './features/about.ts';
import { createAliasesFeature } from './features/aliases.ts';
import { createArchiveFeature } from './features/archive.ts';
import { createAskFeature } from './features/ask.ts';
import { createBriefFeature } from './features/brief.ts';
import { createBroadcastingFeature } from './features/broadcasting.ts';
import { createFollowingFeature } from './features/following.ts';
import { createHelpingFeature } from './features/helping.ts';
import { createImportingFeature } from './features/importing.ts';
import { createReadingFeature } from './features/reading.ts';
import { createReviewFeature } from './features/review.ts';
import { createSearchFeature } from './features/search.ts';
import { createSettingsFeature } from './features/settings.ts';
import { createStatsFeature, type Runtime } from './features/stats.ts';
import { createStillReadingFeature } from './features/still-reading.ts';
import { createSubscriptionFeature } from './features/subscription.ts';
import { createTermsFeature } from './features/terms.ts';
import { createUploadingFeature } from './features/uploading.ts';

/** Everything that the features ask of other rooms. */
export interface FeatureDependencies {
  readonly catalog: Catalog;
  readonly archiveSearch: ArchiveSearch;
  readonly content: ContentFolder;
  readonly publishing: Publishing;
  readonly problems: Pick<FolderProblems, 'open' | 'warningsOf'>;
  readonly missing: MissingEpisodes;
  readonly broadcasts: Broadcasts;
  readonly withdrawals: Withdrawals;
  readonly subscriptions: Subscriptions;
  readonly sessions: SessionStore;
  readonly statistics: StatisticsStore;
  readonly asking: Asking;
  readonly briefs: Briefs;
  readonly uploads: Uploads;
  readonly imports: Imports;
  readonly preview: (episode: Episode, language: Language) => DigestEpisode;
  readonly findSummary: (episode: Episode, language: Language) => Promise<EpisodeSummary | undefined>;
  /** Whether every file was looked at since the start. */
  readonly isArchiveWhole: () => boolean;
  /** Of this bot. */
  readonly version: string;
  readonly runtime: () => Promise<Runtime>;
  readonly clock: Clock;
  readonly defaults: { readonly zone: string; readonly language: Language };
  /** How often one person may ask the model a day. */
  readonly dailyAsks: number;
  /** The bytes of a file that Telegram keeps. */
  readonly download: (fileId: string) => Promise<Uint8Array>;
  /** Someone may be owed something at once now. */
  readonly onOwed: () => void;
  /** Hears why what the model proposed could not be shown. */
  readonly onImportFailure: (error: unknown) => void;
}

/** All features, in the order in which they are asked. */
export function createFeatures(rooms: FeatureDependencies): readonly Pick<Feature, 'composer'>[] {
  const { catalog, content, publishing, problems, onOwed } = rooms;
  return [
    // Around all others: it speaks after them.
    createStillReadingFeature({ ...rooms, readingProgress: content.progress }),
    createSubscriptionFeature({
      ...rooms,
      waiting: () => ({
        drafts: publishing.drafts().length,
        problems: problems.open().length,
        aliases: catalog.heldAliases(0, 0).total,
      }),
    }),
    createSettingsFeature(rooms),
    createFollowingFeature(rooms),
    createBriefFeature(rooms),
    createArchiveFeature(rooms),
    createTermsFeature(rooms),
    createReadingFeature(rooms),
    createReviewFeature({ ...rooms, onPublished: onOwed }),
    createAliasesFeature(rooms),
    createBroadcastingFeature(rooms),
    createStatsFeature(rooms),
    // Before any other document: the command may be its caption.
    createImportingFeature(rooms),
    createUploadingFeature(rooms),
    // A reply to an answer asks on, whatever it says.
    createAskFeature(rooms),
    // Any text that nobody else knew is looked for.
    createSearchFeature(rooms),
    createHelpingFeature(),
    createAboutFeature(rooms),
  ];
}
