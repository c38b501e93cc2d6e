import type { SearchOrder } from '../../domain/search-answer.ts';

export const BROADCAST_ACTS = ['send', 'send-fast', 'cancel', 'pause', 'resume', 'stop'] as const;
/** What an admin can do with a broadcast. */
export type BroadcastAct = (typeof BROADCAST_ACTS)[number];

export const IMPORT_ACTS = [
  'take',
  'leave',
  'take-rest',
  'leave-rest',
  'no-model',
  'save',
  'today',
  'cancel',
  'cancel-rest',
  'resume',
] as const;
/** What an admin can do with a raw text that is being imported. */
export type ImportAct = (typeof IMPORT_ACTS)[number];

/** What an admin can decide about files that disappeared together. */
export const MISSING_ACTS = ['keep', 'gone'] as const;

export const NEWS_TOPICS = ['old', 'ahead'] as const;
/** What a question about news is about: episodes that joined the archive unsent, or those whose day is still to come. */
export type NewsTopic = (typeof NEWS_TOPICS)[number];
/** An admin chooses how many go out, goes back, or confirms. */
export const NEWS_ACTS = ['choose', 'back', 'confirm'] as const;
/** More than there can be: all of them, however many have joined since. */
export const ALL_EPISODES = 999_999;

/** What an admin can do with a draft in the queue, besides what every draft offers. */
export const DRAFT_QUEUE_ACTS = ['look', 'discard'] as const;
/** What an admin can do with many drafts at once. */
export const DRAFT_MASS_ACTS = ['choose', 'ask-news', 'ask-archive', 'news', 'archive', 'leave'] as const;

/** What shall become of one draft: out as news, into the archive, in the place of another, at a chosen time, or to a chat that tries it. */
export const DRAFT_WORDS = ['out', 'file', 'swap', 'when', 'at', 'test', 'here', 'there'] as const;
export type DraftWord = (typeof DRAFT_WORDS)[number];
/** `open`: all fields; `ask`: one of them; `back`: from one to all. */
export const FIELD_ACTS = ['open', 'ask', 'back', 'clear'] as const;
export const STATS_CHARTS = ['subscribers', 'digests'] as const;
/** A picture of what changes by day. */
export type StatsChart = (typeof STATS_CHARTS)[number];
export const STATS_PAGES = ['missed', 'follows', 'reading'] as const;
/** What an admin can do with an episode whose arrival is being told. */
export const RECEIPT_ACTS = ['correct', 'take-back', 'open'] as const;
export const ASIDE_ACTS = ['discard', 'restore'] as const;
export const LOOK_MODES = ['instant', 'daily'] as const;

/** What an admin does with a change of names that is shown: it is written to the file, or dropped. */
export const NAME_CHANGE_ACTS = ['write', 'drop'] as const;
/** `ask`: for a label; `back`: from that question. */
export const LABEL_ACTS = ['ask', 'back'] as const;

/** What an admin does with whether a group or channel gets digests. */
export const CHAT_STATE_ACTS = ['ask-stop', 'stop', 'start'] as const;
/** `ask`: which chat is to get digests; `back`: from that question. */
export const ADD_CHAT_ACTS = ['ask', 'back'] as const;

export const ADMIN_PAGES = ['home', 'open', 'broadcast', 'import'] as const;
/** `ask`: whom to name; `question`: whether to remove that one. */
export const EDITOR_ACTS = ['list', 'ask', 'add', 'question', 'remove'] as const;

/** What a person can do when everything about them is to be deleted. */
export const FORGET_ACTS = ['ask', 'keep', 'confirm'] as const;

export const SOUNDS = ['on', 'off'] as const;
/** Quiet hours that a button offers, as `parseQuietHours` reads them. */
export const QUIET_CHOICES = ['22-7', '22-8', '23-8', '0-9', 'off'] as const;

/** What a button does with one of several choices. */
export const CHOICE_ACTS = ['add', 'drop'] as const;

export const SETTING_PAGES = [
  'all',
  'hours',
  'days',
  'zone',
  'mode',
  'sound',
  'detail',
  'language',
  'review',
] as const;
/** A page of the settings; `all` leads to the others. */
export type SettingPage = (typeof SETTING_PAGES)[number];

export const FIRST_STEPS = ['hour', 'city', 'follows', 'done'] as const;
/** A question of the first minute; `done`: all are answered. */
export type FirstStep = (typeof FIRST_STEPS)[number];

export const SEARCH_ORDERS: readonly SearchOrder[] = ['fit', 'date'];
