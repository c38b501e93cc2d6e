import type { EditionKind } from '../../../domain/delivery.ts';
import type { OutgoingMessage, RichText } from '../../../domain/message.ts';
import type { ModelUse } from '../../../domain/model-use.ts';
import {
  type ChatType,
  type Language,
  MODES,
  type Mode,
  type SubscriberState,
} from '../../../domain/subscriber.ts';
import { button, type Rows } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { figure } from '../../../messages/common/figure.ts';
import { duration } from '../../../messages/common/figures.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, concat, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { modelUseText } from '../../../messages/model/model-use-view.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { FIGURES } from './figure-words.ts';
import { STATS } from './words.ts';

/** Deliveries by outcome: `owed` is the sum of all from `sent` to `sending`. */
interface Tally {
  readonly owed: number;
  readonly sent: number;
  readonly uncertain: number;
  readonly dead: number;
  readonly expired: number;
  readonly waiting: number;
  readonly sending: number;
  /** May have arrived twice, or not at all. */
  readonly doubted: number;
}

/** The state of the bot, for an admin. */
export interface Stats {
  /** Formatted: `2026-01-22 08:00 (Asia/Shanghai)`. */
  readonly asOf: string;
  readonly subscribers: readonly {
    readonly state: SubscriberState;
    readonly mode: Mode;
    readonly chatType: ChatType;
    readonly count: number;
  }[];
  /** A kind may occur several times. */
  readonly day: readonly (Tally & { readonly kind: EditionKind })[];
  readonly week: readonly (Tally & { readonly kind: EditionKind })[];
  /** What people thought of episodes in the last seven days. */
  readonly ratings: { readonly up: number; readonly down: number };
  /** Editions whose counts do not add up. */
  readonly unbalanced: readonly { readonly id: number }[];
  /** Deliveries that are due or being sent, and those to be sent later. */
  readonly waiting: { readonly now: number; readonly later: number };
  /** How long the waiting deliveries take at the current pace. */
  readonly throughMs: number;
  readonly broadcasts: readonly {
    readonly title: string;
    readonly audience: number;
    readonly isPaused: boolean;
  }[];
  /** Why deliveries are dead, the latest first. */
  readonly deaths: readonly { readonly reason: string; readonly count: number }[];
  /** Absent when there is no language model and never was one. */
  readonly model: ModelUse | undefined;
  /** Absent when it is not measured. */
  readonly pacePerSecond: number | undefined;
  readonly paceLimitPerSecond: number;
  readonly uptimeMs: number;
  readonly version: string;
  /** Which replica takes updates, and which writes editions. */
  readonly updates: 'webhook' | 'here' | 'elsewhere';
  readonly editions: 'here' | 'elsewhere';
}

/** In the order in which a sum lists them. */
const STATES = ['sent', 'sending', 'waiting', 'uncertain', 'dead', 'expired'] as const;
const KINDS: readonly EditionKind[] = ['daily', 'instant', 'review', 'broadcast', 'correction', 'notice'];
/** The most UTF-16 units of a reason or a title that a line shows. */
const LINE_LIMIT = 100;

/** `/stats`: one message, with a button that refreshes it. */
export function renderStats(stats: Stats, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const words = STATS[language];
  return message(
    paragraphs(
      lines(bold(`📊 ${words.title}`), words.asOf(stats.asOf)),
      alarm(stats, language),
      lines(bold(`👥 ${words.subscribers}`), ...subscribers(stats, language)),
      lines(bold(`📬 ${words.day}`), ...sums(stats.day, language)),
      lines(
        bold(`📅 ${words.week}`),
        ...sums(stats.week, language),
        doubts(stats.week, language),
        ratings(stats, language),
      ),
      lines(waiting(stats, language), ...broadcasts(stats, language)),
      deaths(stats, language),
      modelUseText(stats.model, phrases),
      running(stats, language),
    ),
    [
      ...figureButtons(language),
      [button(words.refresh, { to: 'stats' }), button(phrases.button.close, { to: 'close' })],
    ],
  );
}

function figureButtons(language: Language): Rows {
  const { button: label } = FIGURES[language];
  return [
    [
      button(label.subscribers, { to: 'stats-chart', chart: 'subscribers' }),
      button(label.digests, { to: 'stats-chart', chart: 'digests' }),
    ],
    [
      button(label.missed, { to: 'stats-page', page: 'missed' }),
      button(label.follows, { to: 'stats-page', page: 'follows' }),
    ],
    [button(label.reading, { to: 'stats-page', page: 'reading' })],
  ];
}

function alarm({ unbalanced }: Stats, language: Language): Piece {
  if (unbalanced.length === 0) return '';
  return bold(
    `🚨 ${STATS[language].unbalanced(unbalanced.map(({ id }) => `#${id}`).join(phrasesFor(language).comma))}`,
  );
}

