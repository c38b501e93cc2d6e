import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import { formatQuietHours, parseQuietHours, type QuietHours } from '../../../domain/quiet-hours.ts';
import type { Language, Subscriber } from '../../../domain/subscriber.ts';
import { QUIET_CHOICES, SOUNDS } from '../../../messages/common/button-choices.ts';
import { button, choiceLabel } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { placeOf } from '../../../messages/settings/places.ts';
import { settingPage } from '../../../messages/settings/settings-view.ts';
import { SILENCE } from './words.ts';

/** The most characters that a message quotes of what a person typed. */
const QUOTE_LIMIT = 60;

/**
 * Whether and when there is a sound, the common choices as buttons, the current ones marked.
 * @param localNow in the zone, `HH:MM`
 * @param before the quiet hours before the last change; what the choices do not offer gets a button that brings it back
 */
export function renderSilence(
  subscriber: Subscriber,
  localNow: string,
  language: Language,
  before: QuietHours | undefined = subscriber.quietHours,
): OutgoingMessage {
  const { title, hint } = SILENCE[language];
  return settingPage(
    paragraphs(lines(bold(title), stateOf(subscriber, localNow, language)), hint),
    [soundButtons(subscriber, language), ...quietButtons(subscriber, language)],
    language,
    before && undoButton(subscriber, before, language),
  );
}

function undoButton({ quietHours }: Subscriber, before: QuietHours, language: Language): Button | undefined {
  const was = formatQuietHours(before);
  const onPage = [quietHours, ...QUIET_CHOICES.map(parseQuietHours)];
  if (onPage.some((hours) => hours && formatQuietHours(hours) === was)) return undefined;
  const label = phrasesFor(language).settings.button.undo(spanOf(before));
  return button(label, { to: 'quiet', hours: was.replaceAll(':', '') });
}

/** The text typed is no span of hours. */
export function renderBadQuietHours(got: string, language: Language): OutgoingMessage {
  return message(SILENCE[language].badQuiet(shorten(got, QUOTE_LIMIT)));
}

/** The text typed is neither on nor off. */
export function renderBadSilence(got: string, language: Language): OutgoingMessage {
  return message(SILENCE[language].badSilent(shorten(got, QUOTE_LIMIT)));
}

function stateOf({ isSilent, quietHours, zone }: Subscriber, localNow: string, language: Language) {
  const words = SILENCE[language];
  const hours = quietHours && spanOf(quietHours);
  if (isSilent) return lines(words.silent, hours ? words.quietKept(hours) : '');
  return hours ? words.quiet(hours, placeOf(zone, language), localNow) : words.sounds;
}

function soundButtons({ isSilent }: Subscriber, language: Language) {
  const { buttons } = SILENCE[language];
  return SOUNDS.map((sound) =>
    button(choiceLabel(buttons[sound], isSilent === (sound === 'off')), { to: 'sound', sound }),
  );
}

function quietButtons({ quietHours }: Subscriber, language: Language) {
  const current = quietHours && formatQuietHours(quietHours);
  const [spans, none] = [QUIET_CHOICES.filter((choice) => choice !== 'off'), 'off'] as const;
  const offered = spans.map((hours) => {
    const span = parseQuietHours(hours);
    const isCurrent = span !== undefined && formatQuietHours(span) === current;
    return button(choiceLabel(hours.replace('-', '–'), isCurrent), { to: 'quiet', hours });
  });
  const off = button(choiceLabel(SILENCE[language].buttons.noQuiet, !current), { to: 'quiet', hours: none });
  return [offered, [off]];
}

function spanOf({ from, until }: QuietHours): string {
  return `${from}–${until}`;
}
