import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { message } from '../common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import {
  ADMIN_COMMANDS,
  type AdminCommand,
  COMMANDS,
  type Command,
  describeCommands,
  READING,
} from './command-list.ts';

const FOLLOWING: readonly Command[] = ['follow', 'unfollow', 'follows', 'brief'];
const DELIVERY: readonly Command[] = ['start', 'time', 'timezone', 'mode', 'stop'];

/** `/help`: the commands, grouped by purpose. */
export function renderHelp(role: 'everyone' | 'admin', language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { title, groups, search, footer } = phrases.help;
  const commands = describeCommands(phrases);
  const group = (name: string, members: readonly (Command | AdminCommand)[]): Piece =>
    lines(bold(name), ...members.map((command) => `/${command} ${commands[command]}`));
  return message(
    paragraphs(
      bold(title),
      lines(group(groups.read, READING), ...search),
      group(groups.follow, FOLLOWING),
      group(groups.delivery, DELIVERY),
      `/about ${commands.about}`,
      ...(role === 'admin' ? [group(groups.admin, ADMIN_COMMANDS), footer] : []),
    ),
  );
}

/** In a group `/help` is short: what most people look at, and what the group's admins may change. */
const SETTINGS = COMMANDS.filter(
  (command) => !READING.includes(command) && !/^(follows|brief|about|help)$/.test(command),
);

/** `/help` in a group or channel. */
export function renderChatHelp(language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { title, inChat } = phrases.help;
  const list = (commands: readonly Command[]): string => commands.map((command) => `/${command}`).join(' ');
  return message(
    paragraphs(
      bold(title),
      lines(
        bold(inChat.read),
        `/latest ${describeCommands(phrases).latest}`,
        list([...READING.slice(1), 'follows', 'brief', 'about']),
      ),
      lines(bold(inChat.admins), list(SETTINGS)),
    ),
  );
}
