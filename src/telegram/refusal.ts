import { type Bot, Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Admins } from '../admins/admins.ts';
import type { Language } from '../domain/subscriber.ts';
import type { Logger } from '../logging/logger.ts';
import { toast } from '../messages/common/toast.ts';
import { renderSlowDown } from '../messages/errors/error-view.ts';
import type { SubscriberStore } from '../storage/stores.ts';
import type { ButtonPresses } from './button-presses.ts';
import type { BotContext } from './context.ts';
import { readReader } from './read-reader.ts';
import { reply } from './reply.ts';

export interface RefusalDependencies {
  readonly bot: Bot<BotContext>;
  readonly presses: ButtonPresses;
  readonly subscribers: SubscriberStore;
  readonly admins: Pick<Admins, 'roleOf'>;
  readonly language: Language;
  /** The zone of readers who have not said where they are. */
  readonly zone: string;
  readonly log: Logger;
}

/** Asks the sender of a refused update to slow down, once per overflow; a press is always answered. Never rejects. */
export function createRefusal(dependencies: RefusalDependencies) {
  const { bot, presses, log } = dependencies;

  async function askToSlowDown(context: BotContext): Promise<void> {
    const reader = await readReader(context, dependencies);
    if (!reader) return;
    const { callbackQuery } = context;
    if (callbackQuery) await presses.answer(callbackQuery.id, { text: toast('slow-down', reader.language) });
    else await reply(context, renderSlowDown(reader.language));
  }

  return async (update: Update, occasion: 'first' | 'further'): Promise<void> => {
    const context = new Context(update, bot.api, bot.botInfo) as BotContext;
    const chatId = context.chat?.id;
    try {
      if (occasion === 'first') {
        log.warn({ chatId }, 'a chat has too many requests waiting; further ones are dropped');
        await askToSlowDown(context);
      }
    } catch (error) {
      log.warn({ error, chatId }, 'a chat could not be asked to slow down');
    }
    if (context.callbackQuery) await presses.answer(context.callbackQuery.id, {}).catch(() => undefined);
  };
}
