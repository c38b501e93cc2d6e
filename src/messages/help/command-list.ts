import type { Language } from '../../domain/subscriber.ts';
import { type Phrases, phrasesFor } from '../phrases.ts';

const READING_NAMES = [
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
] as const;
/** Every command, in the order in which `/help` shows them. */
export const COMMANDS = [
  'start',
  ...READING_NAMES,
  'follow',
  'unfollow',
  'follows',
  'brief',
  'time',
  'timezone',
  'mode',
  'stop',
  'about',
  'help',
] as const;
export const ADMIN_COMMANDS = [
  'drafts',
  'preview',
  'publish',
  'unpublish',
  'import',
  'broadcast',
  'stats',
  'problems',
  'aliases',
] as const;

export type Command = (typeof COMMANDS)[number];
export type AdminCommand = (typeof ADMIN_COMMANDS)[number];

/** The commands that most people use to look at content. */
export const READING: readonly Command[] = READING_NAMES;

/** The audience of a command list: in private chats everyone or the bot's admins, in groups the members or the group's admins. */
export type CommandAudience = 'everyone' | 'admin' | 'members' | 'chat-admins';

const AUDIENCES: Readonly<Record<CommandAudience, readonly (Command | AdminCommand)[]>> = {
  everyone: COMMANDS,
  admin: [...COMMANDS, ...ADMIN_COMMANDS],
  members: [...READING, 'follows', 'brief', 'about', 'help'],
  'chat-admins': COMMANDS,
};

/** The list that Telegram shows when a person types `/`; descriptions have 1-256 characters. */
export function commandList(
  audience: CommandAudience,
  language: Language,
): { readonly command: string; readonly description: string }[] {
  const commands = describeCommands(phrasesFor(language));
  return AUDIENCES[audience].map((command) => ({ command, description: commands[command] }));
}

/** The description of each command, from its feature's phrases. */
export function describeCommands(phrases: Phrases): Readonly<Record<Command | AdminCommand, string>> {
  return {
    ...phrases.about.commands,
    ...phrases.aliases.commands,
    ...phrases.ask.commands,
    ...phrases.brief.commands,
    ...phrases.broadcast.commands,
    ...phrases.entity.commands,
    ...phrases.episode.commands,
    ...phrases.follows.commands,
    ...phrases.help.commands,
    ...phrases.import.commands,
    ...phrases.problems.commands,
    ...phrases.review.commands,
    ...phrases.search.commands,
    ...phrases.settings.commands,
    ...phrases.stats.commands,
    ...phrases.subscription.commands,
    ...phrases.term.commands,
  };
}
