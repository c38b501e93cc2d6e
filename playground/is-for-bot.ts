import type { Message, TextEntity } from './bot-api.ts';
import { type GroupState, isAdminIn, isIn } from './groups.ts';
import type { PlaygroundState } from './playground-state.ts';

/**
 * Whether Telegram sends a person's message in a group to a bot in privacy mode: a command for the bot, or a reply to it.
 * A bot that is an administrator, or in a channel, gets everything.
 */
export function isForBot(state: PlaygroundState, group: GroupState, message: Message): boolean {
  const { bot, messages } = state;
  if (!isIn(group, bot.id)) return false;
  if (group.chat.type === 'channel' || isAdminIn(group, bot.id)) return true;
  const { reply_to_message: replied, text = '', entities = [] } = message;
  if (replied && messages.authorOf(replied) === bot.id) return true;
  return entities.some((entity) => isCommandFor(bot.username, text, entity));
}

/** `/name@bot` anywhere, or a bare command as the first word: the playground's groups have no other bot. */
function isCommandFor(username: string, text: string, { type, offset, length }: TextEntity): boolean {
  if (type !== 'bot_command') return false;
  const [, addressee] = text.slice(offset, offset + length).split('@');
  return addressee === undefined ? offset === 0 : addressee.toLowerCase() === username.toLowerCase();
}
