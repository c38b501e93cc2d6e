import type { Instant } from './clock.ts';
import type { EntityKind } from './entity.ts';
import type { Language } from './language.ts';
import type { QuietHours } from './quiet-hours.ts';
import type { Weekday } from './weekday.ts';

export { LANGUAGES, type Language } from './language.ts';

/** `weekly`: once a week, on a chosen day, at the first of the hours. */
export const MODES = ['instant', 'daily', 'weekly', 'off'] as const;
export type Mode = (typeof MODES)[number];

/** How much a digest says of each episode: `short` is its title and one sentence. */
export const DETAILS = ['full', 'short'] as const;
export type Detail = (typeof DETAILS)[number];

/** How Chinese titles and texts are shown: in the script in which they were written, or in that of the reader's language. */
export const SCRIPTS = ['as-written', 'own'] as const;
export type Script = (typeof SCRIPTS)[number];

/** What a digest brings: everything; everything, what is followed first and marked; or only that. Muted episodes come in none. */
export const FOCUSES = ['all', 'first', 'only'] as const;
export type Focus = (typeof FOCUSES)[number];

/** `active` gets digests, `stopped` asked not to, `paused` cannot be reached (blocked, gone) and comes back on /start. */
export type SubscriberState = 'active' | 'stopped' | 'paused';

/** Who reads in a chat: one person, the members of a group, or the followers of a channel. */
export type ChatType = 'private' | 'group' | 'channel';

/** A chat, or one topic of a forum, that gets digests, and how it wants them. */
export interface Subscriber {
  readonly id: number;
  readonly chatId: number;
  /** The topic of a forum; absent for the chat itself. */
  readonly threadId?: number | undefined;
  readonly chatType: ChatType;
  readonly language: Language;
  readonly script: Script;
  /** IANA name. */
  readonly zone: string;
  /** Local hours of the digest, `HH:MM`, ascending, at least one. */
  readonly times: readonly string[];
  readonly mode: Mode;
  /** The days of a daily digest, ascending, at least one. */
  readonly weekdays: readonly Weekday[];
  /** The day of a weekly one. */
  readonly weeklyDay: Weekday;
  readonly detail: Detail;
  /** Away: nothing is owed before this instant; what came until then is owed after it. Past or absent: not away. */
  readonly awayUntil?: Instant | undefined;
  readonly focus: Focus;
  /** Whether all that comes unasked comes without a sound. */
  readonly isSilent: boolean;
  /** The hours in which it does so in any case. */
  readonly quietHours?: QuietHours | undefined;
  readonly state: SubscriberState;
  /** When the next digest by the clock is owed, or in `instant` the end of an absence; otherwise absent. */
  readonly nextDueAt?: Instant | undefined;
  /** When the next weekly review is owed; absent: none is wanted. */
  readonly reviewDueAt?: Instant | undefined;
  /** Episodes published after this instant are still owed. */
  readonly sinceAt: Instant;
  /** When it subscribed for the first time: what was published before was never owed. */
  readonly subscribedAt: Instant;
}

/** A subscriber before it is stored; it subscribes at its `sinceAt`. */
export type NewSubscriber = Omit<Subscriber, 'id' | 'subscribedAt'>;

/** A subscriber that gets digests. */
export type ActiveSubscriber = Subscriber & { readonly state: 'active' };

/** Whether a chat gets digests: it has subscribed, and is neither stopped nor paused. */
export function isActive(subscriber: Subscriber | undefined): subscriber is ActiveSubscriber {
  return subscriber?.state === 'active';
}

/** Which episodes a follow asks for: those about the entity, or every one that mentions it. Labels know no difference. */
export const FOLLOW_SCOPES = ['about', 'mentions'] as const;
export type FollowScope = (typeof FOLLOW_SCOPES)[number];

/** What can be followed or muted: an entity, or words that an episode contains. */
export type FollowKind = EntityKind | 'words';

/** What is followed or muted, stored by name so that it survives a change of aliases. */
export interface FollowedName {
  readonly kind: FollowKind;
  /** Of words: all of them, a space between. */
  readonly name: string;
}

/** A standing interest in an entity. */
export interface Follow extends FollowedName {
  readonly scope: FollowScope;
}

/** What a subscriber follows, and what it never wants. A mute concerns what is about an entity, not what mentions it. */
export interface Interests {
  readonly follows: readonly Follow[];
  readonly mutes: readonly FollowedName[];
}

/** Of a subscriber that follows and mutes nothing. */
export const NO_INTERESTS: Interests = { follows: [], mutes: [] };

/** Why an episode is in a digest: what it is about, or mentions, is followed. */
export interface Reason {
  readonly kind: FollowKind;
  /** As its reader knows it. */
  readonly name: string;
  /** Of the entity; of words, the words. */
  readonly ref: string;
  readonly scope: FollowScope;
}

/** What makes an episode like one that its reader turned down. */
export interface Likeness {
  /** The one that was turned down. */
  readonly episodeId: string;
  /** What both are about, as the reader knows it. */
  readonly name: string;
}

/** An episode of a digest, and why it is there; no reasons for one that all get. */
export interface PickedEpisode {
  readonly id: string;
  readonly why: readonly Reason[];
  /** Why it stands further down than it would; absent where nothing like it was turned down. */
  readonly less?: Likeness | undefined;
}
