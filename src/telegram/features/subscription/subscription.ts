import type { NextFunction } from 'grammy';
import type { Waiting } from '../../../domain/admin.ts';
import type { Instant } from '../../../domain/clock.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { isActive, type Language } from '../../../domain/subscriber.ts';
import { button } from '../../../messages/common/buttons.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { nextLineOf } from '../../../messages/settings/schedule.ts';
import {
  renderAlreadySubscribed,
  renderNotSubscribed,
  renderStopped,
  renderWelcome,
  renderWelcomeBack,
} from '../../../messages/subscription/subscription-view.ts';
import { SUBSCRIPTION } from '../../../messages/subscription/words.ts';
import type { Membership, SubscribeOutcome } from '../../../subscriptions/membership.ts';
import { publishAdminMenu } from '../../commands.ts';
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
  readonly waiting: () => Promise<Waiting>;
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
      const answer = await subscribe(context);
      if (role === 'everyone') return reply(context, answer);
      await reply(context, withAdminDoor(answer, await waiting(), language));
      // Without it only the list of commands is missing; the next start publishes it.
      const { api, commands, chatId = 0 } = context;
      await publishAdminMenu(api, commands, chatId, role, defaults.language).catch(() => undefined);
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
        kind === 'stopped' ? renderStopped(language) : renderNotSubscribed(language, chatType, subscriber),
      );
    },
  );

  return feature;
}

/** An admin's `/start` leads to all that admins can do, and says how much waits there. */
function withAdminDoor(answer: OutgoingMessage, waiting: Waiting, language: Language): OutgoingMessage {
  const count = waiting.drafts + waiting.problems + waiting.aliases;
  const { admin } = phrasesFor(language).button;
  const door = button(count > 0 ? `${admin} · ${count}` : admin, { to: 'admin', page: 'open' });
  return { ...answer, buttons: [...answer.buttons, [door]] };
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
