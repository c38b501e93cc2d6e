import type { Feature } from './feature.ts';
import { createArchiveFeature } from './features/archive.ts';
import { createBroadcastingFeature } from './features/broadcasting.ts';
import { createFollowingFeature } from './features/following.ts';
import { createHelpingFeature } from './features/helping.ts';
import { createReadingFeature } from './features/reading.ts';
import { createReviewFeature } from './features/review.ts';
import { createSettingsFeature } from './features/settings.ts';
import { createStatsFeature } from './features/stats.ts';
import { createSubscriptionFeature } from './features/subscription.ts';
import { createUploadingFeature } from './features/uploading.ts';

/** Everything that the features ask of other rooms. */
export type FeatureRooms = Omit<Parameters<typeof createSubscriptionFeature>[0], 'waiting'> &
  Omit<Parameters<typeof createSettingsFeature>[0], 'onModeChanged'> &
  Parameters<typeof createFollowingFeature>[0] &
  Parameters<typeof createArchiveFeature>[0] &
  Parameters<typeof createReadingFeature>[0] &
  Omit<Parameters<typeof createReviewFeature>[0], 'onPublished'> &
  Parameters<typeof createBroadcastingFeature>[0] &
  Parameters<typeof createStatsFeature>[0] &
  Omit<Parameters<typeof createUploadingFeature>[0], 'onPublished'> & {
    /** Someone may be owed something at once now. */
    readonly onOwed: () => void;
  };

/** All features, in the order in which they are asked. */
export function createFeatures(rooms: FeatureRooms): readonly Feature[] {
  const { publishing, openProblems, onOwed } = rooms;
  return [
    createSubscriptionFeature({
      ...rooms,
      waiting: () => ({ drafts: publishing.drafts().length, problems: openProblems().length }),
    }),
    createSettingsFeature({ ...rooms, onModeChanged: onOwed }),
    createFollowingFeature(rooms),
    createArchiveFeature(rooms),
    createReadingFeature(rooms),
    createReviewFeature({ ...rooms, onPublished: onOwed }),
    createBroadcastingFeature(rooms),
    createStatsFeature(rooms),
    createUploadingFeature({ ...rooms, onPublished: onOwed }),
    createHelpingFeature(),
  ];
}
