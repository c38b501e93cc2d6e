import type { Episode } from '../../domain/episode.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { Language, Subscriber } from '../../domain/subscriber.ts';
import type { WeeklyReview, WeekName } from '../../domain/weekly-review.ts';
import { displayName } from '../../naming/display-name.ts';
import { button, choiceLabel, rowsOf } from '../common/buttons.ts';
import { oneLine, shorten } from '../common/clean-text.ts';
import { titleOf } from '../common/episode-line.ts';
import { closeButton } from '../common/episode-list.ts';
import { message } from '../common/layout.ts';
import { joinRefs, MOST_NAMES } from '../common/ref-list.ts';
import { bold, concat, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import { whenOf } from '../settings/schedule.ts';
import { settingPage } from '../settings/settings-view.ts';
import { termNames } from '../term/term-page.ts';

/** UTF-16 units. */
const NAME_LIMIT = 40;
const TITLE_LIMIT = 80;
const QUOTE_LIMIT = 60;

/**
 * What the last week was about, with buttons to its episodes and to a picture of the names that came up most.
 * @param comes `once`: its reader does not get one every week, and has nothing to stop
 */
export function renderWeeklyReview(
  review: WeeklyReview,
  language: Language,
  comes: 'weekly' | 'once' = 'weekly',
): OutgoingMessage {
  const words = phrasesFor(language).weeklyReview;
  const { most, rising, falling, terms, picks } = review;
  const { comma } = phrasesFor(language);
  const nameOf = ({ entity }: WeekName): string => shorten(displayName(entity, language), NAME_LIMIT);
  const changed = (one: WeekName): string =>
    `• ${words.changed(nameOf(one), one.episodes, Math.round(one.usual))}`;
  const part = (title: string, ...told: readonly Piece[]): Piece =>
    told.length > 0 ? lines(bold(title), ...told) : '';
  return message(
    paragraphs(
      lines(bold(words.title), words.span(oneLine(review.first), oneLine(review.last), review.episodes)),
      part(words.most, ...most.map((one) => `• ${words.name(nameOf(one), one.episodes)}`)),
      part(words.rising, ...rising.map(changed)),
      part(words.falling, ...falling.map(changed)),
      terms.length > 0 ? part(words.terms, terms.map(termNames).join(comma)) : '',
      part(words.picks, ...picks.map(pickLine)),
    ),
    rowsOf(
      picks.map(({ id }, index) => button(`${index + 1}`, { to: 'episode', id })),
      [
        ...pictureButtons(most, language),
        comes === 'weekly'
          ? button(words.button.stop, { to: 'stop-review' })
          : closeButton(phrasesFor(language)),
      ],
    ),
  );
}

/** The week brought no episode. */
export function renderEmptyWeek(language: Language): OutgoingMessage {
  return message(phrasesFor(language).weeklyReview.nothing, [[closeButton(phrasesFor(language))]]);
}

/** Whether a review comes, and when the next one. */
export function renderReviewSetting(
  { reviewDueAt, zone, mode }: Subscriber,
  language: Language,
): OutgoingMessage {
  const words = phrasesFor(language).weeklyReview;
  const phrases = phrasesFor(language);
  const isOn = reviewDueAt !== undefined;
  const when = isOn ? words.on(whenOf(reviewDueAt, zone, phrases)) : words.off;
  const choices = (['on', 'off'] as const).map((choice) =>
    button(choiceLabel(words.button[choice], isOn === (choice === 'on')), { to: 'weekly-review', choice }),
  );
  return settingPage(
    paragraphs(
      lines(bold(words.settingTitle), isOn && mode === 'off' ? words.unused(phrases.mode[mode]) : when),
      words.what,
    ),
    [choices, [button(words.button.show, { to: 'show-review' })]],
    language,
  );
}

/** The text typed is neither on nor off. */
export function renderBadReview(got: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).weeklyReview.badWord(shorten(got, QUOTE_LIMIT)));
}

function pickLine(episode: Episode, index: number): Piece {
  return concat(`${index + 1}. `, shorten(titleOf(episode), TITLE_LIMIT), ` · ${oneLine(episode.date)}`);
}

function pictureButtons(most: readonly WeekName[], language: Language): readonly Button[] {
  if (most.length === 0) return [];
  const refs = joinRefs(most.slice(0, MOST_NAMES).map(({ entity }) => entity));
  return [button(phrasesFor(language).weeklyReview.button.picture, { to: 'trend', refs })];
}
