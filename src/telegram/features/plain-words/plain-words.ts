import { Composer } from 'grammy';
import { LONGEST_QUESTION } from '../../../assistant/ask/asking.ts';
import { message } from '../../../messages/common/layout.ts';
import type { BotContext } from '../../context.ts';
import type { Feature } from '../../feature.ts';
import { reply } from '../../reply.ts';
import { isQuestion, meaningOf } from './phrases.ts';
import { PLAIN_WORDS } from './words.ts';

/**
 * In a private chat a whole message such as 退订, "settings" or 谢谢 counts as what it says, before anything is searched, and a
 * question goes to `/ask`. A reply belongs to what it replies to. Must come before all features whose commands it stands for.
 */
export function createPlainWordsFeature(): Pick<Feature, 'composer' | 'commands'> {
  const composer = new Composer<BotContext>();
  composer
    .filter(({ reader }) => reader.chatType === 'private')
    .on('message:text', async (context, next) => {
      const { text, reply_to_message: repliedTo } = context.message;
      if (text.startsWith('/') || repliedTo) return next();
      const meaning = meaningOf(text);
      if (meaning === 'hello' || meaning === 'thanks')
        return reply(context, message(PLAIN_WORDS[context.reader.language][meaning]));
      const isAsked = isQuestion(text) && [...text].length <= LONGEST_QUESTION;
      const command = meaning ?? (isAsked ? `/ask ${text}` : undefined);
      if (command !== undefined) rewrite(context, command);
      await next();
    });
  return { composer, commands: [] };
}

/** The features read commands off the update itself. */
function rewrite({ update }: BotContext, command: string): void {
  if (!update.message) return;
  const [name = ''] = command.split(' ');
  Object.assign(update.message, {
    text: command,
    entities: [{ type: 'bot_command', offset: 0, length: name.length }],
  });
}
