import type { Clock } from '../../../domain/clock.ts';
import { parseLocalTime } from '../../../domain/local-time.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { localHour } from '../../../domain/next-due.ts';
import { type ActiveSubscriber, isActive, type Language, MODES } from '../../../domain/subscriber.ts';
import { toast } from '../../../messages/common/toast.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import {
  renderBadTime,
  renderBadZone,
  renderMode,
  renderTimes,
  renderZone,
  renderZoneChoice,
} from '../../../messages/settings/settings-view.ts';
import { SETTINGS } from '../../../messages/settings/words.ts';
import { renderNotSubscribed } from '../../../messages/subscription/subscription-view.ts';
import type { DigestSettings } from '../../../subscriptions/digest-settings.ts';
import type { Feature } from '../../feature.ts';
import type { SubscriberRequests } from '../../for-subscribers.ts';
import { reply, show } from '../../reply.ts';

/** Dependencies of the settings on other rooms. */
export interface ScheduleDependencies {
  readonly subscriptions: DigestSettings;
  readonly clock: Pick<Clock, 'now'>;
}

const declare = <Name extends 'time' | 'timezone' | 'mode'>(name: Name, place: number) =>
  ({ name, words: SETTINGS, group: 'delivery', place }) as const;

/** `/time`: the hours of the digest. */
export function addHours(requests: SubscriberRequests, { subscriptions }: ScheduleDependencies): void {
  requests.onCommand(declare('time', 2), async ({ reader: { language } }, subscriber, argument) => {
    if (!argument) return renderTimes(subscriber, language);
    const times = parseTimes(argument);
    const outcome = times && (await subscriptions.setTimes(subscriber, times));
    if (outcome?.kind !== 'saved') return renderBadTime(argument, language);
    return renderTimes(outcome.subscriber, language, subscriber.times);
  });

  requests.onButton('hour', async (context, subscriber, { act, time }) => {
    const others = subscriber.times.filter((one) => one !== parseLocalTime(time));
    const times = act === 'add' ? [...others, parseLocalTime(time) ?? ''] : others;
    const outcome = await subscriptions.setTimes(subscriber, times);
    if (outcome.kind !== 'saved')
      return toast(times.length === 0 ? 'one-left' : 'six-already', context.reader.language);
    await show(context, renderTimes(outcome.subscriber, context.reader.language));
    return toast('saved', context.reader.language);
  });

  requests.onButton('hours', async (context, subscriber, { times }) => {
    const { language } = context.reader;
    const chosen = times.split('.').flatMap((time) => parseLocalTime(time) ?? []);
    const outcome = await subscriptions.setTimes(subscriber, chosen);
    if (outcome.kind !== 'saved') return staleButton(language);
    await show(context, renderTimes(outcome.subscriber, language, subscriber.times));
    return toast('saved', language);
  });
}

/** `/timezone`: where these hours count. */
export function addZone(requests: SubscriberRequests, { subscriptions, clock }: ScheduleDependencies): void {
  const hourIn = (zone: string): string => localHour(clock.now(), zone);

  function zonePage(changed: ActiveSubscriber, before: string, language: Language): OutgoingMessage {
    return renderZone(changed, hourIn, language, before === changed.zone ? undefined : before);
  }

  requests.onCommand(declare('timezone', 4), async ({ reader: { language } }, subscriber, argument) => {
    if (!argument) return renderZone(subscriber, hourIn, language);
    const outcome = await subscriptions.setZone(subscriber, argument);
    switch (outcome.kind) {
      case 'unknown':
        return renderBadZone(argument, outcome.nearest, language);
      case 'several': {
        const zones = outcome.zones.map((zone) => ({ zone, localNow: hourIn(zone) }));
        return renderZoneChoice(argument, zones, language);
      }
      case 'saved':
        return zonePage(outcome.subscriber, subscriber.zone, language);
    }
  });

  requests.onButton('zone', async (context, subscriber, { zone }) => {
    const { language } = context.reader;
    const outcome = await subscriptions.setZone(subscriber, zone);
    if (outcome.kind !== 'saved') return staleButton(language);
    await show(context, zonePage(outcome.subscriber, subscriber.zone, language));
    return toast('saved', language);
  });
}

/** A place on the map, wherever it is: cities to choose, since its zone is not known. */
export function answerPlaces(feature: Feature, { clock }: Pick<ScheduleDependencies, 'clock'>): void {
  const inPrivate = feature.allowed.filter(({ reader }) => reader.chatType === 'private');
  inPrivate.on('message:location', async (context) => {
    const { language, subscriber, chatType } = context.reader;
    if (!isActive(subscriber)) return reply(context, renderNotSubscribed(language, chatType, subscriber));
    const hourIn = (zone: string): string => localHour(clock.now(), zone);
    const { placeUnread } = phrasesFor(language).settings;
    await reply(context, renderZone(subscriber, hourIn, language, undefined, placeUnread));
  });
}

/** `/mode`: at once, by the clock, or not at all. */
export function addMode(requests: SubscriberRequests, { subscriptions }: ScheduleDependencies): void {
  requests.onCommand(declare('mode', 5), async ({ reader: { language } }, subscriber, argument) => {
    const mode = MODES.find((known) => known === argument.toLowerCase());
    const current = mode ? (await subscriptions.setMode(subscriber, mode)).subscriber : subscriber;
    return renderMode(current, language);
  });

  requests.onButton('mode', async (context, subscriber, { mode }) => {
    const { language } = context.reader;
    const saved = await subscriptions.setMode(subscriber, mode);
    await show(context, renderMode(saved.subscriber, language));
    return toast('saved', language);
  });
}

/** `8:00 20:00`, as typed; undefined when one of them is not a time of day. */
function parseTimes(argument: string): readonly string[] | undefined {
  const times = argument.split(/[\s,，、]+/).map(parseLocalTime);
  const valid = times.filter((time) => time !== undefined);
  return valid.length === times.length ? valid : undefined;
}
