import type { PersonRole } from '../../../domain/admin.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { ChatType, Language } from '../../../domain/subscriber.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { type Command, commandsFor } from '../../command-list.ts';
import { HELP } from './words.ts';

/** The commands that help explains to groups and channels; the others are only listed. */
const EXPLAINED: ReadonlySet<string> = new Set([
  ...['latest', 'search', 'ask', 'term', 'company', 'timeline'],
  ...['start', 'stop', 'settings', 'follow', 'mute'],
]);

/** `/help`: the commands, grouped by purpose. @param all of the bot, in the order in which they are shown */
export function renderHelp(all: readonly Command[], role: PersonRole, language: Language): OutgoingMessage {
  const { title, groups, search, footer } = HELP[language];
  const commands = withoutHelp(commandsFor(role, all));
  const rows = (...members: readonly Command['group'][]): Piece[] =>
    commands.filter(({ group }) => members.includes(group)).map((command) => row(command, language));
  return message(
    paragraphs(
      bold(title),
      lines(bold(groups.read), ...rows('read'), ...search),
      lines(bold(groups.follow), ...rows('follow')),
      lines(bold(groups.delivery), ...rows('start', 'delivery')),
      lines(...rows('bot')),
      ...(role !== 'everyone' ? [lines(bold(groups.admin), ...rows('admin')), footer] : []),
    ),
  );
}

/**
 * `/help` in a group or channel, where it is short: what everyone may use, and what its admins may change; the chief commands are
 * explained. The readers of a channel write nothing there.
 * @param all of the bot, in the order in which they are shown
 */
export function renderChatHelp(
  all: readonly Command[],
  chatType: Exclude<ChatType, 'private'>,
  language: Language,
): OutgoingMessage {
  const { title, inChat, inChannel } = HELP[language];
  const commands = withoutHelp(all);
  const told = (some: readonly Command[]): readonly string[] => [
    ...some.filter(({ name }) => EXPLAINED.has(name)).map((command) => row(command, language)),
    some.flatMap(({ name }) => (EXPLAINED.has(name) ? [] : [`/${name}`])).join(' '),
  ];
  const settings = commands.filter(({ users }) => users === 'chat-admins');
  return message(
    paragraphs(
      bold(title),
      chatType === 'group' ? lines(bold(inChat.read), ...told(commandsFor('members', commands))) : inChannel,
      lines(bold(inChat.admins), ...told(settings)),
    ),
  );
}

function row({ name, describe }: Command, language: Language): string {
  return `/${name} ${describe(language)}`;
}

/** Whoever reads the answer knows that command. */
function withoutHelp(commands: readonly Command[]): readonly Command[] {
  return commands.filter(({ name }) => name !== 'help');
}
