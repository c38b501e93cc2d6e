import type { Clock } from '../../../domain/clock.ts';
import { localHour } from '../../../domain/next-due.ts';
import { parseQuietHours } from '../../../domain/quiet-hours.ts';
import { type ActiveSubscriber, isActive } from '../../../domain/subscriber.ts';
import { notSubscribedToast, toast } from '../../../messages/common/toast.ts';
import { renderNotSubscribed } from '../../../messages/subscription/subscription-view.ts';
import type { Silence } from '../../../subscriptions/silence.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { readOnOrOff } from './on-or-off.ts';
import { renderBadQuietHours, renderBadSilence, renderSilence } from './silence-view.ts';
import { SILENCE } from './words.ts';

/** What `/quiet on` means. */
const USUAL_HOURS = { from: '22:00', until: '08:00' };

/** `/quiet` and `/silent`. */
export function createSilenceFeature({
  subscriptions,
  clock,
}: {
  subscriptions: Silence;
  clock: Pick<Clock, 'now'>;
}): Feature {
  const feature = createFeature('everyone');

  const page = (context: BotContext, subscriber: ActiveSubscriber) =>
    renderSilence(subscriber, localHour(clock.now(), subscriber.zone), context.reader.language);

  /** @param change what the argument asks for; undefined when it asks for nothing that is known */
  function onCommand(
    name: 'quiet' | 'silent',
    place: number,
    change: (subscriber: ActiveSubscriber, argument: string) => Promise<ActiveSubscriber> | undefined,
    renderBad: typeof renderBadQuietHours,
  ): void {
    const declaration = { name, words: SILENCE, group: 'delivery', place } as const;
    feature.onSettingCommand(declaration, async (context, argument) => {
      const { language, subscriber, chatType } = context.reader;
      if (!isActive(subscriber)) return reply(context, renderNotSubscribed(language, chatType));
      const changed = argument ? await change(subscriber, argument) : subscriber;
      await reply(context, changed ? page(context, changed) : renderBad(argument, language));
    });
  }

  onCommand('quiet', 4, setQuietHours, renderBadQuietHours);
  onCommand(
    'silent',
    5,
    (subscriber, argument) => {
      const word = readOnOrOff(argument);
      return word && subscriptions.setSilent(subscriber, word === 'on');
    },
    renderBadSilence,
  );

  function setQuietHours(subscriber: ActiveSubscriber, argument: string) {
    const word = readOnOrOff(argument);
    const hours = word === 'on' ? USUAL_HOURS : parseQuietHours(argument);
    return word === 'off' || hours ? subscriptions.setQuietHours(subscriber, hours) : undefined;
  }

  feature.onSettingButton('sound', async (context, { sound }) =>
    save(context, (subscriber) => subscriptions.setSilent(subscriber, sound === 'off')),
  );
  feature.onSettingButton('quiet', async (context, { hours }) =>
    save(context, (subscriber) => subscriptions.setQuietHours(subscriber, parseQuietHours(hours))),
  );

  async function save(
    context: BotContext,
    change: (subscriber: ActiveSubscriber) => Promise<ActiveSubscriber>,
  ): Promise<string> {
    const { language, subscriber, chatType } = context.reader;
    if (!isActive(subscriber)) return notSubscribedToast(language, chatType);
    await show(context, page(context, await change(subscriber)));
    return toast('saved', language);
  }
  return feature;
}
