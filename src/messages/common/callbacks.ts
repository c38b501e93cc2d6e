import { BRIEF_SPANS, type BriefSpan } from '../../domain/brief.ts';
import type { Instant } from '../../domain/clock.ts';
import { ALIAS_WORDS, type AliasWord, ENTITY_KINDS, type EntityKind } from '../../domain/entity.ts';
import type { SearchOrder } from '../../domain/search-answer.ts';
import { FOLLOW_SCOPES, type FollowScope, MODES, type Mode } from '../../domain/subscriber.ts';

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
  'cancel',
] as const;
/** What an admin can do with a raw text that is being imported. */
export type ImportAct = (typeof IMPORT_ACTS)[number];

const MISSING_ACTS = ['keep', 'gone'] as const;
/** What an admin can decide about files that disappeared together. */
type MissingAct = (typeof MISSING_ACTS)[number];

const NEWS_TOPICS = ['old', 'ahead'] as const;
/** What a question about news is about: episodes that joined the archive unsent, or those whose day is still to come. */
export type NewsTopic = (typeof NEWS_TOPICS)[number];
const NEWS_ACTS = ['choose', 'back', 'confirm'] as const;
/** An admin chooses how many go out, goes back, or confirms. */
type NewsAct = (typeof NEWS_ACTS)[number];
/** More than there can be: all of them, however many have joined since. */
export const ALL_EPISODES = 999_999;

const DRAFT_QUEUE_ACTS = ['look', 'discard'] as const;
/** What an admin can do with a draft in the queue, besides what every draft offers. */
type DraftQueueAct = (typeof DRAFT_QUEUE_ACTS)[number];
const DRAFT_MASS_ACTS = ['choose', 'ask-news', 'ask-archive', 'news', 'archive', 'leave'] as const;
/** What an admin can do with many drafts at once. */
type DraftMassAct = (typeof DRAFT_MASS_ACTS)[number];

export const SOUNDS = ['on', 'off'] as const;
export type Sound = (typeof SOUNDS)[number];
/** Quiet hours that a button offers, as `parseQuietHours` reads them. */
export const QUIET_CHOICES = ['22-7', '22-8', '23-8', '0-9', 'off'] as const;
export type QuietChoice = (typeof QUIET_CHOICES)[number];

const SEARCH_ORDERS: readonly SearchOrder[] = ['fit', 'date'];

