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
  /** Whether all that comes unasked comes without a sound. */
  readonly isSilent: boolean;
  /** The hours in which it does so in any case. */
  readonly quietHours?: QuietHours | undefined;
  readonly state: SubscriberState;
  /** When the next digest by the clock is owed, or in `instant` the end of an absence; otherwise absent. */
  readonly nextDueAt?: Instant | undefined;
  /** Episodes published after this instant are still owed. */
  readonly sinceAt: Instant;
}

/** A subscriber that gets digests. */
export type ActiveSubscriber = Subscriber & { readonly state: 'active' };

/** Whether a chat gets digests: it has subscribed, and is neither stopped nor paused. */
export function isActive(subscriber: Subscriber | undefined): subscriber is ActiveSubscriber {
  return subscriber?.state === 'active';
}

/** Which episodes a follow asks for: those about the entity, or every one that mentions it. Labels know no difference. */
export const FOLLOW_SCOPES = ['about', 'mentions'] as const;
export type FollowScope = (typeof FOLLOW_SCOPES)[number];

/** What is followed, stored by name so that it survives a change of aliases. */
export interface FollowedName {
  readonly kind: EntityKind;
  readonly name: string;
}

/** A standing interest in an entity. */
export interface Follow extends FollowedName {
  readonly scope: FollowScope;
}
