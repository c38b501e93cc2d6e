import type { Clock } from '../../domain/clock.ts';
import { parseLocalTime } from '../../domain/local-time.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import { localHour } from '../../domain/next-due.ts';
import { type ActiveSubscriber, isActive, type Language, MODES } from '../../domain/subscriber.ts';
import { notSubscribedToast, toast } from '../../messages/common/toast.ts';
import { staleButton } from '../../messages/errors/error-view.ts';
import {
  renderBadTime,
  renderBadZone,
  renderMode,
  renderTimes,
  renderZone,
  renderZoneChoice,
} from '../../messages/settings/settings-view.ts';
import { SETTINGS } from '../../messages/settings/words.ts';
import { renderNotSubscribed } from '../../messages/subscription/subscription-view.ts';
import type { DigestSettings } from '../../subscriptions/digest-settings.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply, show } from '../reply.ts';

/** `/time`, `/timezone` and `/mode`. */
export function createSettingsFeature({
  subscriptions,
  clock,
}: {
  subscriptions: DigestSettings;
  clock: Clock;
}): Feature {
  const feature = createFeature('everyone');

  /** Runs `work` for the chat's subscriber, or answers that the chat is not subscribed. */
  function forSubscriber(
    name: 'time' | 'timezone' | 'mode',
    place: number,
    work: (context: BotContext, subscriber: ActiveSubscriber, argument: string) => Promise<void>,
  ): void {
    const declaration = { name, words: SETTINGS, group: 'delivery', place } as const;
    feature.onSettingCommand(declaration, async (context, argument) => {
      const { language, subscriber, chatType } = context.reader;
      if (!isActive(subscriber)) return reply(context, renderNotSubscribed(language, chatType));
      await work(context, subscriber, argument);
    });
  }

  forSubscriber('time', 1, async (context, subscriber, argument) => {
    const { language } = context.reader;
    if (!argument) return reply(context, renderTimes(subscriber, language));
    const times = parseTimes(argument);
    const outcome = times && (await subscriptions.setTimes(subscriber, times));
    if (outcome?.kind !== 'saved') return reply(context, renderBadTime(argument, language));
    await reply(context, renderTimes(outcome.subscriber, language));
  });

  const zonePage = (subscriber: ActiveSubscriber, language: Language): OutgoingMessage =>
    renderZone(subscriber, localHour(clock.now(), subscriber.zone), language);

  forSubscriber('timezone', 2, async (context, subscriber, argument) => {
    const { language } = context.reader;
    if (!argument) return reply(context, zonePage(subscriber, language));
    const outcome = await subscriptions.setZone(subscriber, argument);
    switch (outcome.kind) {
      case 'unknown':
        return reply(context, renderBadZone(argument, outcome.nearest, language));
      case 'several':
        return reply(context, renderZoneChoice(argument, hoursIn(outcome.zones), language));
      case 'saved':
        return reply(context, zonePage(outcome.subscriber, language));
    }
  });

  const hoursIn = (zones: readonly string[]) =>
    zones.map((zone) => ({ zone, localNow: localHour(clock.now(), zone) }));

  feature.onSettingButton('zone', async (context, { zone }) => {
    const { language, subscriber, chatType } = context.reader;
    if (!isActive(subscriber)) return notSubscribedToast(language, chatType);
    const outcome = await subscriptions.setZone(subscriber, zone);
    if (outcome.kind !== 'saved') return staleButton(language);
    await show(context, zonePage(outcome.subscriber, language));
    return toast('saved', language);
  });

  forSubscriber('mode', 3, async (context, subscriber, argument) => {
    const { language } = context.reader;
    const mode = MODES.find((known) => known === argument.toLowerCase());
    const current = mode ? (await subscriptions.setMode(subscriber, mode)).subscriber : subscriber;
    await reply(context, renderMode(current, language));
  });

  feature.onSettingButton('mode', async (context, { mode }) => {
    const { language, subscriber, chatType } = context.reader;
    if (!isActive(subscriber)) return notSubscribedToast(language, chatType);
    const saved = await subscriptions.setMode(subscriber, mode);
    await show(context, renderMode(saved.subscriber, language));
    return toast('saved', language);
  });
  return feature;
}

/** `8:00 20:00`, as typed; undefined when one of them is not a time of day. */
function parseTimes(argument: string): readonly string[] | undefined {
  const times = argument.split(/[\s,，、]+/).map(parseLocalTime);
  const valid = times.filter((time) => time !== undefined);
  return valid.length === times.length ? valid : undefined;
}
