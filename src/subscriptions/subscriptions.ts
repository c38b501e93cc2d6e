import {
  createDigestSettings,
  type DigestSettings,
  type DigestSettingsDependencies,
} from './digest-settings.ts';
import { createFollowing, type Following, type FollowingDependencies } from './following.ts';
import { createMembership, type Membership, type MembershipDependencies } from './membership.ts';
import {
  createReadingSettings,
  type ReadingSettings,
  type ReadingSettingsDependencies,
} from './reading-settings.ts';
import { createSilence, type Silence, type SilenceDependencies } from './silence.ts';

/**
 * What a chat can do about its digests, independent of where the request comes from: a message, a button, a page. Subscribers are
 * passed as they were read.
 */
export interface Subscriptions extends Membership, DigestSettings, ReadingSettings, Silence, Following {}

/** Opens the use cases over a database and a catalog. */
export function createSubscriptions(
  rooms: MembershipDependencies &
    DigestSettingsDependencies &
    ReadingSettingsDependencies &
    SilenceDependencies &
    FollowingDependencies,
): Subscriptions {
  return {
    ...createMembership(rooms),
    ...createDigestSettings(rooms),
    ...createReadingSettings(rooms),
    ...createSilence(rooms),
    ...createFollowing(rooms),
  };
}
