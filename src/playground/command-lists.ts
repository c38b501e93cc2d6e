import { badRequest } from './bot-api-error.ts';
import { isRecord } from './is-record.ts';

const MAX_COMMANDS = 100;
const MAX_DESCRIPTION = 256;

export interface BotCommand {
  readonly command: string;
  readonly description: string;
}

/** Whose list it is: `chat` is present for the scope of one chat only. */
export interface CommandScope {
  readonly type: 'default' | 'all_private_chats' | 'all_group_chats' | 'all_chat_administrators' | 'chat';
  readonly chatId?: number;
}

/** The bot's command lists, one for each scope and language. */
export interface CommandLists {
  /** An empty list deletes. */
  set(scope: CommandScope, language: string, commands: readonly BotCommand[]): void;
  get(scope: CommandScope, language: string): readonly BotCommand[];
  /** The list that the client of a person with that language shows in the private chat with the bot. */
  shownIn(chatId: number, languageCode: string): readonly BotCommand[];
}

/** No lists yet. */
export function createCommandLists(): CommandLists {
  const lists = new Map<string, readonly BotCommand[]>();
  const keyOf = (scope: CommandScope, language: string) => `${scope.type}:${scope.chatId ?? ''}:${language}`;
  return {
    set: (scope, language, commands) => {
      if (commands.length === 0) lists.delete(keyOf(scope, language));
      else lists.set(keyOf(scope, language), commands);
    },
    get: (scope, language) => lists.get(keyOf(scope, language)) ?? [],
    shownIn: (chatId, languageCode) => {
      // The Bot API's order for a private chat: the narrower scope first, in it the own language first.
      const scopes: CommandScope[] = [
        { type: 'chat', chatId },
        { type: 'all_private_chats' },
        { type: 'default' },
      ];
      const languages = [languageCode.slice(0, 2), ''];
      const keys = scopes.flatMap((scope) => languages.map((language) => keyOf(scope, language)));
      return keys.map((key) => lists.get(key)).find((list) => list !== undefined) ?? [];
    },
  };
}

/** Reads the decoded `commands` parameter. Throws a 400 BotApiError. */
export function parseCommands(value: unknown): BotCommand[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest('expected an Array of BotCommand');
  if (value.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return value.map((item: unknown) => {
    const { command, description } = isRecord(item) ? item : {};
    if (typeof command !== 'string' || typeof description !== 'string') {
      throw badRequest("can't parse BotCommand: command and description must be of type String");
    }
    const name = command.replace(/^\//, '');
    if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.length === 0 || description.length > MAX_DESCRIPTION) {
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    return { command: name, description };
  });
}

/** Reads the decoded `scope` parameter, the default scope when absent. Throws a 400 BotApiError. */
export function parseScope(value: unknown): CommandScope {
  if (value === undefined) return { type: 'default' };
  const { type, chat_id: chatId } = isRecord(value) ? value : {};
  switch (type) {
    case 'default':
    case 'all_private_chats':
    case 'all_group_chats':
    case 'all_chat_administrators':
      return { type };
    case 'chat':
      return { type, chatId: Number(chatId) };
    default:
      throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
}

/** Checks a `language_code`: two letters of ISO 639-1, or '' for every language. Throws a 400 BotApiError. */
export function parseCommandLanguage(code: string): string {
  if (!/^([a-z]{2})?$/.test(code)) throw badRequest('invalid language code specified');
  return code;
}
