import { Composer } from 'grammy';
import type { Callback } from '../messages/callbacks.ts';
import { renderTooLongArgument } from '../messages/help.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

/** The longest argument that a command reads; names and titles are shorter. */
const ARGUMENT_LIMIT = 200;

/** A button's handler gives a text for the short notice at the top of the chat, or nothing. */
type ButtonHandler<To extends Callback['to']> = (
  context: BotContext,
  button: Extract<Callback, { readonly to: To }>,
) => Promise<string | undefined>;

/** One feature of the bot: its commands and its buttons. */
export interface Feature {
  readonly composer: Composer<BotContext>;
  /** Answers a command; its argument comes trimmed, with its spaces made one. */
  onCommand(name: string, handler: (context: BotContext, argument: string) => Promise<void>): void;
  /** Answers a button; every press gets its callback answer, as Telegram asks. */
  onButton<To extends Callback['to']>(to: To, handler: ButtonHandler<To>): void;
}

/** @param role `admin`: for everyone else the feature does not exist */
export function createFeature(role: 'everyone' | 'admin'): Feature {
  const composer = new Composer<BotContext>();
  const allowed = composer.filter((context) => role === 'everyone' || context.reader.role === 'admin');
  return {
    composer,
    onCommand(name, handler) {
      allowed.command(name, (context) => {
        const argument = context.match.replace(/\s+/g, ' ').trim();
        return argument.length > ARGUMENT_LIMIT
          ? reply(context, renderTooLongArgument(ARGUMENT_LIMIT, context.reader.language))
          : handler(context, argument);
      });
    },
    onButton(to, handler) {
      allowed
        .filter((context) => context.button?.to === to)
        .use(async (context) => {
          // The filter above has just checked `to`.
          const notice = await handler(
            context,
            context.button as Extract<Callback, { readonly to: typeof to }>,
          );
          await context.answerCallbackQuery(notice ? { text: notice } : {});
        });
    },
  };
}