/** What a button asks for when it is pressed. Ids and refs are those of episodes and entities; pages count from 0. */
export type Callback =
  | { readonly to: 'episode'; readonly id: string }
  | { readonly to: 'section'; readonly id: string; readonly index: number }
  /** The folded original from which the section was translated. */
  | { readonly to: 'original'; readonly id: string; readonly index: number }
  /** A page of an episode's sections. */
  | { readonly to: 'sections'; readonly id: string; readonly page: number }
  | { readonly to: 'terms'; readonly id: string }
  | { readonly to: 'about'; readonly id: string }
  | { readonly to: 'follow'; readonly id: string; readonly ref: string }
  | { readonly to: 'unfollow'; readonly id: string; readonly ref: string }
  | { readonly to: 'follow-name'; readonly ref: string }
  | { readonly to: 'unfollow-name'; readonly ref: string }
  | { readonly to: 'latest'; readonly page: number }
  | { readonly to: 'counts'; readonly kind: EntityKind; readonly page: number }
  /** The letters with which names of a kind begin, of those in at least so many episodes. */
  | { readonly to: 'initials'; readonly kind: EntityKind; readonly least: number }
  | {
      readonly to: 'initial';
      readonly kind: EntityKind;
      readonly initial: string;
      readonly least: number;
      readonly page: number;
    }
  /** The months in which episodes list a name. */
  | { readonly to: 'months'; readonly ref: string; readonly page: number }
  | { readonly to: 'entity'; readonly ref: string; readonly page: number }
  /** The same in a message of its own, beside the episode that leads to it. */
  | { readonly to: 'open-name'; readonly ref: string }
  | { readonly to: 'term'; readonly ref: string; readonly page: number }
  | { readonly to: 'new-terms'; readonly page: number }
  | { readonly to: 'follows'; readonly page: number }
  | { readonly to: 'drop-follow'; readonly ref: string; readonly page: number }
  /** From the list of follows, and from the answer to following a name. */
  | { readonly to: 'scope-follow'; readonly ref: string; readonly scope: FollowScope; readonly page: number }
  | { readonly to: 'scope-name'; readonly ref: string; readonly scope: FollowScope }
  | { readonly to: 'mode'; readonly mode: Mode }
  | { readonly to: 'sound'; readonly sound: Sound }
  | { readonly to: 'quiet'; readonly hours: QuietChoice }
  | { readonly to: 'drafts'; readonly page: number }
  | { readonly to: 'problems'; readonly page: number }
  | { readonly to: 'preview'; readonly id: string }
  | { readonly to: 'publish'; readonly id: string }
  | { readonly to: 'unpublish'; readonly id: string }
  /** The second press, after the question that `unpublish` asks. */
  | { readonly to: 'withdraw'; readonly id: string }
  /** Takes a withdrawal of that instant back. */
  | { readonly to: 'undo-withdrawal'; readonly id: string; readonly at: Instant }
  | { readonly to: 'keep-published'; readonly id: string }
  | { readonly to: 'keep-draft'; readonly id: string }
  | { readonly to: 'publish-upload'; readonly token: string }
  | { readonly to: 'replace-upload'; readonly token: string }
  | { readonly to: 'discard-upload'; readonly token: string }
  | { readonly to: 'archive-upload'; readonly token: string }
  /** A query is too long for a button, so a token identifies it. */
  | { readonly to: 'search'; readonly token: string; readonly order: SearchOrder; readonly page: number }
  /** The ref of an entity or of a term. */
  | { readonly to: 'search-name'; readonly ref: string }
  /** The same: a question about it. */
  | { readonly to: 'ask-name'; readonly ref: string }
  | { readonly to: 'brief'; readonly span: BriefSpan }
  | { readonly to: 'stats' }
  | { readonly to: 'aliases'; readonly page: number }
  | { readonly to: 'applied-aliases'; readonly page: number }
  | { readonly to: 'alias'; readonly ref: string; readonly page: number }
  | { readonly to: 'accept-alias'; readonly ref: string; readonly page: number }
  | { readonly to: 'refuse-alias'; readonly ref: string; readonly page: number }
  /** A decision on all pairs of a page: first the question, then the second press, which names the pairs that were shown. */
  | { readonly to: 'ask-aliases'; readonly word: AliasWord; readonly page: number }
  | { readonly to: 'decide-aliases'; readonly word: AliasWord; readonly page: number; readonly pairs: string }
  | { readonly to: 'broadcast'; readonly act: BroadcastAct; readonly id: number }
  /** `step`: the position of the button's proposal. */
  | { readonly to: 'import'; readonly token: string; readonly act: ImportAct; readonly step: number }
  /** The files that disappeared together since then: their episodes are kept or removed. */
  | { readonly to: 'missing'; readonly act: MissingAct; readonly sinceAt: Instant }
  /** `sinceAt`: the question; `count`: how many of the newest; `of`: how many it was about when the button was made. */
  | {
      readonly to: 'news';
      readonly about: NewsTopic;
      readonly act: NewsAct;
      readonly sinceAt: Instant;
      readonly count: number;
      readonly of: number;
    }
  /** '' for the first draft, in a message of its own. */
  | { readonly to: 'draft-queue'; readonly act: DraftQueueAct; readonly id: string }
  | { readonly to: 'draft-board' }
  /** From 1; 0 opens them in a message of their own. */
  | { readonly to: 'draft-groups'; readonly page: number }
  /** `count`: how many drafts it was when the button was made. */
  | { readonly to: 'draft-mass'; readonly act: DraftMassAct; readonly scope: string; readonly count: number }
  | { readonly to: 'close' };

type Kind = Callback['to'];

