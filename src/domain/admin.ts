import type { Instant } from './clock.ts';

/** `owner`: named in `ADMIN_IDS`; `editor`: named by an owner, works on episodes, but neither broadcasts nor names others. */
export type AdminRole = 'owner' | 'editor';

/** What a person is to the bot. */
export type PersonRole = 'everyone' | AdminRole;

/** A person whom an owner has named. */
export interface Editor {
  readonly id: number;
  /** As Telegram knew it then; '' when it did not say. */
  readonly name: string;
}

/** How many drafts, faults, warnings and aliases wait for an admin. */
export interface Waiting {
  readonly drafts: number;
  /** What keeps files out. */
  readonly problems: number;
  readonly warnings: number;
  readonly aliases: number;
}

/** What an admin can do that is written down. */
export const ADMIN_ACTS = [
  'publish',
  'archive',
  'schedule',
  'unpublish',
  'discard',
  'restore',
  'edit',
  'import',
  'news',
  'confirm-gone',
  'accept-alias',
  'refuse-alias',
  'label',
  'undo-names',
  'send-broadcast',
  'pause-broadcast',
  'resume-broadcast',
  'stop-broadcast',
  'manage-chat',
  'add-editor',
  'remove-editor',
] as const;
export type AdminAct = (typeof ADMIN_ACTS)[number];

/** Who acts. */
export interface Actor {
  readonly id: number;
  readonly name: string;
}

/** One line of the log of the admins' acts. */
export interface LoggedAct {
  readonly at: Instant;
  readonly actor: Actor;
  readonly act: AdminAct;
  /** A title, a name, or what was counted. */
  readonly subject: string;
}
