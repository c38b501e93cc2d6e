import type { PersonRole } from '../domain/admin.ts';
import type { Language } from '../domain/subscriber.ts';
import type { Words } from '../messages/common/words.ts';

/** What commands are for, in the order in which Telegram's menu lists them. */
const GROUPS = ['start', 'read', 'follow', 'delivery', 'bot', 'admin'] as const;
type CommandGroup = (typeof GROUPS)[number];

/** How a feature declares a command that it answers. */
export interface CommandDeclaration<Name extends string> {
  readonly name: Name;
  /** Words of the feature, which describe the command in each language in 1-256 characters. */
  readonly words: Words<{ readonly commands: Readonly<Record<NoInfer<Name>, string>> }>;
  readonly group: CommandGroup;
  /** Its place in the group, counted from 1. */
  readonly place: number;
  /** Set when a group reads the answer together; absent: it is for who asked. */
  readonly answered?: 'aloud';
}

/** A command as the menu and `/help` show it. */
export interface Command {
  readonly name: string;
  readonly group: CommandGroup;
  readonly place: number;
  /** Who may use it. `one-person`: everyone, in their private chat, where everyone is an admin of the chat as well. `editors`: owners too. */
  readonly users: 'everyone' | 'one-person' | 'chat-admins' | 'editors' | 'owners';
  readonly answered?: 'aloud' | undefined;
  readonly describe: (language: Language) => string;
}

/** The audience of a list: in private chats people by their role, in groups the members or the group's admins. */
export type CommandAudience = PersonRole | 'members' | 'chat-admins';

const USERS: Readonly<Record<CommandAudience, readonly Command['users'][]>> = {
  everyone: ['everyone', 'one-person', 'chat-admins'],
  editor: ['everyone', 'one-person', 'chat-admins', 'editors'],
  owner: ['everyone', 'one-person', 'chat-admins', 'editors', 'owners'],
  members: ['everyone'],
  'chat-admins': ['everyone', 'chat-admins'],
};

/** The commands of all features, in the order of their groups and places. */
export function listCommands(
  features: readonly { readonly commands: readonly Command[] }[],
): readonly Command[] {
  return features
    .flatMap(({ commands }) => commands)
    .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.place - b.place);
}

/** Whether a group need not see the command and its answer: it changes nothing there, and is for who asked. */
export function isForOneOf({ users, answered }: Command): boolean {
  return users === 'everyone' && answered !== 'aloud';
}

/** The commands that are shown to that audience. */
export function commandsFor(audience: CommandAudience, commands: readonly Command[]): readonly Command[] {
  return commands.filter(({ users }) => USERS[audience].includes(users));
}