/** One letter per kind keeps the data short: Telegram allows 64 bytes. Letters are never reused with another meaning. */
const LETTERS = {
  episode: 'e',
  section: 's',
  original: 'o',
  sections: 'E',
  terms: 't',
  about: 'a',
  follow: 'f',
  unfollow: 'u',
  'follow-name': 'F',
  'unfollow-name': 'U',
  latest: 'l',
  counts: 'c',
  initials: '1',
  initial: '2',
  months: '3',
  entity: 'n',
  'open-name': 'N',
  term: 'g',
  'new-terms': 'G',
  follows: 'w',
  'drop-follow': 'W',
  'scope-follow': '4',
  'scope-name': '5',
  mode: 'm',
  sound: '8',
  quiet: '9',
  drafts: 'd',
  problems: 'O',
  preview: 'v',
  publish: 'p',
  unpublish: 'P',
  withdraw: 'Z',
  'undo-withdrawal': 'z',
  'keep-published': 'Q',
  'keep-draft': 'k',
  'publish-upload': 'y',
  'replace-upload': 'Y',
  'discard-upload': 'x',
  'archive-upload': 'L',
  broadcast: 'b',
  search: 'h',
  'search-name': 'H',
  'ask-name': 'K',
  brief: 'r',
  stats: 'S',
  aliases: 'A',
  'applied-aliases': 'B',
  alias: 'i',
  'accept-alias': 'j',
  'refuse-alias': 'J',
  'ask-aliases': '6',
  'decide-aliases': '7',
  import: 'I',
  missing: 'M',
  news: 'V',
  'draft-queue': 'D',
  'draft-board': 'T',
  'draft-groups': 'C',
  'draft-mass': 'R',
  close: 'q',
} as const satisfies Record<Kind, string>;

const KINDS = new Map<string, Kind>(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as Kind]));

/** Writes a callback as button data of 1-64 bytes: `s:k3f9a2xq:2`. */
export function encodeCallback(callback: Callback): string {
  if (callback.to === 'news') {
    const { to, about, act, sinceAt, count, of } = callback;
    return [LETTERS[to], about, act, sinceAt, count, of].join(':');
  }
  const { to, ...rest } = callback;
  return [LETTERS[to], ...Object.values(rest)].join(':');
}

