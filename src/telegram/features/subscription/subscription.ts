import type { NextFunction } from 'grammy';
import type { Instant } from '../../../domain/clock.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { isActive, type Language } from '../../../domain/subscriber.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { nextLineOf } from '../../../messages/settings/schedule.ts';
import {
  renderAlreadySubscribed,
  renderNotSubscribed,
  renderStopped,
  renderWelcome,
  renderWelcomeBack,
} from '../../../messages/subscription/subscription-view.ts';
import { renderWaiting, type Waiting } from '../../../messages/subscription/waiting-view.ts';
import { SUBSCRIPTION } from '../../../messages/subscription/words.ts';
import type { Membership, SubscribeOutcome } from '../../../subscriptions/membership.ts';
import { publishAdminCommands } from '../../commands.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { addFirstSteps, type FirstStepsDependencies } from './first-steps.ts';
import { renderInvitation } from './first-steps-view.ts';

/** Dependencies of `/start` and `/stop` on other rooms. */
interface SubscriptionDependencies extends FirstStepsDependencies {
  readonly subscriptions: FirstStepsDependencies['subscriptions'] & Pick<Membership, 'subscribe' | 'stop'>;
  /** The language of the lists of commands. */
  readonly defaults: { readonly language: Language };
  readonly waiting: () => Waiting;
}

/** `/start` and `/stop`, and the first minute of a new subscriber. */
export function createSubscriptionFeature(dependencies: SubscriptionDependencies): Feature {
  const { subscriptions, defaults, waiting, clock } = dependencies;
  const feature = createFeature('everyone');
  feature.composer.use(inviteGuests);
  const firstSteps = addFirstSteps(feature, dependencies);

  async function subscribe(context: BotContext): Promise<OutgoingMessage> {
    const { language, chatType, threadId } = context.reader;
    const chatId = context.chat?.id ?? 0;
    const outcome = await subscriptions.subscribe({ chatId, threadId, chatType, language });
    const { kind, subscriber } = outcome;
    return kind === 'new' && chatType === 'private' && isActive(subscriber)
      ? firstSteps(subscriber, 'hour', language)
      : renderSubscribed(outcome, clock.now(), language);
  }

  feature.onSettingCommand(
    { name: 'start', words: SUBSCRIPTION, group: 'start', place: 1 },
    async (context) => {
      const { language, role } = context.reader;
      await reply(context, await subscribe(context));
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

  feature.onSettingButton('subscribe', async (context) => {
    await show(context, await subscribe(context));
    return undefined;
  });

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

/** Whoever came by a link sees first what it leads to; then, without a subscription, how to have one. */
async function inviteGuests(context: BotContext, next: NextFunction): Promise<void> {
  await next();
  const { chatType, subscriber, language } = context.reader;
  const isLink = context.button !== undefined && !context.callbackQuery;
  if (isLink && chatType === 'private' && !subscriber) await reply(context, renderInvitation(language));
}

function renderSubscribed(
  { kind, subscriber }: SubscribeOutcome,
  now: Instant,
  language: Language,
): OutgoingMessage {
  switch (kind) {
    case 'new':
      return renderWelcome(subscriber, language);
    case 'resumed':
      return renderWelcomeBack(subscriber, language);
    case 'already':
      return renderAlreadySubscribed(subscriber, nextLineOf(subscriber, now, phrasesFor(language)), language);
  }
}
