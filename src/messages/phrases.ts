import type { WhyPassages } from '../domain/ask-answer.ts';
import type { BriefGap, BriefSpan } from '../domain/brief.ts';
import type { EditionKind } from '../domain/delivery.ts';
import type { AliasDoubt, EntityKind } from '../domain/entity.ts';
import type { ImportField } from '../domain/import.ts';
import type { NoneReason } from '../domain/model-use.ts';
import type { Fault } from '../domain/problem.ts';
import type { ChatType, Mode } from '../domain/subscriber.ts';
import type { Writer } from '../domain/writer.ts';

/** Every command, in the order in which `/help` shows them. */
export const COMMANDS = [
  'start',
  'latest',
  'search',
  'ask',
  'episode',
  'company',
  'person',
  'product',
  'tag',
  'category',
  'term',
  'follow',
  'unfollow',
  'follows',
  'brief',
  'time',
  'timezone',
  'mode',
  'stop',
  'about',
  'help',
] as const;
export const ADMIN_COMMANDS = [
  'drafts',
  'preview',
  'publish',
  'unpublish',
  'import',
  'broadcast',
  'stats',
  'problems',
  'aliases',
] as const;

export type Command = (typeof COMMANDS)[number];
export type AdminCommand = (typeof ADMIN_COMMANDS)[number];

/** Callouts that have a word and a sign of their own. */
export type CalloutKind =
  | 'note'
  | 'info'
  | 'tip'
  | 'important'
  | 'warning'
  | 'caution'
  | 'danger'
  | 'question'
  | 'example'
  | 'quote'
  | 'summary'
  | 'success'
  | 'failure'
  | 'bug'
  | 'todo';

/** The short notices at the top of a chat after a button was pressed. */
export type Toast =
  | 'followed'
  | 'unfollowed'
  | 'saved'
  | 'refreshed'
  | 'alias-accepted'
  | 'alias-refused'
  | 'not-subscribed'
  | 'chat-not-subscribed'
  | 'chat-admins-only'
  | 'slow-down';

/** What the admins are told beside the ledger, which may be what fails. */
export type AlarmKind = 'disk-low' | 'disk-full' | 'database-down';

