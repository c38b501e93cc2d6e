import { createDigestSettings, type DigestSettings, type DigestSettingsRooms } from './digest-settings.ts';
import { createFollowing, type Following, type FollowingRooms } from './following.ts';
import { createMembership, type Membership, type MembershipRooms } from './membership.ts';

/** What a chat may do about its digests, whoever asks for it: a message, a button, a page. Subscribers are given as they were read. */
export interface Subscriptions extends Membership, DigestSettings, Following {}

/** Opens the use cases over a database and a catalog. */
export function createSubscriptions(
  rooms: MembershipRooms & DigestSettingsRooms & FollowingRooms,
): Subscriptions {
  return { ...createMembership(rooms), ...createDigestSettings(rooms), ...createFollowing(rooms) };
}