function subscribers({ subscribers: shares }: Stats, language: Language): string[] {
  const stats = STATS[language];
  const { chats: chatCount, mode, comma } = phrasesFor(language);
  const count = (is: (share: Stats['subscribers'][number]) => boolean): number =>
    shares.reduce((sum, share) => (is(share) ? sum + share.count : sum), 0);
  const active = count(({ state }) => state === 'active');
  const chats = (['private', 'group', 'channel'] as const).flatMap((type) => {
    const some = count(({ state, chatType }) => state === 'active' && chatType === type);
    return some > 0 ? [chatCount[type](some, figure(some))] : [];
  });
  const modes = MODES.map((one) => {
    const some = count((share) => share.state === 'active' && share.mode === one);
    return `${mode[one]} ${figure(some)}`;
  });
  const idle = (state: 'paused' | 'stopped') =>
    stats.idle[state](figure(count((share) => share.state === state)));
  return [
    stats.active(figure(active), chats.join(comma)),
    active > 0 ? modes.join(' · ') : '',
    `${idle('paused')} · ${idle('stopped')}`,
  ];
}

/** One sum per kind, and below several the sum of all. */
function sums(tallies: Stats['day'], language: Language): Piece[] {
  const stats = STATS[language];
  const owing = KINDS.map((kind) => ({
    kind,
    ...total(tallies.filter((tally) => tally.kind === kind)),
  })).filter(({ owed }) => owed > 0);
  if (owing.length === 0) return [stats.nothingOwed];
  const each = owing.map((tally) => sum(stats.kind[tally.kind], tally, language));
  return owing.length === 1 ? each : [...each, sum(stats.together, total(owing), language)];
}

/** `Daily digests: 12 in all · 10 sent · 2 waiting` */
function sum(name: string, tally: Tally, language: Language): RichText {
  const stats = STATS[language];
  const terms = STATES.filter((state) => state === 'sent' || tally[state] > 0).map((state) =>
    stats.state[state](figure(tally[state])),
  );
  return concat(
    `${name}${phrasesFor(language).colon}`,
    bold(stats.owed(figure(tally.owed))),
    ` · ${terms.join(' · ')}`,
  );
}

function total(tallies: readonly Tally[]): Tally {
  const add = (field: keyof Tally): number => tallies.reduce((all, tally) => all + tally[field], 0);
  return {
    owed: add('owed'),
    sent: add('sent'),
    uncertain: add('uncertain'),
    dead: add('dead'),
    expired: add('expired'),
    waiting: add('waiting'),
    sending: add('sending'),
    doubted: add('doubted'),
  };
}

function doubts(tallies: readonly Tally[], language: Language): string {
  const stats = STATS[language];
  const { owed, doubted } = total(tallies);
  if (owed === 0) return '';
  return doubted === 0 ? `✅ ${stats.noDoubts}` : `❓ ${stats.doubts(figure(doubted))}`;
}

function ratings({ ratings: { up, down } }: Stats, language: Language): string {
  return up + down === 0 ? '' : STATS[language].ratings(figure(up), figure(down));
}

function waiting({ waiting: { now, later }, throughMs }: Stats, language: Language): string {
  const stats = STATS[language];
  const words =
    now === 0 ? stats.nothingWaits : stats.waits(figure(now), duration(throughMs, phrasesFor(language)));
  return `⏳ ${later === 0 ? words : `${words} ${stats.waitsLater(figure(later))}`}`;
}

function broadcasts({ broadcasts: running }: Stats, language: Language): string[] {
  const stats = STATS[language];
  return running.map(({ title, audience, isPaused }) => {
    const name = shorten(title, LINE_LIMIT);
    return isPaused
      ? `⏸ ${stats.broadcastPaused(name, figure(audience))}`
      : `📣 ${stats.broadcastRunning(name, figure(audience))}`;
  });
}

function deaths({ deaths: reasons }: Stats, language: Language): Piece {
  if (reasons.length === 0) return '';
  const each = reasons.map(({ reason, count }) => `${figure(count)} × ${shorten(reason, LINE_LIMIT)}`);
  return lines(bold(`🚫 ${STATS[language].deaths}`), ...each);
}

function running(stats: Stats, language: Language): Piece {
  const { pacePerSecond, paceLimitPerSecond, uptimeMs, version, updates, editions } = stats;
  const words = STATS[language];
  const limit = figure(paceLimitPerSecond);
  const pace =
    pacePerSecond === undefined ? words.paceLimit(limit) : words.pace(figure(pacePerSecond), limit);
  return lines(
    `⚙️ ${pace}`,
    words.running(duration(uptimeMs, phrasesFor(language)), version),
    `${words.updates[updates]} · ${words.editions[editions]}`,
  );
}
