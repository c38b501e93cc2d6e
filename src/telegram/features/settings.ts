import { localHour, nextDueAt } from '../../digests/next-due.ts';
import type { Clock } from '../../domain/clock.ts';
import { parseLocalTime } from '../../domain/local-time.ts';
import { MODES, type Mode, type Subscriber } from '../../domain/subscriber.ts';
import { findTimeZone, suggestTimeZones } from '../../domain/time-zone.ts';
import { notSubscribedToast, toast } from '../../messages/help.ts';
import {
  renderBadTime,
  renderBadZone,
  renderMode,
  renderNotSubscribed,
  renderTimes,
  renderZone,
} from '../../messages/settings-view.ts';
import type { SubscriberStore } from '../../storage/stores.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply, show } from '../reply.ts';

/** More hours a day than this are not a digest any more. */
const MOST_TIMES = 6;

/** `/time`, `/timezone` and `/mode`. */
export function createSettingsFeature({
  subscribers,
  clock,
  onModeChanged,
}: {
  subscribers: SubscriberStore;
  clock: Clock;
  /** Something may be owed at once now. */
  onModeChanged: () => void;
}): Feature {
  const feature = createFeature('everyone');

  /** Saves a change, and the next hour that follows from it. */
  async function save(subscriber: Subscriber, change: Partial<Subscriber>): Promise<Subscriber> {
    const next = { ...subscriber, ...change };
    const isDaily = next.state === 'active' && next.mode === 'daily';
    const dueAt = isDaily ? nextDueAt(clock.now(), next.times, next.zone) : undefined;
    await subscribers.update(subscriber.id, { ...change, nextDueAt: dueAt });
    return { ...next, nextDueAt: dueAt };
  }

  /** Answers with what `work` makes of the subscriber, or says that there is none. */
  function forSubscriber(
    name: string,
    work: (context: BotContext, subscriber: Subscriber, argument: string) => Promise<void>,
  ): void {
    feature.onSettingCommand(name, async (context, argument) => {
      const { language, subscriber, chatType } = context.reader;
      if (subscriber?.state !== 'active') return reply(context, renderNotSubscribed(language, chatType));
      await work(context, subscriber, argument);
    });
  }

  forSubscriber('time', async (context, subscriber, argument) => {
    const { language } = context.reader;
    if (!argument) return reply(context, renderTimes(subscriber, language));
    const times = parseTimes(argument);
    if (!times) return reply(context, renderBadTime(argument, language));
    await reply(context, renderTimes(await save(subscriber, { times }), language));
  });

  forSubscriber('timezone', async (context, subscriber, argument) => {
    const { language } = context.reader;
    const zone = argument ? findTimeZone(argument.replaceAll(' ', '_')) : subscriber.zone;
    if (!zone) return reply(context, renderBadZone(argument, suggestTimeZones(argument), language));
    const saved = argument ? await save(subscriber, { zone }) : subscriber;
    await reply(context, renderZone(saved, localHour(clock.now(), zone), language));
  });

  async function changeMode(subscriber: Subscriber, mode: Mode): Promise<Subscriber> {
    // From off, only what comes from now on is owed.
    const sinceAt = subscriber.mode === 'off' ? clock.now() : subscriber.sinceAt;
    const saved = await save(subscriber, { mode, sinceAt });
    onModeChanged();
    return saved;
  }

  forSubscriber('mode', async (context, subscriber, argument) => {
    const { language } = context.reader;
    const mode = MODES.find((known) => known === argument.toLowerCase());
    await reply(context, renderMode(mode ? await changeMode(subscriber, mode) : subscriber, language));
  });

  feature.onSettingButton('mode', async (context, { mode }) => {
    const { language, subscriber, chatType } = context.reader;
    if (subscriber?.state !== 'active') return notSubscribedToast(language, chatType);
    await show(context, renderMode(await changeMode(subscriber, mode), language));
    return toast('saved', language);
  });
  return feature;
}

/** `8:00 20:00`, ascending and without repeats; undefined when any is no hour of the day. */
function parseTimes(argument: string): string[] | undefined {
  const times = argument.split(/[\s,，、]+/).map(parseLocalTime);
  if (times.length > MOST_TIMES) return undefined;
  const valid = times.filter((time) => time !== undefined);
  return valid.length === times.length ? [...new Set(valid)].toSorted() : undefined;
}