/** Parses button data; undefined when it is not valid (an old or a forged button). */
export function parseCallback(data: string): Callback | undefined {
  const [letter = '', first = '', second = '', third = '', ...others] = data.split(':');
  const to = KINDS.get(letter);
  switch (to) {
    case 'episode':
    case 'terms':
    case 'about':
    case 'preview':
    case 'publish':
    case 'unpublish':
    case 'withdraw':
    case 'keep-published':
    case 'keep-draft':
      return first ? { to, id: first } : undefined;
    case 'section':
    case 'original': {
      const index = pageOf(second);
      return first && index !== undefined ? { to, id: first, index } : undefined;
    }
    case 'sections': {
      const page = pageOf(second);
      return first && page !== undefined ? { to, id: first, page } : undefined;
    }
    case 'follow':
    case 'unfollow':
      return first && second ? { to, id: first, ref: second } : undefined;
    case 'open-name':
    case 'follow-name':
    case 'unfollow-name':
    case 'search-name':
    case 'ask-name':
      return first ? { to, ref: first } : undefined;
    case 'entity':
    case 'term':
    case 'months':
    case 'drop-follow':
    case 'alias':
    case 'accept-alias':
    case 'refuse-alias': {
      const page = pageOf(second);
      return first && page !== undefined ? { to, ref: first, page } : undefined;
    }
    case 'latest':
    case 'new-terms':
    case 'follows':
    case 'drafts':
    case 'problems':
    case 'aliases':
    case 'draft-groups':
    case 'applied-aliases': {
      const page = pageOf(first);
      return page === undefined ? undefined : { to, page };
    }
    case 'counts': {
      const kind = ENTITY_KINDS.find((known) => known === first);
      const page = pageOf(second);
      return kind && page !== undefined ? { to, kind, page } : undefined;
    }
    case 'initials': {
      const kind = ENTITY_KINDS.find((known) => known === first);
      const least = pageOf(second);
      return kind && least !== undefined ? { to, kind, least } : undefined;
    }
    case 'initial': {
      const kind = ENTITY_KINDS.find((known) => known === first);
      const [least, page] = [pageOf(third), pageOf(others[0] ?? '')];
      if (!kind || !/^[a-z#]$/.test(second) || least === undefined || page === undefined) return undefined;
      return { to, kind, initial: second, least, page };
    }
    case 'scope-follow':
    case 'scope-name': {
      const scope = FOLLOW_SCOPES.find((known) => known === second);
      const page = pageOf(third);
      if (!first || !scope) return undefined;
      if (to === 'scope-name') return { to, ref: first, scope };
      return page === undefined ? undefined : { to, ref: first, scope, page };
    }
    case 'ask-aliases':
    case 'decide-aliases': {
      const word = ALIAS_WORDS.find((known) => known === first);
      const page = pageOf(second);
      if (!word || page === undefined) return undefined;
      if (to === 'ask-aliases') return { to, word, page };
      return third ? { to, word, page, pairs: third } : undefined;
    }
    case 'mode': {
      const mode = MODES.find((known) => known === first);
      return mode ? { to, mode } : undefined;
    }
    case 'sound': {
      const sound = SOUNDS.find((known) => known === first);
      return sound ? { to, sound } : undefined;
    }
    case 'quiet': {
      const hours = QUIET_CHOICES.find((known) => known === first);
      return hours ? { to, hours } : undefined;
    }
    case 'publish-upload':
    case 'replace-upload':
    case 'discard-upload':
    case 'archive-upload':
      return first ? { to, token: first } : undefined;
    case 'broadcast': {
      const act = BROADCAST_ACTS.find((known) => known === first);
      return act && /^\d{1,15}$/.test(second) ? { to, act, id: Number(second) } : undefined;
    }
    case 'import': {
      const act = IMPORT_ACTS.find((known) => known === second);
      const step = pageOf(third);
      return first && act && step !== undefined ? { to, token: first, act, step } : undefined;
    }
    case 'search': {
      const order = SEARCH_ORDERS.find((known) => known === second);
      const page = pageOf(third);
      return first && order && page !== undefined ? { to, token: first, order, page } : undefined;
    }
    case 'brief': {
      const span = BRIEF_SPANS.find((known) => known === first);
      return span ? { to, span } : undefined;
    }
    case 'missing': {
      const act = MISSING_ACTS.find((known) => known === first);
      return act && /^\d{1,15}$/.test(second) ? { to, act, sinceAt: Number(second) } : undefined;
    }
    case 'news':
      return parseNews(first, second, third, others);
    case 'undo-withdrawal':
      return first && /^\d{1,15}$/.test(second) ? { to, id: first, at: Number(second) } : undefined;
    case 'draft-queue': {
      const act = DRAFT_QUEUE_ACTS.find((known) => known === first);
      return act && (second || act === 'look') ? { to, act, id: second } : undefined;
    }
    case 'draft-mass': {
      const act = DRAFT_MASS_ACTS.find((known) => known === first);
      const count = pageOf(third);
      return act && second && count !== undefined ? { to, act, scope: second, count } : undefined;
    }
    case 'draft-board':
    case 'stats':
    case 'close':
      return { to };
    default:
      return undefined;
  }
}

function parseNews(
  first: string,
  second: string,
  third: string,
  [fourth = '', fifth = '']: readonly string[],
): Callback | undefined {
  const about = NEWS_TOPICS.find((known) => known === first);
  const act = NEWS_ACTS.find((known) => known === second);
  const [count, of] = [pageOf(fourth), pageOf(fifth)];
  if (!about || !act || !/^\d{1,15}$/.test(third) || count === undefined || of === undefined)
    return undefined;
  return { to: 'news', about, act, sinceAt: Number(third), count, of };
}

function pageOf(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
