import type { OutgoingMessage } from '../../domain/message.ts';
import { type Language, MODES, type Subscriber } from '../../domain/subscriber.ts';
import { zoneName } from '../../domain/time-zone.ts';
import { button, choiceLabel } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { message } from '../common/layout.ts';
import { bold, lines, paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import { scheduleOf } from './schedule.ts';

/** The most characters that a message quotes of what a person typed. */
const QUOTE_LIMIT = 60;

/** The current digest times, and how to change them. */
export function renderTimes({ times, zone, mode }: Subscriber, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { settings } = phrases;
  const unused = mode === 'daily' ? '' : settings.timesUnused(phrases.mode[mode]);
  return message(
    paragraphs(settings.times(times.join(phrases.comma), zoneName(zone)), unused, settings.timesHint),
  );
}

/** The text typed is not a time of day. */
export function renderBadTime(got: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).settings.badTime(shorten(got, QUOTE_LIMIT)));
}

/** The current time zone. @param localNow the time there, `HH:MM` */
export function renderZone({ zone }: Subscriber, localNow: string, language: Language): OutgoingMessage {
  const { settings } = phrasesFor(language);
  return message(paragraphs(settings.zone(zoneName(zone), localNow), settings.zoneHint));
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
    zones.map(({ zone, localNow }) => [button(`${zone} · ${localNow}`, { to: 'zone', zone })]),
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

/** The three modes as buttons, the current one marked. */
export function renderMode(subscriber: Subscriber, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { modeTitle, modeHint } = phrases.settings;
  const modes = MODES.map((mode) => {
    return button(choiceLabel(phrases.mode[mode], mode === subscriber.mode), { to: 'mode', mode });
  });
  return message(paragraphs(lines(bold(modeTitle), modeHint), scheduleOf(subscriber, phrases)), [modes]);
}
