import { localDate, localHour, nextDueAt } from '../../digests/next-due.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Language, Subscriber } from '../../domain/subscriber.ts';
import {
  renderAlreadySubscribed,
  renderNotSubscribed,
  renderStopped,
  renderWelcome,
  renderWelcomeBack,
} from '../../messages/settings-view.ts';
import { renderWaiting, type Waiting } from '../../messages/waiting-view.ts';
import type { SubscriberStore } from '../../storage/stores.ts';
import { publishAdminCommands } from '../commands.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply } from '../reply.ts';
import { resumeSubscriber } from '../resume-subscriber.ts';

/** What a new subscriber gets before it says otherwise. */
export interface SubscriptionDefaults {
  /** `HH:MM`. */
  readonly time: string;
  /** IANA name. */
  readonly zone: string;
  readonly language: Language;
}

/** `/start` and `/stop`. */
export function createSubscriptionFeature({
  subscribers,
  clock,
  defaults,
  waiting,
}: {
  subscribers: SubscriberStore;
  clock: Clock;
  defaults: SubscriptionDefaults;
  waiting: () => Waiting;
}): Feature {
  const feature = createFeature('everyone');

  feature.onSettingCommand('start', async (context) => {
    const { language, role, subscriber } = context.reader;
    if (!subscriber) await reply(context, renderWelcome(await subscribe(context), language));
    else if (subscriber.state === 'active') {
      await reply(context, renderAlreadySubscribed(subscriber, nextText(subscriber), language));
    } else {
      const resumed = await resumeSubscriber(subscribers, clock, subscriber);
      await reply(context, renderWelcomeBack(resumed, language));
    }
    if (role !== 'admin') return;
    // Only the list of commands would be missing; it comes with the next start.
    await publishAdminCommands(context.api, context.chatId ?? 0, defaults.language).catch(() => undefined);
    const counts = waiting();
    if (Object.values(counts).some((count) => count > 0))
      await reply(context, renderWaiting(counts, language));
  });

  feature.onSettingCommand('stop', async (context) => {
    const { language, subscriber, chatType } = context.reader;
    if (subscriber?.state !== 'active') return reply(context, renderNotSubscribed(language, chatType));
    await subscribers.update(subscriber.id, { state: 'stopped', nextDueAt: undefined });
    await reply(context, renderStopped(language));
  });

  function subscribe(context: BotContext): Promise<Subscriber> {
    const now = clock.now();
    const times = [defaults.time];
    const { chatType, threadId, language } = context.reader;
    return subscribers.add({
      chatId: context.chat?.id ?? 0,
      threadId,
      chatType,
      language,
      zone: defaults.zone,
      times,
      mode: 'daily',
      state: 'active',
      nextDueAt: nextDueAt(now, times, defaults.zone),
      sinceAt: now,
    });
  }

  return feature;
}

/** When the next digest comes, in the subscriber's own time: `2026-01-22 08:00`. */
function nextText({ nextDueAt: at, zone }: Subscriber): string | undefined {
  return at === undefined ? undefined : `${localDate(at, zone)} ${localHour(at, zone)}`;
}
