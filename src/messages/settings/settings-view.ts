import type { Button, OutgoingMessage } from '../../domain/message.ts';
import { type Language, MODES, type Subscriber } from '../../domain/subscriber.ts';
import { button, choiceLabel, inRows, type Rows, rowsOf } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { message } from '../common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import { OFFERED_ZONES, placeOf } from './places.ts';
import { scheduleOf } from './schedule.ts';

/** The most characters that a message quotes of what a person typed. */
const QUOTE_LIMIT = 60;
/** Hours that buttons offer. */
export const OFFERED_HOURS = [
  '06:00',
  '07:00',
  '07:30',
  '08:00',
  '09:00',
  '12:00',
  '18:00',
  '20:00',
  '22:00',
];
const HOURS_PER_ROW = 3;
const PLACES_PER_ROW = 2;

/** One page of the settings: what it shows, and below it the way back to all of them. @param undo takes the last change back */
export function settingPage(
  text: Piece,
  rows: Rows,
  language: Language,
  undo?: Button | undefined,
): OutgoingMessage {
  const all = button(phrasesFor(language).settings.button.all, { to: 'settings', page: 'all' });
  return message(text, rowsOf(...rows, [...(undo ? [undo] : []), all]));
}

/** The hours of the digest, each a button that takes it off, and others that can be added. @param before the hours before the last change */
export function renderTimes(
  { times, zone, mode }: Subscriber,
  language: Language,
  before?: readonly string[],
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { settings, comma } = phrases;
  const [first = ''] = times;
  const weekly = times.length > 1 ? settings.timesWeekly(first) : '';
  const unused = mode === 'weekly' ? weekly : settings.timesUnused(phrases.mode[mode]);
  const hours = [...new Set([...OFFERED_HOURS, ...times])].toSorted();
  const choices = hours.map((time) => {
    const isChosen = times.includes(time);
    return button(choiceLabel(time, isChosen), {
      to: 'hour',
      act: isChosen ? 'drop' : 'add',
      time: time.replace(':', ''),
    });
  });
  return settingPage(
    paragraphs(
      settings.times(times.join(comma), placeOf(zone, language)),
      mode === 'daily' ? '' : unused,
      settings.timesHint,
    ),
    inRows(choices, HOURS_PER_ROW),
    language,
    before &&
      button(settings.button.undo(before.join(' ')), {
        to: 'hours',
        times: before.map((time) => time.replace(':', '')).join('.'),
      }),
  );
}

/** The text typed is not a time of day. */
export function renderBadTime(got: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).settings.badTime(shorten(got, QUOTE_LIMIT)));
}

/**
 * The current time zone, and cities to choose, each with its present time.
 * @param hourIn tells the present time in a zone, `HH:MM`
 * @param before the zone before the last change
 * @param note said first
 */
export function renderZone(
  { zone }: Subscriber,
  hourIn: (zone: string) => string,
  language: Language,
  before?: string,
  note = '',
): OutgoingMessage {
  const { settings } = phrasesFor(language);
  const choices = OFFERED_ZONES.map((offered) =>
    button(choiceLabel(`${placeOf(offered, language)} ${hourIn(offered)}`, offered === zone), {
      to: 'zone',
      zone: offered,
    }),
  );
  return settingPage(
    paragraphs(note, settings.zone(placeOf(zone, language), hourIn(zone)), settings.zoneHint),
    inRows(choices, PLACES_PER_ROW),
    language,
    before === undefined
      ? undefined
      : button(settings.button.undo(placeOf(before, language)), { to: 'zone', zone: before }),
  );
}

/** What was typed may be several zones: one button each, with the time there, `HH:MM`. */
export function renderZoneChoice(
  got: string,
  zones: readonly { readonly zone: string; readonly localNow: string }[],
  language: Language,
): OutgoingMessage {
  const { settings } = phrasesFor(language);
  return message(
    settings.severalZones(shorten(got, QUOTE_LIMIT)),
    zones.map(({ zone, localNow }) => [
      button(`${placeOf(zone, language)} · ${localNow}`, { to: 'zone', zone }),
    ]),
  );
}

/** The text typed is not a time zone. @param suggestions IANA names that may have been meant */
export function renderBadZone(
  got: string,
  suggestions: readonly string[],
  language: Language,
): OutgoingMessage {
  const { settings, comma } = phrasesFor(language);
  const near = suggestions.slice(0, 6).join(comma);
  return message(
    lines(settings.badZone(shorten(got, QUOTE_LIMIT)), near ? settings.zoneSuggestions(near) : ''),
  );
}

/** The modes as buttons, the current one marked. */
export function renderMode(subscriber: Subscriber, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { modeTitle, modeHint } = phrases.settings;
  const modes = MODES.map((mode) => {
    return button(choiceLabel(phrases.mode[mode], mode === subscriber.mode), { to: 'mode', mode });
  });
  const text = paragraphs(lines(bold(modeTitle), modeHint), scheduleOf({ ...subscriber, language }, phrases));
  return settingPage(text, [modes], language);
}
