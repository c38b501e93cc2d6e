import type { Instant } from '../../../domain/clock.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { awayAt } from '../../../domain/next-digest.ts';
import { localHour } from '../../../domain/next-due.ts';
import type { Language, Subscriber } from '../../../domain/subscriber.ts';
import type { SettingPage } from '../../../messages/common/button-choices.ts';
import { button, inRows } from '../../../messages/common/buttons.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { placeOf } from '../../../messages/settings/places.ts';
import { nextLineOf, scheduleOf } from '../../../messages/settings/schedule.ts';
import { LANGUAGE_NAMES } from '../language/words.ts';
import { ALL_SETTINGS } from './words.ts';

const BUTTONS_PER_ROW = 2;
/** Three hours fit on a button of half a phone's width. */
const HOURS_ON_BUTTON = 3;
/** A pause that a button begins. */
const PAUSE_DAYS = 7;

/** `/settings`: how everything stands, when the next digest comes, and a button for each setting. */
export function renderAllSettings(subscriber: Subscriber, now: Instant, language: Language): OutgoingMessage {
  const words = ALL_SETTINGS[language];
  const phrases = phrasesFor(language);
  const { zone, detail } = subscriber;
  return message(
    paragraphs(
      lines(
        bold(words.title),
        scheduleOf({ ...subscriber, language }, phrases),
        bold(nextLineOf(subscriber, now, phrases)),
      ),
      lines(
        words.place(placeOf(zone, language), localHour(now, zone)),
        words.detail[detail].told,
        soundLine(subscriber, language),
        `🌐 ${LANGUAGE_NAMES[subscriber.language]}`,
        words.follows,
        subscriber.reviewDueAt === undefined ? '' : phrases.weeklyReview.line,
      ),
    ),
    [...settingButtons(subscriber, language), closingRow(subscriber, now, language)],
  );
}

function soundLine({ isSilent, quietHours }: Subscriber, language: Language): string {
  const { sound, quiet } = ALL_SETTINGS[language];
  if (isSilent) return sound.off;
  return quietHours ? quiet(`${quietHours.from}–${quietHours.until}`) : sound.on;
}

function settingButtons({ times: all, mode }: Subscriber, language: Language) {
  const { button: labels } = ALL_SETTINGS[language];
  const times = mode === 'weekly' ? all.toSorted().slice(0, 1) : all;
  const hours = times.slice(0, HOURS_ON_BUTTON).join(' ') + (times.length > HOURS_ON_BUTTON ? ' …' : '');
  const open = (label: string, page: SettingPage) => button(label, { to: 'settings', page });
  return inRows(
    [
      open(labels.hours(hours), 'hours'),
      open(labels.days, 'days'),
      open(labels.mode(phrasesFor(language).mode[mode]), 'mode'),
      open(labels.zone, 'zone'),
      open(labels.detail, 'detail'),
      open(labels.sound, 'sound'),
      open(labels.language, 'language'),
      button(labels.follows, { to: 'follows', page: 0 }),
      open(phrasesFor(language).weeklyReview.button.setting, 'review'),
    ],
    BUTTONS_PER_ROW,
  );
}

function closingRow(subscriber: Subscriber, now: Instant, language: Language) {
  const { button: labels } = ALL_SETTINGS[language];
  const pause =
    awayAt(subscriber, now) === undefined
      ? button(labels.week, { to: 'away', days: PAUSE_DAYS })
      : button(labels.goOn, { to: 'away', days: 0 });
  return [pause, button(phrasesFor(language).button.close, { to: 'close' })];
}
