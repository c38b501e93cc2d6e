import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import { DETAILS, type Language, type Subscriber } from '../../../domain/subscriber.ts';
import { WEEKDAYS, type Weekday } from '../../../domain/weekday.ts';
import { button, choiceLabel, type Rows } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { daysOf } from '../../../messages/settings/schedule.ts';
import { settingPage } from '../../../messages/settings/settings-view.ts';
import { ALL_SETTINGS } from './words.ts';

/** The most characters that a message quotes of what a person typed. */
const QUOTE_LIMIT = 60;

/** The days of the digest as buttons; of a weekly one the day. @param before the days before the last change */
export function renderDays(
  { mode, weekdays, weeklyDay }: Subscriber,
  language: Language,
  before?: readonly Weekday[],
): OutgoingMessage {
  const words = ALL_SETTINGS[language];
  const phrases = phrasesFor(language);
  const isWeekly = mode === 'weekly';
  const current = daysOf(isWeekly ? [weeklyDay] : weekdays, phrases);
  const unused = mode === 'daily' || isWeekly ? '' : words.daysUnused(phrases.mode[mode]);
  return settingPage(
    paragraphs(
      lines(bold(words.daysTitle), words.days(current)),
      unused,
      isWeekly ? words.weeklyHint : words.daysHint,
    ),
    isWeekly ? [weeklyButtons(weeklyDay, language)] : dailyButtons(weekdays, language),
    language,
    before && undoButton(before, isWeekly, language),
  );
}

function undoButton(before: readonly Weekday[], isWeekly: boolean, language: Language): Button {
  const phrases = phrasesFor(language);
  const label = phrases.settings.button.undo(daysOf(before, phrases));
  const days = before.join('');
  return button(label, isWeekly ? { to: 'weekly-day', day: days } : { to: 'weekdays', days });
}

function weeklyButtons(weeklyDay: Weekday, language: Language): Button[] {
  return WEEKDAYS.map((day) =>
    button(labelOf(day, day === weeklyDay, language), { to: 'weekly-day', day: String(day) }),
  );
}

function dailyButtons(weekdays: readonly Weekday[], language: Language): Rows {
  const { button: labels } = ALL_SETTINGS[language];
  const current = weekdays.join('');
  const several = [
    [labels.everyDay, WEEKDAYS.join('')],
    [labels.workdays, '12345'],
    [labels.weekend, '67'],
  ] as const;
  return [
    WEEKDAYS.map((day) => {
      const isChosen = weekdays.includes(day);
      const act = isChosen ? 'drop' : 'add';
      return button(labelOf(day, isChosen, language), { to: 'weekday', act, day: String(day) });
    }),
    several.map(([label, days]) => button(choiceLabel(label, days === current), { to: 'weekdays', days })),
  ];
}

function labelOf(day: Weekday, isChosen: boolean, language: Language): string {
  return choiceLabel(phrasesFor(language).settings.days.short[day - 1] ?? '', isChosen);
}

/** The text typed is no day of the week. */
export function renderBadDays(got: string, language: Language): OutgoingMessage {
  return message(ALL_SETTINGS[language].badDays(shorten(got, QUOTE_LIMIT)));
}

/** The text typed is no number of days. @param most how many there may be */
export function renderBadPause(got: string, most: number, language: Language): OutgoingMessage {
  return message(ALL_SETTINGS[language].badPause(shorten(got, QUOTE_LIMIT), most));
}

/** How full a digest is, as buttons. @param unknown what was typed and is none */
export function renderDetail({ detail }: Subscriber, language: Language, unknown = ''): OutgoingMessage {
  const words = ALL_SETTINGS[language];
  const choices = DETAILS.map((one) =>
    button(choiceLabel(words.detail[one].label, one === detail), { to: 'detail', detail: one }),
  );
  return settingPage(
    paragraphs(
      unknown && words.badDetail(shorten(unknown, QUOTE_LIMIT)),
      lines(bold(words.detailTitle), words.detail[detail].told),
    ),
    [choices],
    language,
  );
}
