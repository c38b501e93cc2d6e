import type { Api } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import { LANGUAGES, type Language } from '../domain/subscriber.ts';
import { type CommandAudience, commandList } from '../messages/help/command-list.ts';

/** `setMyCommands` knows two-letter codes only, so one Chinese list serves both scripts' clients. */
const CODES: Readonly<Partial<Record<Language, 'zh' | 'en'>>> = { 'zh-Hans': 'zh', en: 'en' };

/**
 * Sets the commands that Telegram offers: the common list in every private chat, the admins' list in the private chats of the
 * bot's admins only, and in groups the settings for the groups' admins only.
 */
export async function publishCommands(
  api: Api,
  adminIds: readonly number[],
  defaultLanguage: Language,
): Promise<void> {
  await publishList(api, { type: 'all_private_chats' }, 'everyone', defaultLanguage);
  await publishList(api, { type: 'all_group_chats' }, 'members', defaultLanguage);
  await publishList(api, { type: 'all_chat_administrators' }, 'chat-admins', defaultLanguage);
  for (const chatId of adminIds) {
    // An admin who never wrote to the bot has no chat yet; the list is published at the next start.
    await publishAdminCommands(api, chatId, defaultLanguage).catch(() => undefined);
  }
}

/** Publishes the admins' commands for one admin. */
export function publishAdminCommands(api: Api, chatId: number, defaultLanguage: Language): Promise<void> {
  return publishList(api, { type: 'chat', chat_id: chatId }, 'admin', defaultLanguage);
}

async function publishList(
  api: Api,
  scope: BotCommandScope,
  audience: CommandAudience,
  defaultLanguage: Language,
): Promise<void> {
  await api.setMyCommands(commandList(audience, defaultLanguage), { scope });
  for (const language of LANGUAGES) {
    const code = CODES[language];
    if (code) await api.setMyCommands(commandList(audience, language), { scope, language_code: code });
  }
}