/** Why the language model does not answer: a wrong key, no money, no such model, too many calls, nobody there, no state. */
export type ModelTroubleKind = 'key' | 'credit' | 'model' | 'rate' | 'down' | 'storage';

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
    /** Opens what a section has folded: the text that it was translated from. */
    readonly original: string;
    readonly backToSection: string;
    readonly terms: (count: number) => string;
    readonly publish: string;
    readonly keepDraft: string;
    /** Files that vanished are kept, or let go. */
    readonly keepMissing: string;
    readonly letGoMissing: (count: number) => string;
    readonly publishUpload: string;
    readonly replaceUpload: string;
    readonly publishUploadApart: string;
    readonly discard: string;
    readonly drafts: string;
    readonly unpublish: string;
    readonly followName: (name: string) => string;
    readonly unfollowName: (name: string) => string;
    readonly searchTexts: string;
    readonly byDate: string;
    readonly byFit: string;
  };

  readonly digest: {
    readonly newEpisodes: (count: number) => string;
    readonly following: (names: string) => string;
    readonly more: (count: number) => string;
    readonly beyond: (count: number) => string;
    readonly corrected: string;
    readonly correctedOne: (title: string) => string;
    readonly correctedSeveral: (count: number) => string;
    readonly withdrawn: (title: string) => string;
    /** Its file is gone, or it waits for its hour again. */
    readonly away: (title: string) => string;
    readonly surplusPart: string;
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
    /** Their buttons fill several pages; `page` counts from 1. */
    readonly sectionsOnPage: (count: number, page: number, pages: number) => string;
    readonly noSections: string;
    readonly emptySection: string;
    readonly onlyOriginal: string;
    /** In place of a picture's missing caption. */
    readonly picture: string;
    readonly terms: (count: number) => string;
    readonly noTerms: string;
  };

  readonly callout: Readonly<Record<CalloutKind, string>>;

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

  readonly search: {
    readonly title: string;
    readonly howTo: string;
    readonly operators: readonly string[];
    readonly examples: string;
    readonly nothingAsked: string;
    /** Not every hit was counted. */
    readonly atLeast: (episodes: string) => string;
    readonly nothing: string;
    readonly widen: string;
    /** Nothing holds all words. */
    readonly some: string;
    /** Before a place in a folded part of an episode. */
    readonly original: string;
    readonly pending: (count: number) => string;
    readonly cut: string;
    readonly since: (day: string) => string;
    readonly until: (day: string) => string;
    readonly without: (words: string) => string;
    readonly badDate: (got: string) => string;
    readonly noSuch: (kind: string, name: string) => string;
    readonly didYouMean: string;
    readonly unavailable: string;
    /** The notice after a button whose query is no longer known; at most 200 characters. */
    readonly gone: string;
  };

  /** While the content folder is being read for the first time, or anew. */
  readonly folder: {
    /** To somebody who asks meanwhile. */
    readonly stillReading: (done: string, of: string) => string;
    readonly left: (duration: string) => string;
    /** To an admin. */
    readonly reading: string;
    readonly files: (done: string, of: string) => string;
    readonly read: (files: string) => string;
  };
  /** Questions to the archive. */
  readonly ask: {
    readonly title: string;
    readonly howTo: string;
    readonly followUp: string;
    readonly examples: string;
    /** Two questions to try. */
    readonly aboutName: (name: string) => string;
    readonly whatIs: (term: string) => string;
    readonly tooLong: (limit: number) => string;
    /** While the answer is being written. */
    readonly reading: (passages: number) => string;
    readonly seconds: (count: number) => string;
    readonly unknown: string;
    readonly widen: string;
    readonly unavailable: string;
    /** The end of an answer. */
    readonly part: string;
    /** Why there are passages in place of an answer. */
    readonly why: Readonly<Record<Exclude<WhyPassages, 'spent'>, string>>;
    readonly spent: (times: number) => string;
  };

  /** What glossaries explain. */
  readonly term: {
    readonly kind: string;
    readonly explained: (episodes: string) => string;
    readonly firstMet: (day: string) => string;
    readonly named: (first: string, last: string) => string;
    readonly namedOnce: (day: string) => string;
    readonly oftenWith: (names: string) => string;
    readonly related: string;
    /** An episode explains in the words of the one above. */
    readonly sameAsAbove: string;
    /** An episode gives another name and no explanation. */
    readonly nameOnly: string;
    /** Why an episode stands under an entity that it does not list. */
    readonly explainedIn: string;
    readonly newlyMet: string;
    readonly hint: string;
    readonly none: string;
    readonly noneNear: string;
    readonly isTerm: (name: string, kind: string) => string;
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
    /** What keeps files out, and what is only warned of. */
    readonly problems: (refusals: number, warnings: number) => string;
    readonly newProblems: (refusals: number, warnings: number) => string;
    readonly noProblems: string;
    /** Before one fault of several of its kind. */
    readonly ofAKind: (count: number) => string;
    readonly allProblems: string;
    /** Under a file that is taken in spite of them. */
    readonly warnings: (count: number) => string;
    readonly draftQuestion: (title: string) => string;
    /** Under the preview of an episode that is no draft. */
    readonly previewNote: (title: string) => string;
    /** So many of so many episodes have no file any more, all at once. */
    readonly missing: (count: number, of: number) => string;
    readonly missingKept: (count: number) => string;
    readonly missingGone: (count: number) => string;
    readonly drafts: (count: number) => string;
    readonly noDrafts: string;
    readonly published: (title: string) => string;
    readonly unpublished: (title: string) => string;
    /** What became of the messages that showed what was taken back. */
    readonly withdrawal: {
      readonly changed: (title: string, changed: number, all: number) => string;
      readonly underWay: (title: string, changed: number, all: number) => string;
      readonly waiting: (count: number) => string;
      readonly repeating: (count: number) => string;
      readonly unchanged: (count: number) => string;
      readonly unknown: (count: number) => string;
      readonly goesOn: string;
    };
    readonly held: (title: string, until: string) => string;
    readonly kept: (title: string) => string;
    readonly waiting: (drafts: number, problems: number, aliases: number) => string;
    readonly rejected: (reason: string) => string;
    readonly uploadFaults: (fileName: string, count: number) => string;
    readonly uploadFaultsNext: string;
    readonly uploadQuestion: string;
    readonly uploadCorrection: (path: string, title: string, date: string) => string;
    readonly uploadDoubt: (path: string, title: string, date: string) => string;
    readonly uploadSaved: (path: string, title: string) => string;
    readonly uploadHeld: (path: string, title: string) => string;
    readonly uploadDiscarded: string;
    readonly uploadGone: string;
    readonly uploadTaken: (title: string, path: string) => string;
    readonly uploadTooLarge: (size: string, limit: string) => string;
    readonly uploadNotMarkdown: (fileName: string) => string;
    readonly usage: (command: string) => string;
  };

  /** What the language model has to do with. */
  readonly model: {
    /** Who worded what stands above. */
    readonly writer: Readonly<Record<Writer, string>>;
    /** Sentences that their source did not bear out. */
    readonly dropped: (count: number) => string;
    readonly trouble: Readonly<Record<ModelTroubleKind, string>>;
    readonly troubleNext: string;
  };

  /** What the last day or week meant for what a chat follows. */
  readonly brief: {
    readonly title: Readonly<Record<BriefSpan, string>>;
    readonly about: (names: string) => string;
    /** How many names a line leaves out. */
    readonly more: (count: number) => string;
    /** To whoever follows nothing: how it is done, and what is shown instead. */
    readonly general: string;
    readonly nothing: Readonly<Record<BriefSpan, string>>;
    /** No episode at all. */
    readonly noEpisodes: Readonly<Record<BriefSpan, string>>;
    /** Why it is in the episodes' own words. */
    readonly why: Readonly<Record<BriefGap, string>>;
    readonly fuller: string;
    readonly other: Readonly<Record<BriefSpan, string>>;
    /** The notice after a button while the model is at it; at most 200 characters. */
    readonly stillWriting: string;
    readonly usage: string;
  };

  /** The part of `/stats` on the model; `shown`: the count as people read it. */
  readonly modelUse: {
    readonly title: string;
    readonly today: (spent: string, cap: string) => string;
    readonly month: (spent: string) => string;
    readonly calendarMonth: (spent: string, cap: string) => string;
    readonly calls: (count: number, shown: string, tokensIn: string, tokensOut: string) => string;
    readonly spared: (cached: string, shared: string) => string;
    /** Requests that went on without the model. */
    readonly without: (count: string, reasons: string) => string;
    readonly reason: Readonly<Record<NoneReason, string>>;
    readonly checked: (claims: string, dropped: string, share: string, retried: string) => string;
  };

  /** A raw text on its way to a draft, for admins. */
  readonly import: {
    readonly title: string;
    readonly usage: string;
    readonly reading: (paragraphs: number) => string;
    /** The text is as long as a message can be. */
    readonly mayBeCut: string;
    /** How many proposals there are so far. */
    readonly found: (count: number) => string;
    readonly position: (number: number, count: number) => string;
    readonly field: Readonly<Record<ImportField, string>>;
    /** Where in the text it stands. */
    readonly paragraph: (number: number) => string;
    /** At the end of a long text. */
    readonly unread: (paragraphs: number) => string;
    readonly noProposals: string;
    readonly taken: (taken: number, left: number) => string;
    /** What the title is when none was taken. */
    readonly ownTitle: (title: string) => string;
    readonly pinyin: (count: number) => string;
    readonly broken: (count: number) => string;
    readonly line: (number: number) => string;
    /** By the model; compared with the text only as a whole. */
    readonly remarks: string;
    readonly question: string;
    readonly saved: (path: string) => string;
    readonly next: Readonly<Record<'draft' | 'live' | 'hidden', string>>;
    readonly cancelled: string;
    /** Notices after a button; at most 200 characters. */
    readonly gone: string;
    readonly decided: string;
    readonly webPage: (fileName: string) => string;
    readonly notText: (fileName: string) => string;
    readonly hasFrontMatter: (fileName: string) => string;
    readonly button: {
      readonly take: string;
      readonly leave: string;
      readonly takeRest: string;
      readonly leaveRest: string;
      readonly withoutModel: string;
      readonly save: string;
      readonly cancel: string;
    };
  };

  /** Names that glossaries teach, for admins. */
  readonly aliases: {
    readonly held: (count: number) => string;
    readonly noneHeld: string;
    readonly hint: string;
    readonly applied: (count: number) => string;
    readonly noneApplied: string;
    /** Two names that may mean the same. */
    readonly question: (first: string, second: string) => string;
    readonly doubt: Readonly<Record<AliasDoubt, string>>;
    /** What else glossaries say. */
    readonly rival: (name: string) => string;
    readonly ifAccepted: string;
    readonly inUse: string;
    /** Only one episode says so. */
    readonly lookedUp: string;
    readonly times: (count: number) => string;
    readonly moreEpisodes: (count: number) => string;
    /** Only an admin's word holds it. */
    readonly noEvidence: string;
    readonly accept: string;
    readonly refuse: string;
    readonly back: string;
    readonly showHeld: (count: number) => string;
    readonly showApplied: (count: number) => string;
  };

  /** In groups and channels. */
  readonly chat: {
    readonly hello: string;
    readonly helloNext: string;
    /** To whoever added the bot to that channel. */
    readonly channelHint: (title: string) => string;
    readonly adminsOnly: string;
    readonly welcome: string;
    readonly alreadySubscribed: string;
    readonly notSubscribed: string;
    readonly nextSteps: string;
    readonly helpRead: string;
    readonly helpAdmins: string;
  };

  readonly broadcast: {
    readonly plan: string;
    readonly publicationPlan: (title: string) => string;
    readonly seenAbove: string;
    readonly nobody: string;
    readonly audience: (count: string, shares: string) => string;
    /** `shown`: the count as people read it. */
    readonly share: Readonly<Record<ChatType, (count: number, shown: string) => string>>;
    readonly inDigests: (count: string) => string;
    readonly followsNarrow: string;
    readonly messages: (count: string) => string;
    readonly takes: (duration: string) => string;
    readonly paid: (duration: string, stars: string) => string;
    readonly seconds: (count: number) => string;
    readonly minutes: (count: number) => string;
    readonly hours: (hours: number, minutes: number) => string;
    readonly phase: Readonly<Record<'running' | 'paused' | 'stopping' | 'over' | 'stopped', string>>;
    readonly subject: (title: string) => string;
    readonly written: (count: string, audience: string) => string;
    readonly status: Readonly<
      Record<'sent' | 'waiting' | 'uncertain' | 'dead' | 'expired', (count: string) => string>
    >;
    readonly remaining: (duration: string) => string;
    readonly received: (count: string) => string;
    readonly doubled: (count: string) => string;
    readonly unreached: (count: string) => string;
    readonly doubtful: (count: string) => string;
    readonly unsent: (count: string) => string;
    readonly cancelled: string;
    readonly usage: string;
    readonly button: {
      readonly send: string;
      readonly sendFast: (stars: string) => string;
      readonly cancel: string;
      readonly pause: string;
      readonly resume: string;
      readonly stop: string;
    };
  };

  readonly stats: {
    readonly title: string;
    readonly asOf: (when: string) => string;
    readonly subscribers: string;
    /** `chats` is empty when nobody is. */
    readonly active: (count: string, chats: string) => string;
    readonly idle: Readonly<Record<'paused' | 'stopped', (count: string) => string>>;
    readonly day: string;
    readonly week: string;
    readonly kind: Readonly<Record<EditionKind, string>>;
    readonly together: string;
    readonly nothingOwed: string;
    readonly owed: (count: string) => string;
    readonly state: Readonly<
      Record<'sent' | 'sending' | 'waiting' | 'uncertain' | 'dead' | 'expired', (count: string) => string>
    >;
    readonly doubts: (count: string) => string;
    readonly noDoubts: string;
    /** The ledger itself is at fault. */
    readonly unbalanced: (editions: string) => string;
    readonly nothingWaits: string;
    readonly waits: (count: string, duration: string) => string;
    readonly waitsLater: (count: string) => string;
    readonly broadcastRunning: (title: string, audience: string) => string;
    readonly broadcastPaused: (title: string, audience: string) => string;
    readonly deaths: string;
    readonly pace: (used: string, limit: string) => string;
    readonly paceLimit: (limit: string) => string;
    readonly running: (duration: string, version: string) => string;
    readonly updates: Readonly<Record<'webhook' | 'here' | 'elsewhere', string>>;
    readonly editions: Readonly<Record<'here' | 'elsewhere', string>>;
    readonly days: (days: number, hours: number) => string;
    readonly refresh: string;
  };

  readonly alarm: {
    readonly raised: Readonly<Record<AlarmKind, (free: string) => string>>;
    readonly cleared: Readonly<Record<AlarmKind, (free: string) => string>>;
    readonly wasUnreachable: (since: string, until: string) => string;
    readonly mayComeTwice: (count: number) => string;
    readonly nothingTwice: string;
    readonly expiredInDoubt: (count: number) => string;
    readonly abandoned: (delivery: number) => string;
  };

  readonly about: {
    readonly title: string;
    readonly version: (version: string) => string;
    readonly newsTitle: string;
    /** What changed last for the people who use the bot. */
    readonly news: readonly string[];
    readonly privacyTitle: string;
    readonly privacy: readonly string[];
    /** Whose the code is. */
    readonly source: string;
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
    /** Beneath the commands for reading. */
    readonly search: readonly string[];
    readonly unknownCommand: string;
    /** A message that is no text. */
    readonly plainText: string;
    readonly staleButton: string;
    readonly tooLong: (limit: number) => string;
    readonly failure: string;
    readonly slowDown: string;
    readonly givenUp: (updateId: number) => string;
    /** The disk is full. */
    readonly notSaved: string;
    /** The database does not answer. */
    readonly notReached: string;
    readonly commands: Readonly<Record<Command | AdminCommand, string>>;
    readonly toasts: Readonly<Record<Toast, string>>;
  };

  readonly faults: FaultPhrases;
}
