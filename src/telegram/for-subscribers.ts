import type { OutgoingMessage } from '../domain/message.ts';
import { type ActiveSubscriber, isActive, type Subscriber } from '../domain/subscriber.ts';
import type { Callback } from '../messages/common/callbacks.ts';
import { notSubscribedLine, renderNotSubscribed } from '../messages/subscription/subscription-view.ts';
import type { CommandDeclaration } from './command-list.ts';
import type { BotContext } from './context.ts';
import type { Feature } from './feature.ts';
import { reply } from './reply.ts';

/** What changes something for a chat that subscribed; any other chat is told how to begin. */
export interface SubscriberRequests<Admitted extends Subscriber = ActiveSubscriber> {
  /** @param handler returns the answer */
  onCommand<Name extends string>(
    declaration: CommandDeclaration<Name>,
    handler: (context: BotContext, subscriber: Admitted, argument: string) => Promise<OutgoingMessage>,
  ): void;
  /** @param handler returns the text of the short notice at the top of the chat, or undefined */
  onButton<To extends Callback['to']>(
    to: To,
    handler: (
      context: BotContext,
      subscriber: Admitted,
      button: Extract<Callback, { readonly to: To }>,
    ) => Promise<string | undefined>,
  ): void;
}

/** Declares setting commands and buttons of a feature that only those who get digests can use. */
export function forSubscribers(feature: Feature): SubscriberRequests {
  return requestsOf(feature, (subscriber) => (isActive(subscriber) ? subscriber : undefined));
}

/** The same for whoever subscribed once: what a chat follows is kept when it stops, and can be changed. */
export function forAnySubscriber(feature: Feature): SubscriberRequests<Subscriber> {
  return requestsOf(feature, (subscriber) => subscriber);
}

/** @param admit returns the subscriber if the request is for it */
function requestsOf<Admitted extends Subscriber>(
  feature: Feature,
  admit: (subscriber: Subscriber | undefined) => Admitted | undefined,
): SubscriberRequests<Admitted> {
  return {
    onCommand(declaration, handler) {
      feature.onSettingCommand(declaration, async (context, argument) => {
        const { subscriber, language, chatType } = context.reader;
        const admitted = admit(subscriber);
        const answer = admitted
          ? await handler(context, admitted, argument)
          : renderNotSubscribed(language, chatType, subscriber);
        await reply(context, answer);
      });
    },
    onButton(to, handler) {
      feature.onSettingButton(to, async (context, button) => {
        const { subscriber, language, chatType } = context.reader;
        const admitted = admit(subscriber);
        return admitted
          ? handler(context, admitted, button)
          : notSubscribedLine(language, chatType, subscriber);
      });
    },
  };
}
