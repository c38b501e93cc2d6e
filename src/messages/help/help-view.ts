import type { OutgoingMessage } from '../../domain/message.ts';
import type { ChatType, Language } from '../../domain/subscriber.ts';
import { message } from '../common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import { ADMIN_COMMANDS, type AdminCommand, COMMANDS, type Command, type Toast } from '../phrases.ts';
import { phrasesFor } from '../phrases-for.ts';

/** What most people want to look at. */
export const READING: readonly Command[] = [
  'latest',
  'search',
  'ask',
  'episode',
  'company',
  'person',
  'product',
  'tag',
  'category',
  'term',
];
const FOLLOWING: readonly Command[] = ['follow', 'unfollow', 'follows', 'brief'];
const DELIVERY: readonly Command[] = ['start', 'time', 'timezone', 'mode', 'stop'];

/** `/help`: the commands by what they are for. */
export function renderHelp(role: 'everyone' | 'admin', language: Language): OutgoingMessage {
  const { title, groups, commands, search, footer } = phrasesFor(language).help;
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

/** Whose list of commands it is: in private chats everyone's or the bot's admins', in groups the members' or the group's admins'. */
export type CommandAudience = 'everyone' | 'admin' | 'members' | 'chat-admins';

const AUDIENCES: Readonly<Record<CommandAudience, readonly (Command | AdminCommand)[]>> = {
  everyone: COMMANDS,
  admin: [...COMMANDS, ...ADMIN_COMMANDS],
  members: [...READING, 'follows', 'brief', 'about', 'help'],
  'chat-admins': COMMANDS,
};

/** What Telegram shows when a person types `/`; descriptions are of 1-256 characters. */
export function commandList(
  audience: CommandAudience,
  language: Language,
): { readonly command: string; readonly description: string }[] {
  const { commands } = phrasesFor(language).help;
  return AUDIENCES[audience].map((command) => ({ command, description: commands[command] }));
}

/** A command that we do not have, or that this reader is not to know of: the same words. */
export function renderUnknownCommand(language: Language): OutgoingMessage {
  return message(phrasesFor(language).help.unknownCommand);
}

/** A message that holds no text. */
export function renderPlainTextHint(language: Language): OutgoingMessage {
  return message(phrasesFor(language).help.plainText);
}

/** @param limit characters that a command's argument may have */
export function renderTooLongArgument(limit: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).help.tooLong(limit));
}

/** Something broke on our side. */
export function renderFailure(language: Language): OutgoingMessage {
  return message(phrasesFor(language).help.failure);
}

/** Someone asks for more than they can be answered: the rest is left out. */
export function renderSlowDown(language: Language): OutgoingMessage {
  return message(phrasesFor(language).help.slowDown);
}

/** For the admins: an update was tried again and again, and is not any more. @param updateId as the log has it */
export function renderGivenUp(updateId: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).help.givenUp(updateId));
}

/** What was asked for could not be done, and nothing of it was: the disk is full, or the database does not answer. */
export function renderNotDone(reason: 'disk-full' | 'database-down', language: Language): OutgoingMessage {
  const { notSaved, notReached } = phrasesFor(language).help;
  return message(reason === 'disk-full' ? notSaved : notReached);
}

/** The notice after a button whose episode or entity is gone; at most 200 characters, as a callback answer allows. */
export function staleButton(language: Language): string {
  return phrasesFor(language).help.staleButton;
}

/** The notice after a button that is only for those who get digests; at most 200 characters, as a callback answer allows. */
export function notSubscribedToast(language: Language, chatType: ChatType): string {
  return toast(chatType === 'private' ? 'not-subscribed' : 'chat-not-subscribed', language);
}

/** A short notice after a button; at most 200 characters, as a callback answer allows. */
export function toast(kind: Toast, language: Language): string {
  return phrasesFor(language).help.toasts[kind];
}
