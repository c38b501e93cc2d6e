import { Composer } from 'grammy';
import { renderTopicBack } from '../messages/subscription/subscription-view.ts';
import type { Membership } from '../subscriptions/membership.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';
import { addressOf, isTopicReopened } from './update-address.ts';

/** These say themselves what becomes of the digests. */
const SUBSCRIBING = ['start', 'stop'];

/** A topic that could not be written to gets its digests again when it is reopened, or when somebody asks the bot there. */
export function createTopicReturn(subscriptions: Pick<Membership, 'resumeTopic'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.use(async (context, next) => {
    const isReopened = isTopicReopened(context);
    if (isReopened || isAsked(context)) await resume(context);
    if (!isReopened) await next();
  });

  async function resume(context: BotContext): Promise<void> {
    const { chatId, reader } = context;
    if (chatId === undefined || reader.chatType !== 'group' || reader.subscriber?.state !== 'paused') return;
    const subscriber = await subscriptions.resumeTopic(chatId, reader.threadId);
    if (!subscriber) return;
    context.reader = { ...reader, subscriber };
    await reply(context, renderTopicBack(subscriber, reader.language));
  }

  return composer;
}

function isAsked(context: BotContext): boolean {
  return addressOf(context.update, context.me).kind === 'request' && !context.hasCommand(SUBSCRIBING);
}
