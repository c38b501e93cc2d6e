import { BRIEF_SPANS } from '../../domain/brief.ts';
import { CHART_THEMES } from '../../domain/chart.ts';
import { DRAFT_FIELDS } from '../../domain/draft.ts';
import { ALIAS_WORDS, ENTITY_KINDS } from '../../domain/entity.ts';
import { CLEANING_STEPS } from '../../domain/import.ts';
import { DETAILS, FOCUSES, FOLLOW_SCOPES, LANGUAGES, MODES, SCRIPTS } from '../../domain/subscriber.ts';
import {
  ADD_CHAT_ACTS,
  ADMIN_PAGES,
  ASIDE_ACTS,
  BROADCAST_ACTS,
  CHAT_STATE_ACTS,
  CHOICE_ACTS,
  DRAFT_MASS_ACTS,
  DRAFT_QUEUE_ACTS,
  DRAFT_WORDS,
  EDITOR_ACTS,
  FIELD_ACTS,
  FIRST_STEPS,
  FORGET_ACTS,
  IMPORT_ACTS,
  LABEL_ACTS,
  LOOK_MODES,
  MISSING_ACTS,
  NAME_CHANGE_ACTS,
  NEWS_ACTS,
  NEWS_TOPICS,
  RECEIPT_ACTS,
  SEARCH_ORDERS,
  SETTING_PAGES,
  SOUNDS,
  STATS_CHARTS,
  STATS_PAGES,
} from './button-choices.ts';
import {
  anyId,
  type ButtonField,
  days,
  hour,
  hours,
  id,
  initial,
  longNumber,
  number,
  oneOf,
  span,
  words,
} from './button-fields.ts';

const kindOfName = oneOf(ENTITY_KINDS);
const scope = oneOf(FOLLOW_SCOPES);
const word = oneOf(ALIAS_WORDS);

/**
 * Every kind of button: the code by which its data begins, and the fields that follow, in that order. Telegram allows 64 bytes of
 * data. A code is never used again with another meaning: buttons stay in chats for years.
 */
