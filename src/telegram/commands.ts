import type { Api } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import { LANGUAGES, type Language } from '../domain/subscriber.ts';
import { type Command, type CommandAudience, commandsFor } from './command-list.ts';

/** `setMyCommands` knows two-letter codes only, so one Chinese list serves both scripts' clients. */
const CODES: Readonly<Partial<Record<Language, 'zh' | 'en'>>> = { 'zh-Hans': 'zh', en: 'en' };

/**
 * Sets the commands that Telegram offers: the common list in every private chat, the admins' list in the private chats of the
 * bot's admins only, and in groups the settings for the groups' admins only.
 * @param commands all of the bot, in the order in which they are offered
 */
export async function publishCommands(
  api: Api,
  commands: readonly Command[],
  adminIds: readonly number[],
  defaultLanguage: Language,
): Promise<void> {
  const publish = (scope: BotCommandScope, audience: CommandAudience): Promise<void> =>
    publishList(api, scope, commandsFor(audience, commands), defaultLanguage);
  await publish({ type: 'all_private_chats' }, 'everyone');
  await publish({ type: 'all_group_chats' }, 'members');
  await publish({ type: 'all_chat_administrators' }, 'chat-admins');
  for (const chatId of adminIds) {
    // An admin who never wrote to the bot has no chat yet; the list is published at the next start.
    await publishAdminCommands(api, commands, chatId, defaultLanguage).catch(() => undefined);
  }
}

/** Publishes the admins' commands for one admin. @param commands all of the bot, in the order in which they are offered */
export function publishAdminCommands(
  api: Api,
  commands: readonly Command[],
  chatId: number,
  defaultLanguage: Language,
): Promise<void> {
  return publishList(api, { type: 'chat', chat_id: chatId }, commandsFor('admin', commands), defaultLanguage);
}

async function publishList(
  api: Api,
  scope: BotCommandScope,
  commands: readonly Command[],
  defaultLanguage: Language,
): Promise<void> {
  const inLanguage = (language: Language) =>
    commands.map(({ name, describe }) => ({ command: name, description: describe(language) }));
  await api.setMyCommands(inLanguage(defaultLanguage), { scope });
  for (const language of LANGUAGES) {
    const code = CODES[language];
    if (code) await api.setMyCommands(inLanguage(language), { scope, language_code: code });
  }
}
