import type { Feature } from './feature.ts';
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
import { createStatsFeature } from './features/stats.ts';
import { createStillReadingFeature } from './features/still-reading.ts';
import { createSubscriptionFeature } from './features/subscription.ts';
import { createTermsFeature } from './features/terms.ts';
import { createUploadingFeature } from './features/uploading.ts';

/** Everything that the features ask of other rooms. */
export type FeatureRooms = Omit<Parameters<typeof createSubscriptionFeature>[0], 'waiting'> &
  Parameters<typeof createSettingsFeature>[0] &
  Parameters<typeof createFollowingFeature>[0] &
  Parameters<typeof createBriefFeature>[0] &
  Parameters<typeof createArchiveFeature>[0] &
  Parameters<typeof createTermsFeature>[0] &
  Parameters<typeof createReadingFeature>[0] &
  Omit<Parameters<typeof createReviewFeature>[0], 'onPublished'> &
  Parameters<typeof createAliasesFeature>[0] &
  Parameters<typeof createBroadcastingFeature>[0] &
  Parameters<typeof createStatsFeature>[0] &
  Parameters<typeof createSearchFeature>[0] &
  Parameters<typeof createAskFeature>[0] &
  Parameters<typeof createImportingFeature>[0] &
  Parameters<typeof createStillReadingFeature>[0] &
  Parameters<typeof createUploadingFeature>[0] & {
    /** Someone may be owed something at once now. */
    readonly onOwed: () => void;
  };

/** All features, in the order in which they are asked. */
export function createFeatures(rooms: FeatureRooms): readonly Pick<Feature, 'composer'>[] {
  const { catalog, publishing, openProblems, onOwed } = rooms;
  return [
    // Around all others: it speaks after them.
    createStillReadingFeature(rooms),
    createSubscriptionFeature({
      ...rooms,
      waiting: () => ({
        drafts: publishing.drafts().length,
        problems: openProblems().length,
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
  ];
}
