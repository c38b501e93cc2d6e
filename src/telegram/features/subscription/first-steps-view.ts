import type { Entity } from '../../../domain/entity.ts';
import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import type { Language, Subscriber } from '../../../domain/subscriber.ts';
import type { FirstStep } from '../../../messages/common/button-choices.ts';
import { button, choiceLabel, inRows, type Rows } from '../../../messages/common/buttons.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { renderDigest } from '../../../messages/digest/digest.ts';
import type { DigestEpisode } from '../../../messages/digest/shown-episode.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { OFFERED_ZONES, placeOf } from '../../../messages/settings/places.ts';
import { scheduleOf, whenOf } from '../../../messages/settings/schedule.ts';
import { OFFERED_HOURS } from '../../../messages/settings/settings-view.ts';
import { displayName } from '../../../naming/display-name.ts';
import type { Stance } from '../../../subscriptions/following.ts';
import { FIRST_STEPS } from './words.ts';

const HOURS_PER_ROW = 3;
const PER_ROW = 2;
/** UTF-16 units of a sample: with all that stands around it, it fits one message and a phone's screen or two. */
const SAMPLE_LIMIT = 2_500;

/** What the first minute shows besides the subscriber's own settings. */
export interface FirstStepsState {
  readonly step: FirstStep;
  /** The newest episodes, in the order in which a digest shows them; they may be shown in any of these ways, the fullest first. */
  readonly samples: readonly (readonly DigestEpisode[])[];
  /** What the archive talks about most now. */
  readonly names: readonly Entity[];
  /** What the subscriber follows and mutes, by ref. */
  readonly stances: ReadonlyMap<string, Stance>;
  /** Tells the present time in a zone, `HH:MM`. */
  readonly hourIn: (zone: string) => string;
}

/** What will come and when, the newest of it as a sample, and one question: all of the first minute is this message, edited. */
export function renderFirstSteps(
  subscriber: Subscriber,
  state: FirstStepsState,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const words = FIRST_STEPS[language];
  const { zone, nextDueAt } = subscriber;
  const sample = sampleOf(state.samples, language);
  const when = nextDueAt === undefined ? '' : words.sample(whenOf(nextDueAt, zone, phrases));
  return message(
    paragraphs(
      lines(bold(phrases.subscription.welcome), scheduleOf(subscriber, phrases)),
      ...(sample ? [when, sample] : []),
      questionOf(state.step, language),
    ),
    rowsFor(subscriber, state, language),
  );
}

/** To a person who came by a link: one press subscribes. */
export function renderInvitation(language: Language): OutgoingMessage {
  const words = FIRST_STEPS[language];
  return message(words.invitation, [[button(words.button.subscribe, { to: 'subscribe' })]]);
}

/** The fullest digest that is one message of that length; undefined when the archive has nothing yet. */
function sampleOf(samples: FirstStepsState['samples'], language: Language): OutgoingMessage | undefined {
  const rendered = samples.flatMap((episodes) => {
    const [first] = episodes;
    if (!first) return [];
    const { date } = first.episode;
    return [renderDigest({ kind: 'preview', date, episodes }, language)];
  });
  const fitting = rendered.find(([first, ...others]) => others.length === 0 && isShort(first));
  return fitting?.[0];
}

function isShort(sample: OutgoingMessage | undefined): boolean {
  return sample !== undefined && sample.text.length <= SAMPLE_LIMIT;
}

function questionOf(step: FirstStep, language: Language): Piece {
  const { askHour, askCity, askFollows, done } = FIRST_STEPS[language];
  if (step === 'done') return done;
  return bold({ hour: askHour, city: askCity, follows: askFollows }[step]);
}

function rowsFor(subscriber: Subscriber, state: FirstStepsState, language: Language): Rows {
  const { button: labels } = FIRST_STEPS[language];
  const forward = (label: string, step: FirstStep): Button => button(label, { to: 'first-step', step });
  switch (state.step) {
    case 'hour':
      return [...inRows(hourButtons(subscriber), HOURS_PER_ROW), [forward(labels.skip, 'city')]];
    case 'city':
      return [
        ...inRows(cityButtons(subscriber, state.hourIn, language), PER_ROW),
        [forward(labels.skip, state.names.length > 0 ? 'follows' : 'done')],
      ];
    case 'follows': {
      const isAny = state.names.some(({ ref }) => state.stances.get(ref) === 'follow');
      return [
        ...inRows(nameButtons(state, language), PER_ROW),
        [forward(isAny ? labels.done : labels.skip, 'done')],
      ];
    }
    case 'done':
      return [[button(labels.settings, { to: 'settings', page: 'all' })]];
  }
}

function hourButtons({ times }: Subscriber): Button[] {
  return OFFERED_HOURS.map((time) =>
    button(choiceLabel(time, times.includes(time)), { to: 'first-hour', time: time.replace(':', '') }),
  );
}

function cityButtons({ zone }: Subscriber, hourIn: FirstStepsState['hourIn'], language: Language): Button[] {
  return OFFERED_ZONES.map((offered) =>
    button(choiceLabel(`${placeOf(offered, language)} ${hourIn(offered)}`, offered === zone), {
      to: 'first-city',
      zone: offered,
    }),
  );
}

function nameButtons({ names, stances }: FirstStepsState, language: Language): Button[] {
  return names.map((entity) => {
    const isFollowed = stances.get(entity.ref) === 'follow';
    return button(choiceLabel(displayName(entity, language), isFollowed), {
      to: 'first-follow',
      act: isFollowed ? 'drop' : 'add',
      ref: entity.ref,
    });
  });
}
