import { GrammyError } from 'grammy';
import type { Clock, Instant } from '../domain/clock.ts';
import type { RichMessage } from '../domain/rich-message.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { BotContext } from './context.ts';
import { wireButtons } from './wire-message.ts';

/** Answers with rich messages, where the Bot API server has them. */
export interface RichReplies {
  /** False for a day after the server said that it does not know the method. */
  readonly areKnown: () => boolean;
  /** @returns false when the server refused them: the answer has to be given in plain messages */
  reply(context: BotContext, messages: readonly RichMessage[]): Promise<boolean>;
}

/** An old server does not know the method and is not asked again for a day; a single message that is refused tells nothing about others. */
export function createRichReplies(clock: Pick<Clock, 'now'>): RichReplies {
  let unknownUntil: Instant = Number.NEGATIVE_INFINITY;
  const areKnown = (): boolean => clock.now() >= unknownUntil;
  return {
    areKnown,
    async reply(context, messages) {
      if (!areKnown()) return false;
      try {
        for (const { blocks, buttons } of messages) {
          await context.replyWithRichMessage({ blocks }, { reply_markup: wireButtons(buttons) });
        }
        return true;
      } catch (error) {
        if (!(error instanceof GrammyError) || !isRefusal(error)) throw error;
        if (isUnknownMethod(error)) unknownUntil = clock.now() + DAY_MS;
        return false;
      }
    },
  };
}

function isRefusal({ error_code }: GrammyError): boolean {
  return error_code === 400 || error_code === 404;
}

/** 404 from Telegram's own server; 400 is also the answer to a message, which only the description tells apart. */
function isUnknownMethod({ error_code, description }: GrammyError): boolean {
  return error_code === 404 || /method not found/i.test(description);
}
