import type { EntityKind } from '../domain/entity.ts';
import type { Fault } from '../domain/problem.ts';
import type { Mode } from '../domain/subscriber.ts';

/** Every command, in the order in which `/help` shows them. */
export const COMMANDS = [
  'start',
  'latest',
  'episode',
  'company',
  'person',
  'product',
  'tag',
  'category',
  'follow',
  'unfollow',
  'follows',
  'time',
  'timezone',
  'mode',
  'stop',
  'help',
] as const;
export const ADMIN_COMMANDS = ['drafts', 'preview', 'publish', 'unpublish', 'problems'] as const;

export type Command = (typeof COMMANDS)[number];
export type AdminCommand = (typeof ADMIN_COMMANDS)[number];

/** The short notices at the top of a chat after a button was pressed. */
export type Toast = 'followed' | 'unfollowed' | 'saved' | 'not-subscribed';

/** Words a fault as `what is wrong; what to write instead`; texts of the fault are one line and quoted already. */
export type FaultPhrases = {
  readonly [Code in Fault['code']]: (
    fault: Extract<Fault, { readonly code: Code }>,
    example: string,
  ) => string;
};

/** Everything the bot says, in one language. Numbers come in as numbers, names and titles as one clean line. */
export interface Phrases {
  readonly colon: string;
  /** Between the names of a list. */
  readonly comma: string;
  readonly quoted: (name: string) => string;
  readonly kind: Readonly<Record<EntityKind, string>>;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly episodes: (count: number) => string;
  /** A day with its weekday (0 is Sunday). */
  readonly day: (year: number, month: number, day: number, weekday: number) => string;

  readonly button: {
    readonly open: string;
    readonly openFull: string;
    readonly follow: string;
    readonly followAbout: string;
    readonly source: string;
    readonly back: string;
    readonly close: string;
    readonly older: string;
    readonly newer: string;
    readonly previousSection: string;
    readonly nextSection: string;
    readonly terms: (count: number) => string;
    readonly publish: string;
    readonly keepDraft: string;
    readonly publishUpload: string;
    readonly discard: string;
    readonly drafts: string;
    readonly unpublish: string;
    readonly followName: (name: string) => string;
    readonly unfollowName: (name: string) => string;
  };

  readonly digest: {
    readonly newEpisodes: (count: number) => string;
    readonly following: (names: string) => string;
    readonly more: (count: number) => string;
    readonly beyond: (count: number) => string;
  };

  readonly episode: {
    readonly guest: (name: string) => string;
    readonly author: (name: string) => string;
    readonly series: (name: string) => string;
    readonly about: string;
    /** Explains the `*` behind a name. */
    readonly unsupported: string;
    readonly opening: string;
    readonly sections: (count: number) => string;
    readonly sectionsBeyond: (shown: number, count: number) => string;
    readonly noSections: string;
    readonly emptySection: string;
    readonly terms: (count: number) => string;
    readonly noTerms: string;
  };

  readonly list: {
    readonly latest: string;
    readonly kindHint: (command: string) => string;
    readonly alsoKnownAs: (names: string) => string;
    readonly inTitle: string;
    readonly inSummary: string;
    readonly inSection: (heading: string) => string;
    readonly inText: string;
    readonly labelled: string;
    readonly unsupported: string;
    readonly noEpisodesOf: string;
    readonly unknown: (name: string) => string;
    readonly nearestShow: string;
    readonly nearestFollow: string;
    readonly noneNear: string;
    readonly noEpisodes: string;
    readonly noneOfKind: (kinds: string) => string;
    readonly episodeNotFound: (query: string) => string;
    readonly chooseEpisode: (count: number) => string;
  };

  readonly settings: {
    readonly schedule: Readonly<Record<Mode, (times: string, zone: string) => string>>;
    readonly welcome: string;
    readonly welcomeBack: string;
    readonly nextSteps: string;
    readonly alreadySubscribed: string;
    readonly nextAt: (when: string) => string;
    readonly stopped: string;
    readonly notSubscribed: string;
    readonly times: (times: string, zone: string) => string;
    readonly timesHint: string;
    /** The hours count only in daily mode. */
    readonly timesUnused: (mode: string) => string;
    readonly badTime: (got: string) => string;
    readonly zone: (zone: string, localNow: string) => string;
    readonly zoneHint: string;
    readonly badZone: (got: string) => string;
    readonly zoneSuggestions: (zones: string) => string;
    readonly modeTitle: string;
    readonly modeHint: string;
  };

  readonly follows: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly none: string;
    readonly gone: string;
    readonly followed: (name: string, kind: string) => string;
    readonly followedNext: string;
    readonly already: (name: string) => string;
    readonly unfollowed: (name: string) => string;
    readonly notFollowed: (name: string) => string;
    readonly usage: string;
    readonly about: string;
    readonly aboutNone: string;
    readonly aboutBeyond: (shown: number, count: number) => string;
  };

  readonly admin: {
    readonly problems: (count: number) => string;
    readonly newProblems: (count: number) => string;
    readonly noProblems: string;
    readonly draftQuestion: (title: string) => string;
    /** Under the preview of an episode that is no draft. */
    readonly previewNote: (title: string) => string;
    readonly drafts: (count: number) => string;
    readonly noDrafts: string;
    readonly published: (title: string) => string;
    readonly unpublished: (title: string) => string;
    readonly held: (title: string, until: string) => string;
    readonly kept: (title: string) => string;
    readonly waiting: (drafts: number, problems: number) => string;
    readonly rejected: (reason: string) => string;
    readonly uploadFaults: (fileName: string, count: number) => string;
    readonly uploadFaultsNext: string;
    readonly uploadQuestion: string;
    readonly uploadSaved: (path: string, title: string) => string;
    readonly uploadHeld: (path: string, title: string) => string;
    readonly uploadDiscarded: string;
    readonly uploadGone: string;
    readonly uploadTaken: (title: string, path: string) => string;
    readonly uploadTooLarge: (size: string, limit: string) => string;
    readonly uploadNotMarkdown: (fileName: string) => string;
    readonly usage: (command: string) => string;
  };

  readonly help: {
    readonly title: string;
    readonly groups: {
      readonly read: string;
      readonly follow: string;
      readonly delivery: string;
      readonly admin: string;
    };
    readonly footer: string;
    readonly unknownCommand: string;
    readonly plainText: string;
    readonly staleButton: string;
    readonly tooLong: (limit: number) => string;
    readonly failure: string;
    readonly commands: Readonly<Record<Command | AdminCommand, string>>;
    readonly toasts: Readonly<Record<Toast, string>>;
  };

  readonly faults: FaultPhrases;
}
