import type { OutgoingMessage } from '../domain/message.ts';
import { type ActiveSubscriber, isActive } from '../domain/subscriber.ts';
import type { Callback } from '../messages/common/callbacks.ts';
import { notSubscribedToast } from '../messages/common/toast.ts';
import { renderNotSubscribed } from '../messages/subscription/subscription-view.ts';
import type { CommandDeclaration } from './command-list.ts';
import type { BotContext } from './context.ts';
import type { Feature } from './feature.ts';
import { reply } from './reply.ts';

/** What changes the settings of a chat that gets digests; any other chat is told how to begin. */
export interface SubscriberRequests {
  /** @param handler returns the answer */
  onCommand<Name extends string>(
    declaration: CommandDeclaration<Name>,
    handler: (
      context: BotContext,
      subscriber: ActiveSubscriber,
      argument: string,
    ) => Promise<OutgoingMessage>,
  ): void;
  /** @param handler returns the text of the short notice at the top of the chat, or undefined */
  onButton<To extends Callback['to']>(
    to: To,
    handler: (
      context: BotContext,
      subscriber: ActiveSubscriber,
      button: Extract<Callback, { readonly to: To }>,
    ) => Promise<string | undefined>,
  ): void;
}

/** Declares setting commands and buttons of a feature that only subscribers can use. */
export function forSubscribers(feature: Feature): SubscriberRequests {
  return {
    onCommand(declaration, handler) {
      feature.onSettingCommand(declaration, async (context, argument) => {
        const { subscriber, language, chatType } = context.reader;
        const answer = isActive(subscriber)
          ? await handler(context, subscriber, argument)
          : renderNotSubscribed(language, chatType);
        await reply(context, answer);
      });
    },
    onButton(to, handler) {
      feature.onSettingButton(to, async (context, button) => {
        const { subscriber, language, chatType } = context.reader;
        return isActive(subscriber)
          ? handler(context, subscriber, button)
          : notSubscribedToast(language, chatType);
      });
    },
  };
}
