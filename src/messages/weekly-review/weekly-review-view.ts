import type { ChartTheme } from '../../domain/chart.ts';
import type { Episode } from '../../domain/episode.ts';
import { type Button, CAPTION_LIMIT, type OutgoingMessage } from '../../domain/message.ts';
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
import { chartOf } from '../trend/trend-chart.ts';

/** UTF-16 units. */
const NAME_LIMIT = 24;
const TITLE_LIMIT = 80;
/** Where a picture stands above. */
const SHORT_TITLE_LIMIT = 40;
const QUOTE_LIMIT = 60;
/** Points of a line: a single one is no line. */
const LEAST_WEEKS = 2;

/**
 * What the last week was about, with a picture of the names that came up most, and buttons to its episodes and to these names.
 * @param theme of the picture
 * @param comes `once`: its reader does not get one every week, and has nothing to stop
 */
export function renderWeeklyReview(
  review: WeeklyReview,
  theme: ChartTheme,
  language: Language,
  comes: 'weekly' | 'once' = 'weekly',
): OutgoingMessage {
  const inFull = renderText(review, TITLE_LIMIT, language, comes);
  if (review.trend.lines.length === 0 || review.trend.weeks.length < LEAST_WEEKS) return inFull;
  const text =
    inFull.text.length > CAPTION_LIMIT ? renderText(review, SHORT_TITLE_LIMIT, language, comes) : inFull;
  // Longer than a picture allows, which takes names of a length that none has, the text is worth more.
  if (text.text.length > CAPTION_LIMIT) return inFull;
  return { ...text, picture: chartOf(review.trend, theme, language) };
}

function renderText(
  review: WeeklyReview,
  titleLimit: number,
  language: Language,
  comes: 'weekly' | 'once',
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
      part(words.picks, ...picks.map((pick, index) => pickLine(pick, index, titleLimit))),
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

function pickLine(episode: Episode, index: number, titleLimit: number): Piece {
  return concat(`${index + 1}. `, shorten(titleOf(episode), titleLimit), ` · ${oneLine(episode.date)}`);
}

function pictureButtons(most: readonly WeekName[], language: Language): readonly Button[] {
  if (most.length === 0) return [];
  const refs = joinRefs(most.slice(0, MOST_NAMES).map(({ entity }) => entity));
  return [button(phrasesFor(language).weeklyReview.button.picture, { to: 'trend', refs })];
}
