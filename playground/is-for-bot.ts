import type { Message, TextEntity } from './bot-api.ts';
import { type GroupState, isAdminIn, isIn } from './groups.ts';
import type { PlaygroundState } from './playground-state.ts';

/**
 * Whether Telegram gives a bot in privacy mode a message that a person wrote in a group: a command for it, an answer to it.
 * A bot that is an administrator gets everything, and so does one in a channel.
 */
export function isForBot(state: PlaygroundState, group: GroupState, message: Message): boolean {
  const { bot, messages } = state;
  if (!isIn(group, bot.id)) return false;
  if (group.chat.type === 'channel' || isAdminIn(group, bot.id)) return true;
  const { reply_to_message: replied, text = '', entities = [] } = message;
  if (replied && messages.authorOf(replied) === bot.id) return true;
  return entities.some((entity) => isCommandFor(bot.username, text, entity));
}

/** `/name@bot` anywhere; a bare command as the first word, for the playground's groups have no other bot. */
function isCommandFor(username: string, text: string, { type, offset, length }: TextEntity): boolean {
  if (type !== 'bot_command') return false;
  const [, addressee] = text.slice(offset, offset + length).split('@');
  return addressee === undefined ? offset === 0 : addressee.toLowerCase() === username.toLowerCase();
}
