import type { OutgoingMessage, RichText } from '../../domain/message.ts';
import type { ChatType, Language } from '../../domain/subscriber.ts';
import type { BroadcastAct } from '../common/button-choices.ts';
import { button, type Rows, rowsOf } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { figure } from '../common/figure.ts';
import { duration } from '../common/figures.ts';
import { layOut, message } from '../common/layout.ts';
import { bold, lines, paragraphs } from '../common/rich-text.ts';
import { renderDigest } from '../digest/digest.ts';
import type { DigestEpisode } from '../digest/shown-episode.ts';
import type { Phrases } from '../phrases.ts';
import { phrasesFor } from '../phrases.ts';

/** The plan that an admin confirms before a broadcast. */
export interface BroadcastPlan {
  readonly id: number;
  /** Subscribers by kind of chat. */
  readonly audience: Readonly<Record<ChatType, number>>;
  readonly messages: number;
  readonly durationMs: number;
  /** Present where sending faster for Telegram Stars is allowed. */
  readonly paid?: { readonly durationMs: number; readonly stars: number } | undefined;
  /** For an episode: its title, and how many more subscribers get it in their next daily digest. */
  readonly publication?: { readonly title: string; readonly inDigests: number } | undefined;
}

/** Progress of a broadcast; all counts but `written` and `audience` are messages. */
export interface BroadcastProgress {
  readonly id: number;
  /** The title of an episode, or the beginning of a text. */
  readonly title: string;
  /** `over` has no buttons any more; `stopped` was ended by an admin. */
  readonly phase: 'running' | 'paused' | 'stopping' | 'over' | 'stopped';
  /** Subscribers. */
  readonly audience: number;
  /** Subscribers whose messages are in the ledger. */
  readonly written: number;
  readonly sent: number;
  /** Those of them that may have arrived twice. */
  readonly doubled: number;
  /** In the ledger, still to be sent. */
  readonly waiting: number;
  /** Those of them that may have arrived, and are repeated until there is an answer. */
  readonly repeating: number;
  /** Not in the ledger yet; after the end: never written. */
  readonly unwritten: number;
  readonly uncertain: number;
  readonly dead: number;
  readonly expired: number;
  readonly remainingMs: number;
}

/** Signs of the bar. */
const BAR = 12;
/** Characters of the text by which an admin recognises a broadcast. */
const TITLE_LIMIT = 60;

/** An admin's text as subscribers will see it; a long text in parts. */
export function renderBroadcast(text: RichText): OutgoingMessage[] {
  return layOut([{ text }]);
}

/** An episode as subscribers in instant mode will see it. @param date `YYYY-MM-DD` */
export function renderPublication(shown: DigestEpisode, date: string, language: Language): OutgoingMessage[] {
  return renderDigest({ kind: 'instant', date, episodes: [shown] }, language);
}

/** The audience, duration and cost; the buttons start or cancel the broadcast. */
export function renderBroadcastPlan(plan: BroadcastPlan, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { broadcast } = phrases;
  const { audience, publication, paid } = plan;
  const people = audience.private + audience.group + audience.channel;
  const heading = publication ? broadcast.publicationPlan(titleOf(publication.title)) : broadcast.plan;
  return message(
    paragraphs(
      lines(bold(`📣 ${heading}`), broadcast.seenAbove),
      people === 0 && !publication
        ? broadcast.nobody
        : lines(
            broadcast.audience(figure(people), audienceShares(audience, phrases)),
            publication && publication.inDigests > 0
              ? broadcast.inDigests(figure(publication.inDigests))
              : '',
            publication ? broadcast.followsNarrow : '',
            broadcast.messages(figure(plan.messages)),
            broadcast.takes(duration(plan.durationMs, phrases)),
            paid ? broadcast.paid(duration(paid.durationMs, phrases), starsText(paid.stars)) : '',
          ),
    ),
    planButtons(plan, people, phrases),
  );
}

