import type { Clock } from '../../../domain/clock.ts';
import { localHour } from '../../../domain/next-due.ts';
import { parseQuietHours } from '../../../domain/quiet-hours.ts';
import type { ActiveSubscriber, Language } from '../../../domain/subscriber.ts';
import { toast } from '../../../messages/common/toast.ts';
import type { Silence } from '../../../subscriptions/silence.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { forSubscribers } from '../../for-subscribers.ts';
import { show } from '../../reply.ts';
import { readOnOrOff } from './on-or-off.ts';
import { renderBadQuietHours, renderBadSilence, renderSilence } from './silence-view.ts';
import { SILENCE } from './words.ts';

/** What `/quiet on` means. */
const USUAL_HOURS = { from: '22:00', until: '08:00' };

const declare = <Name extends 'quiet' | 'silent'>(name: Name, place: number) =>
  ({ name, words: SILENCE, group: 'delivery', place }) as const;

/** `/quiet` and `/silent`. */
export function createSilenceFeature({
  subscriptions,
  clock,
}: {
  subscriptions: Silence;
  clock: Pick<Clock, 'now'>;
}): Feature {
  const feature = createFeature('everyone');
  const requests = forSubscribers(feature);

  const page = (changed: ActiveSubscriber, language: Language, before = changed) =>
    renderSilence(changed, localHour(clock.now(), changed.zone), language, before.quietHours);

  requests.onCommand(declare('quiet', 8), async ({ reader: { language } }, subscriber, argument) => {
    if (!argument) return page(subscriber, language);
    const word = readOnOrOff(argument);
    const hours = word === 'on' ? USUAL_HOURS : parseQuietHours(argument);
    if (word !== 'off' && !hours) return renderBadQuietHours(argument, language);
    return page(await subscriptions.setQuietHours(subscriber, hours), language, subscriber);
  });

  requests.onCommand(declare('silent', 9), async ({ reader: { language } }, subscriber, argument) => {
    if (!argument) return page(subscriber, language);
    const word = readOnOrOff(argument);
    if (!word) return renderBadSilence(argument, language);
    return page(await subscriptions.setSilent(subscriber, word === 'on'), language);
  });

  requests.onButton('sound', async (context, subscriber, { sound }) => {
    const { language } = context.reader;
    await show(context, page(await subscriptions.setSilent(subscriber, sound === 'off'), language));
    return toast('saved', language);
  });

  requests.onButton('quiet', async (context, subscriber, { hours }) => {
    const { language } = context.reader;
    const changed = await subscriptions.setQuietHours(subscriber, parseQuietHours(hours));
    await show(context, page(changed, language, subscriber));
    return toast('saved', language);
  });
  return feature;
}
