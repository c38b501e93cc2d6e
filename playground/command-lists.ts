import { badRequest } from './bot-api-error.ts';
import { isRecord } from './is-record.ts';

const MAX_COMMANDS = 100;
const MAX_DESCRIPTION = 256;

export interface BotCommand {
  readonly command: string;
  readonly description: string;
  /** Who sends it in a group sends it to the bot alone. */
  readonly is_ephemeral?: true;
}

/** Whose list it is. */
export type CommandScope =
  | { readonly type: 'default' | 'all_private_chats' | 'all_group_chats' | 'all_chat_administrators' }
  /** For one chat, or for the administrators of one group. */
  | { readonly type: 'chat' | 'chat_administrators'; readonly chatId: number };

/** Who sees a list of commands: the person of a private chat, or someone in a group. */
type CommandReader = 'person' | 'member' | 'administrator';

/** The bot's command lists, one per scope and language. */
export interface CommandLists {
  /** An empty list deletes. */
  set(scope: CommandScope, language: string, commands: readonly BotCommand[]): void;
  get(scope: CommandScope, language: string): readonly BotCommand[];
  /** The list that a client with that language shows in that chat. */
  shownIn(chatId: number, reader: CommandReader, languageCode: string): readonly BotCommand[];
}

export function createCommandLists(): CommandLists {
  const lists = new Map<string, readonly BotCommand[]>();
  const keyOf = (scope: CommandScope, language: string) =>
    `${scope.type}:${'chatId' in scope ? scope.chatId : ''}:${language}`;
  return {
    set: (scope, language, commands) => {
      if (commands.length === 0) lists.delete(keyOf(scope, language));
      else lists.set(keyOf(scope, language), commands);
    },
    get: (scope, language) => lists.get(keyOf(scope, language)) ?? [],
    shownIn: (chatId, reader, languageCode) => {
      const scopes = scopesOf(chatId, reader);
      const languages = [languageCode.slice(0, 2), ''];
      const keys = scopes.flatMap((scope) => languages.map((language) => keyOf(scope, language)));
      return keys.map((key) => lists.get(key)).find((list) => list !== undefined) ?? [];
    },
  };
}

/** In the Bot API's order, narrower scopes first; within each, the reader's language comes first. */
function scopesOf(chatId: number, reader: CommandReader): CommandScope[] {
  if (reader === 'person') {
    return [{ type: 'chat', chatId }, { type: 'all_private_chats' }, { type: 'default' }];
  }
  const isAdmin = reader === 'administrator';
  return [
    ...(isAdmin ? [{ type: 'chat_administrators', chatId } as const] : []),
    { type: 'chat', chatId },
    ...(isAdmin ? [{ type: 'all_chat_administrators' } as const] : []),
    { type: 'all_group_chats' },
    { type: 'default' },
  ];
}

/** Reads the decoded `commands` parameter. Throws a 400 BotApiError. */
export function parseCommands(value: unknown): BotCommand[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest('expected an Array of BotCommand');
  if (value.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return value.map((item: unknown) => {
    const { command, description, is_ephemeral: isEphemeral } = isRecord(item) ? item : {};
    if (typeof command !== 'string' || typeof description !== 'string') {
      throw badRequest("can't parse BotCommand: command and description must be of type String");
    }
    const name = command.replace(/^\//, '');
    if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.length === 0 || description.length > MAX_DESCRIPTION) {
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    return { command: name, description, ...(isEphemeral === true && { is_ephemeral: true }) };
  });
}

/**
 * Parses the decoded `scope` parameter, the default scope when absent.
 * @param findChatId resolves a `chat_id`, which may be a username
 * @throws BotApiError 400, and what findChatId throws
 */
export function parseScope(value: unknown, findChatId: (chatId: string) => number): CommandScope {
  if (value === undefined) return { type: 'default' };
  const { type, chat_id: chatId } = isRecord(value) ? value : {};
  switch (type) {
    case 'default':
    case 'all_private_chats':
    case 'all_group_chats':
    case 'all_chat_administrators':
      return { type };
    case 'chat':
    case 'chat_administrators':
      return { type, chatId: findChatId(String(chatId ?? '')) };
    default:
      throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
}

/** Checks a `language_code`: two letters of ISO 639-1, or '' for every language. Throws a 400 BotApiError. */
export function parseCommandLanguage(code: string): string {
  if (!/^([a-z]{2})?$/.test(code)) throw badRequest('invalid language code specified');
  return code;
}