export const BUTTON_KINDS = {
  episode: kind('e', { id }),
  /** The same, by a link that a reader had passed on. */
  'shared-episode': kind('as', { id }),
  section: kind('s', { id, index: number }),
  /** The folded original from which the section was translated. */
  original: kind('o', { id, index: number }),
  /** The section as a rich message, and as text again; either is how the chat's sections open from then on. */
  'section-rich': kind('rm', { id, index: number }),
  'section-plain': kind('rp', { id, index: number }),
  /** A page of an episode's sections. */
  sections: kind('E', { id, page: number }),
  terms: kind('t', { id }),
  about: kind('a', { id }),
  follow: kind('f', { id, ref: id }),
  unfollow: kind('u', { id, ref: id }),
  'follow-name': kind('F', { ref: id }),
  'unfollow-name': kind('U', { ref: id }),
  latest: kind('l', { page: number }),
  counts: kind('c', { kind: kindOfName, page: number }),
  /** The letters with which names of a kind begin, of those in at least so many episodes. */
  initials: kind('1', { kind: kindOfName, least: number }),
  initial: kind('2', { kind: kindOfName, initial, least: number, page: number }),
  /** The months in which episodes list a name. */
  months: kind('3', { ref: id, page: number }),
  entity: kind('n', { ref: id, page: number }),
  /** The same in a message of its own, beside the episode that leads to it. */
  'open-name': kind('N', { ref: id }),
  term: kind('g', { ref: id, page: number }),
  'new-terms': kind('G', { page: number }),
  follows: kind('w', { page: number }),
  'drop-follow': kind('W', { ref: id, page: number }),
  /** From the list of follows, and from the answer to following a name. */
  'scope-follow': kind('4', { ref: id, scope, page: number }),
  'scope-name': kind('5', { ref: id, scope }),
  focus: kind('fx', { focus: oneOf(FOCUSES) }),
  'follow-words': kind('fw', { words }),
  'mute-words': kind('mw', { words }),
  'mute-name': kind('mn', { ref: id }),
  'unmute-name': kind('um', { ref: id }),
  mutes: kind('ml', { page: number }),
  'drop-mute': kind('dm', { ref: id, page: number }),
  /** The names of an episode in place, to be followed, or to be muted. */
  'about-follow': kind('af', { id }),
  'about-mute': kind('am', { id }),
  mute: kind('mu', { id, ref: id }),
  unmute: kind('uu', { id, ref: id }),
  /** What digests bring, to be chosen. */
  'focus-page': kind('fp', {}),
  mode: kind('m', { mode: oneOf(MODES) }),
  sound: kind('8', { sound: oneOf(SOUNDS) }),
  quiet: kind('9', { hours: span }),
  language: kind('la', { language: oneOf(LANGUAGES) }),
  script: kind('sc', { script: oneOf(SCRIPTS) }),
  zone: kind('zo', { zone: id }),
  /** Opens a page of the settings, in place of the one before. */
  settings: kind('se', { page: oneOf(SETTING_PAGES) }),
  hour: kind('ho', { act: oneOf(CHOICE_ACTS), time: hour }),
  /** All hours at once: takes a change back. */
  hours: kind('hs', { times: hours }),
  weekday: kind('wd', { act: oneOf(CHOICE_ACTS), day: days }),
  /** All days at once: several that have a word, or to take a change back. */
  weekdays: kind('ws', { days }),
  'weekly-day': kind('wy', { day: days }),
  detail: kind('de', { detail: oneOf(DETAILS) }),
  /** Nothing comes for that many days; 0 ends it. */
  away: kind('aw', { days: number }),
  /** Subscribes a person who came by a link. */
  subscribe: kind('sb', {}),
  /** The first minute of a new subscriber: a step that is skipped to, and the answers. */
  'first-step': kind('fs', { step: oneOf(FIRST_STEPS) }),
  'first-hour': kind('fh', { time: hour }),
  'first-city': kind('fc', { zone: id }),
  'first-follow': kind('ff', { act: oneOf(CHOICE_ACTS), ref: id }),
  export: kind('ex', {}),
  forget: kind('fo', { act: oneOf(FORGET_ACTS) }),
  drafts: kind('d', { page: number }),
  problems: kind('O', { page: number }),
  preview: kind('v', { id }),
  publish: kind('p', { id }),
  unpublish: kind('P', { id }),
  /** The second press, after the question that `unpublish` asks. */
  withdraw: kind('Z', { id }),
  /** Takes a withdrawal of that instant back. */
  'undo-withdrawal': kind('z', { id, at: longNumber }),
  'keep-published': kind('Q', { id }),
  'keep-draft': kind('k', { id }),
  /** One draft, in place. `ref`: the token of an upload, or the id of an episode; `version`: of the text that the button was made for. */
  'draft-card': kind('db', { ref: id }),
  'draft-look': kind('dp', {
    ref: id,
    language: oneOf(LANGUAGES),
    mode: oneOf(LOOK_MODES),
    detail: oneOf(DETAILS),
    page: number,
  }),
  'draft-field': kind('df', { ref: id, version: id, act: oneOf(FIELD_ACTS), field: oneOf(DRAFT_FIELDS) }),
  'draft-name': kind('da', { ref: id, version: id, act: oneOf(CHOICE_ACTS), name: id }),
  /** `at`: the chosen instant; 0 for the other words. */
  'draft-word': kind('dw', { ref: id, version: id, act: oneOf(DRAFT_WORDS), at: longNumber }),
  'draft-aside': kind('dx', { ref: id, act: oneOf(ASIDE_ACTS) }),
  receipt: kind('rc', { act: oneOf(RECEIPT_ACTS), id }),
  broadcast: kind('b', { act: oneOf(BROADCAST_ACTS), id: longNumber }),
  /** A query is too long for a button, so a token identifies it. */
  search: kind('h', { token: id, order: oneOf(SEARCH_ORDERS), page: number }),
  /** The ref of an entity or of a term. */
  'search-name': kind('H', { ref: id }),
  /** The same: a question about it. */
  'ask-name': kind('K', { ref: id }),
  /** A search's words as a question. */
  'ask-query': kind('aq', { token: id }),
  brief: kind('r', { span: oneOf(BRIEF_SPANS) }),
  stats: kind('S', {}),
  /** All that admins can do. `open`: in a message of its own. */
  admin: kind('ad', { page: oneOf(ADMIN_PAGES) }),
  /** `id`: of the person; 0 for none. */
  editors: kind('ro', { act: oneOf(EDITOR_ACTS), id: longNumber }),
  log: kind('lo', { page: number }),
  /** Groups and channels, one of them by the id of its subscriber, and whether it gets digests. `wc` is theirs too: `managed-buttons`. */
  chats: kind('wg', { page: number }),
  chat: kind('wh', { id: longNumber }),
  'chat-state': kind('wj', { act: oneOf(CHAT_STATE_ACTS), id: longNumber }),
  /** The id of a channel to which the bot was added. */
  'start-chat': kind('wb', { chat: id }),
  'add-chat': kind('wa', { act: oneOf(ADD_CHAT_ACTS) }),
  /** In messages of their own, beside `/stats`. */
  'stats-chart': kind('sp', { chart: oneOf(STATS_CHARTS) }),
  'stats-page': kind('sq', { page: oneOf(STATS_PAGES) }),
  aliases: kind('A', { page: number }),
  'applied-aliases': kind('B', { page: number }),
  alias: kind('i', { ref: id, page: number }),
  'accept-alias': kind('j', { ref: id, page: number }),
  'refuse-alias': kind('J', { ref: id, page: number }),
  /** A decision on all pairs of a page: first the question, then the second press, which names the pairs that were shown. */
  'ask-aliases': kind('6', { word, page: number }),
  'decide-aliases': kind('7', { word, page: number, pairs: id }),
  /** A change of names that waits for a second press, by its token; and one that was written, to be taken back. */
  'name-change': kind('wn', { act: oneOf(NAME_CHANGE_ACTS), token: id }),
  'undo-names': kind('wu', { token: id }),
  /** Tags without a label; one with its labels; the question for one of them. */
  labels: kind('wl', { page: number }),
  label: kind('wm', { ref: id }),
  'label-word': kind('wk', { act: oneOf(LABEL_ACTS), ref: id, language: oneOf(LANGUAGES) }),
  /** `step`: the position of the button's proposal. */
  import: kind('I', { token: id, act: oneOf(IMPORT_ACTS), step: number }),
  /** A step of the cleaning of a raw text, taken back or taken again. */
  'import-step': kind('is', { token: id, step: oneOf(CLEANING_STEPS) }),
  /** The files that disappeared together since then: their episodes are kept or removed. */
  missing: kind('M', { act: oneOf(MISSING_ACTS), sinceAt: longNumber }),
  /** `sinceAt`: the question; `count`: how many of the newest; `of`: how many it was about when the button was made. */
  news: kind('V', {
    about: oneOf(NEWS_TOPICS),
    act: oneOf(NEWS_ACTS),
    sinceAt: longNumber,
    count: number,
    of: number,
  }),
  /** '' for the first draft, in a message of its own. */
  'draft-queue': kind('D', { act: oneOf(DRAFT_QUEUE_ACTS), id: anyId }),
  'draft-board': kind('T', {}),
  /** From 1; 0 opens them in a message of their own. */
  'draft-groups': kind('C', { page: number }),
  /** `count`: how many drafts it was when the button was made. */
  'draft-mass': kind('R', { act: oneOf(DRAFT_MASS_ACTS), scope: id, count: number }),
  /** What somebody thinks of an episode; pressed again, it is taken back. */
  'rate-up': kind('lk', { id }),
  'rate-down': kind('dl', { id }),
  /** Opens the two for each episode of a digest of several, and closes them. */
  'rate-digest': kind('rd', {}),
  /** Takes a 👎 back, from the list of what it has moved. */
  unrate: kind('cu', { id }),
  save: kind('sv', { id }),
  unsave: kind('us', { id }),
  saved: kind('sd', { page: number }),
  timeline: kind('tl', { ref: id, page: number }),
  /** The names of a picture, by their refs with dots between. */
  trend: kind('ch', { refs: id }),
  /** The same picture in other colours, in its place. */
  'trend-theme': kind('ct', { theme: oneOf(CHART_THEMES), refs: id }),
  /** Whether a review of the week comes. */
  'weekly-review': kind('rv', { choice: oneOf(SOUNDS) }),
  'show-review': kind('rw', {}),
  /** Under a review, which stays. */
  'stop-review': kind('ry', {}),
  close: kind('q', {}),
} as const;

/** The values in the data of a button, by name. */
export type ButtonFields = Readonly<Record<string, ButtonField<string | number>>>;

function kind<const Of extends ButtonFields>(
  code: string,
  fields: Of,
): { readonly code: string; readonly fields: Of } {
  return { code, fields };
}
