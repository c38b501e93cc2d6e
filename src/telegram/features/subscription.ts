import type { OutgoingMessage } from '../../domain/message.ts';
import { localDate, localHour } from '../../domain/next-due.ts';
import type { Language, Subscriber } from '../../domain/subscriber.ts';
import {
  renderAlreadySubscribed,
  renderNotSubscribed,
  renderStopped,
  renderWelcome,
  renderWelcomeBack,
} from '../../messages/subscription/subscription-view.ts';
import { renderWaiting, type Waiting } from '../../messages/subscription/waiting-view.ts';
import { SUBSCRIPTION } from '../../messages/subscription/words.ts';
import type { Membership, SubscribeOutcome } from '../../subscriptions/membership.ts';
import { publishAdminCommands } from '../commands.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply } from '../reply.ts';

/** `/start` and `/stop`. */
export function createSubscriptionFeature({
  subscriptions,
  defaults,
  waiting,
}: {
  subscriptions: Pick<Membership, 'subscribe' | 'stop'>;
  /** The language of the lists of commands. */
  defaults: { readonly language: Language };
  waiting: () => Waiting;
}): Feature {
  const feature = createFeature('everyone');

  feature.onSettingCommand(
    { name: 'start', words: SUBSCRIPTION, group: 'start', place: 1 },
    async (context) => {
      const { language, role, chatType, threadId } = context.reader;
      const chatId = context.chat?.id ?? 0;
      const outcome = await subscriptions.subscribe({ chatId, threadId, chatType, language });
      await reply(context, renderSubscribed(outcome, language));
      if (role !== 'admin') return;
      // Without it only the list of commands is missing; the next start publishes it.
      await publishAdminCommands(context.api, context.commands, context.chatId ?? 0, defaults.language).catch(
        () => undefined,
      );
      const counts = waiting();
      if (Object.values(counts).some((count) => count > 0))
        await reply(context, renderWaiting(counts, language));
    },
  );

  feature.onSettingCommand(
    { name: 'stop', words: SUBSCRIPTION, group: 'delivery', place: 11 },
    async (context) => {
      const { language, subscriber, chatType } = context.reader;
      const { kind } = await subscriptions.stop(subscriber);
      await reply(
        context,
        kind === 'stopped' ? renderStopped(language) : renderNotSubscribed(language, chatType),
      );
    },
  );

  return feature;
}

function renderSubscribed({ kind, subscriber }: SubscribeOutcome, language: Language): OutgoingMessage {
  switch (kind) {
    case 'new':
      return renderWelcome(subscriber, language);
    case 'resumed':
      return renderWelcomeBack(subscriber, language);
    case 'already':
      return renderAlreadySubscribed(subscriber, nextText(subscriber), language);
  }
}

/** When the next digest is due, in the subscriber's time zone: `2026-01-22 08:00`. */
function nextText({ nextDueAt: at, zone }: Subscriber): string | undefined {
  return at === undefined ? undefined : `${localDate(at, zone)} ${localHour(at, zone)}`;
}