function audienceShares(audience: BroadcastPlan['audience'], { chats, comma }: Phrases): string {
  const shares = (['private', 'group', 'channel'] as const)
    .filter((type) => audience[type] > 0)
    .map((type) => chats[type](audience[type], figure(audience[type])));
  return shares.join(comma);
}

function planButtons({ id, publication, paid }: BroadcastPlan, people: number, phrases: Phrases): Rows {
  const { send, sendFast, cancel } = phrases.broadcast.button;
  const act = actButton(id);
  const begin = publication ? phrases.button.publish : send;
  return rowsOf(
    people > 0 || publication ? [act(begin, 'send')] : [],
    people > 0 && paid ? [act(sendFast(starsText(paid.stars)), 'send-fast')] : [],
    [act(cancel, 'cancel')],
  );
}

/** The progress with its actions; after the end, the result. */
export function renderBroadcastProgress(progress: BroadcastProgress, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { broadcast } = phrases;
  const { phase } = progress;
  const heading = lines(bold(broadcast.phase[phase]), broadcast.subject(titleOf(progress.title)));
  if (phase === 'over' || phase === 'stopped')
    return message(paragraphs(heading, summaryOf(progress, phrases)));
  return message(
    paragraphs(
      heading,
      bar(progress),
      lines(
        broadcast.written(figure(progress.written), figure(progress.audience)),
        ...(['sent', 'waiting', 'uncertain', 'dead', 'expired'] as const).map((status) =>
          broadcast.status[status](figure(countOf(progress, status))),
        ),
      ),
      phase === 'running' ? broadcast.remaining(duration(progress.remainingMs, phrases)) : '',
    ),
    progressButtons(progress, phrases),
  );
}

/** Messages that may have arrived are uncertain, whether or not they are sent again. */
function countOf(
  progress: BroadcastProgress,
  status: 'sent' | 'waiting' | 'uncertain' | 'dead' | 'expired',
): number {
  if (status === 'waiting') return progress.waiting - progress.repeating;
  if (status === 'uncertain') return progress.uncertain + progress.repeating;
  return progress[status];
}

function summaryOf(progress: BroadcastProgress, { broadcast }: Phrases): RichText {
  const { sent, doubled, dead, uncertain } = progress;
  const unsent = progress.expired + progress.unwritten + progress.waiting;
  return lines(
    broadcast.received(figure(sent)),
    doubled > 0 ? broadcast.doubled(figure(doubled)) : '',
    broadcast.unreached(figure(dead)),
    broadcast.doubtful(figure(uncertain)),
    unsent > 0 ? broadcast.unsent(figure(unsent)) : '',
  );
}

/** `▓▓▓▓░░░░ 50%`: the settled share of all messages. */
function bar({ sent, uncertain, dead, expired, waiting, unwritten }: BroadcastProgress): string {
  const settled = sent + uncertain + dead + expired;
  const all = settled + waiting + unwritten;
  const share = all === 0 ? 0 : settled / all;
  const full = Math.floor(share * BAR);
  return `${'▓'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.floor(share * 100)}%`;
}

function progressButtons({ id, phase }: BroadcastProgress, phrases: Phrases): Rows {
  const { pause, resume, stop } = phrases.broadcast.button;
  const act = actButton(id);
  if (phase === 'running') return [[act(pause, 'pause'), act(stop, 'stop')]];
  return phase === 'paused' ? [[act(resume, 'resume'), act(stop, 'stop')]] : [];
}

const actButton = (id: number) => (label: string, act: BroadcastAct) =>
  button(label, { to: 'broadcast', act, id });

/** The broadcast was cancelled. */
export function renderBroadcastCancelled(language: Language): OutgoingMessage {
  return message(phrasesFor(language).broadcast.cancelled);
}

/** `/broadcast` without text. */
export function renderBroadcastUsage(language: Language): OutgoingMessage {
  return message(phrasesFor(language).broadcast.usage);
}

/** `123.4 ⭐` */
function starsText(stars: number): string {
  return `${figure(Math.ceil(stars * 10) / 10)} ⭐`;
}

function titleOf(title: string): string {
  return shorten(title, TITLE_LIMIT);
}
