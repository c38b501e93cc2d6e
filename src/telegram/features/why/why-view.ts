import type { DigestExplanation, LeftOut } from '../../../digests/digest-reasons.ts';
import type { Instant } from '../../../domain/clock.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { awayAt } from '../../../domain/next-digest.ts';
import { localDate, localHour } from '../../../domain/next-due.ts';
import { isActive, type Language, type Subscriber } from '../../../domain/subscriber.ts';
import { button, type Rows } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { titleOf } from '../../../messages/common/episode-line.ts';
import { closeButton } from '../../../messages/common/episode-list.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { nameList, reasonLine } from '../../../messages/digest/reason-line.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { nextLineOf } from '../../../messages/settings/schedule.ts';
import { FOCUS } from '../following/focus-words.ts';
import { WHY } from './words.ts';

/** Episodes of one list; more would hide what comes below. */
const EPISODES_SHOWN = 12;
/** So many episodes without a reason of their own have it one by one. */
const MOST_UNMARKED = 2;
/** UTF-16 units of a title. */
const TITLE_LIMIT = 60;
const BUTTON_TITLE_LIMIT = 24;
/** Buttons that take a 👎 back; each has a row. */
const TAKEN_BACK_SHOWN = 3;

/** `/why`: why each episode of the latest digest was there, what was left out, and what comes next. */
export function renderWhy(
  subscriber: Subscriber,
  explanation: DigestExplanation,
  now: Instant,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  return message(
    paragraphs(
      bold(WHY[language].title),
      latestPart(subscriber, explanation, now, language),
      leftOutPart(explanation.leftOut, language),
      nextPart(subscriber, explanation, now, language),
    ),
    [
      ...takeBackRows(explanation, language),
      [
        button(FOCUS[language].toFollows, { to: 'follows', page: 0 }),
        button(WHY[language].toFocus, { to: 'focus-page' }),
      ],
      [button(WHY[language].toMutes, { to: 'mutes', page: 0 }), closeButton(phrases)],
    ],
  );
}

function latestPart(
  subscriber: Subscriber,
  explanation: DigestExplanation,
  now: Instant,
  language: Language,
): Piece {
  const { noDigest, everything, unmarked, less: lessLine, latest: title } = WHY[language];
  const { latest } = explanation;
  const { zone } = subscriber;
  const today = todayLine(subscriber, explanation, now, language);
  const phrases = phrasesFor(language);
  if (!latest) return lines(noDigest, today);
  const { dueAt, episodes } = latest;
  const isToday = localDate(dueAt, zone) === localDate(now, zone);
  const areMany = episodes.filter(({ why }) => why.length === 0).length > MOST_UNMARKED;
  const rows = episodes.slice(0, EPISODES_SHOWN).map(({ episode, why, less }, index) => {
    const reason = reasonLine(why, phrases) || (areMany ? '' : everything);
    return lines(
      `${index + 1}. ${shorten(titleOf(episode), TITLE_LIMIT)}`,
      reason ? `   ${reason}` : '',
      less ? `   ${lessLine(shorten(titleOf(less.episode), TITLE_LIMIT), less.name)}` : '',
    );
  });
  return lines(
    isToday ? '' : today,
    bold(title(whenOf(dueAt, zone), episodes.length)),
    areMany ? unmarked : '',
    ...rows,
    moreLine(episodes.length, language),
  );
}

/** One button for each episode whose 👎 has moved something. */
function takeBackRows({ latest }: DigestExplanation, language: Language): Rows {
  const turnedDown = new Map(
    (latest?.episodes ?? []).flatMap(({ less }) => (less ? [[less.episode.id, less.episode] as const] : [])),
  );
  return [...turnedDown.values()].slice(0, TAKEN_BACK_SHOWN).map((episode) => [
    button(WHY[language].takeBack(shorten(titleOf(episode), BUTTON_TITLE_LIMIT)), {
      to: 'unrate',
      id: episode.id,
    }),
  ]);
}

/** Why no digest has come today. */
function todayLine(
  subscriber: Subscriber,
  { leftOut, waiting }: DigestExplanation,
  now: Instant,
  language: Language,
): string {
  const { nothingNew, allLeftOut, waits, away } = WHY[language].noneToday;
  if (awayAt(subscriber, now) !== undefined) return away;
  if (waiting > 0) return waits;
  return leftOut.length > 0 ? allLeftOut(leftOut.length) : nothingNew;
}

function leftOutPart(all: readonly LeftOut[], language: Language): Piece {
  if (all.length === 0) return '';
  const { leftOut, muted, notFollowed } = WHY[language];
  const phrases = phrasesFor(language);
  return lines(
    bold(leftOut(all.length)),
    ...all.slice(0, EPISODES_SHOWN).map((one) => {
      const reason = one.muted ? muted(nameList([one.muted], phrases)) : notFollowed;
      return lines(`• ${shorten(titleOf(one.episode), TITLE_LIMIT)}`, `   ${reason}`);
    }),
    moreLine(all.length, language),
  );
}

function moreLine(episodes: number, language: Language): string {
  return episodes > EPISODES_SHOWN ? WHY[language].more(episodes - EPISODES_SHOWN) : '';
}

function nextPart(
  subscriber: Subscriber,
  { waiting }: DigestExplanation,
  now: Instant,
  language: Language,
): Piece {
  const words = WHY[language];
  const { mode, nextDueAt, zone } = subscriber;
  if (!isActive(subscriber)) return lines(bold(words.next), words.stopped);
  if (mode === 'off') return lines(bold(words.next), words.off);
  const waits = waiting > 0 ? words.waiting(waiting) : words.nothingWaits;
  if (awayAt(subscriber, now) !== undefined)
    return lines(bold(words.next), waits, nextLineOf(subscriber, now, phrasesFor(language)));
  const when = nextDueAt === undefined ? words.atOnce : words.nextAt(whenOf(nextDueAt, zone));
  return lines(bold(words.next), waits, when);
}

/** A day and an hour there: `2026-01-21 08:00`. */
function whenOf(at: Instant, zone: string): string {
  return `${localDate(at, zone)} ${localHour(at, zone)}`;
}
