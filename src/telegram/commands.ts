import { type Api, GrammyError } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import type { Admins } from '../admins/admins.ts';
import type { AdminRole } from '../domain/admin.ts';
import { LANGUAGES, type Language } from '../domain/subscriber.ts';
import type { MetaStore } from '../storage/stores.ts';
import { type Command, type CommandAudience, commandsFor, isForOneOf } from './command-list.ts';

/** `setMyCommands` knows two-letter codes only, so one Chinese list serves both scripts' clients. */
const CODES: Readonly<Partial<Record<Language, 'zh' | 'en'>>> = { 'zh-Hans': 'zh', en: 'en' };

/** Whose private chats may have the admins' list: ids of earlier admins, too, with commas between. */
const ADMIN_MENUS = 'telegram.admin_menus';

/** What the lists of the bot's admins depend on. */
export interface AdminMenus {
  readonly admins: Admins;
  readonly meta: Pick<MetaStore, 'get' | 'set'>;
  /** Used where Telegram knows no language of the bot's. */
  readonly language: Language;
}

/**
 * Sets the commands that Telegram offers: the common list in every private chat, the admins' lists in the private chats of the
 * bot's admins only, and in groups the settings for the groups' admins only.
 * @param commands all of the bot, in the order in which they are offered
 */
export async function publishCommands(
  api: Api,
  commands: readonly Command[],
  menus: AdminMenus,
): Promise<void> {
  const publish = (scope: BotCommandScope, audience: CommandAudience): Promise<void> =>
    publishList(api, scope, commandsFor(audience, commands), menus.language);
  await publish({ type: 'all_private_chats' }, 'everyone');
  await publish({ type: 'all_group_chats' }, 'members');
  await publish({ type: 'all_chat_administrators' }, 'chat-admins');
  await publishAdminMenus(api, commands, menus);
}

/**
 * Gives each admin the list of their role, and takes it from people who are no longer admins.
 * @param commands all of the bot, in the order in which they are offered
 */
export async function publishAdminMenus(
  api: Api,
  commands: readonly Command[],
  { admins, meta, language }: AdminMenus,
): Promise<void> {
  const adminIds = await admins.all();
  const earlier = ((await meta.get(ADMIN_MENUS)) ?? '').split(',').map(Number).filter(Number.isSafeInteger);
  const removed = earlier.filter((id) => id > 0 && !adminIds.includes(id));
  const keep = (ids: readonly number[]) => meta.set(ADMIN_MENUS, ids.join(','));
  // Written down first: after a crash in the middle it is known whose lists there may be.
  await keep([...adminIds, ...removed]);
  for (const chatId of adminIds) {
    const role = admins.owners.includes(chatId) ? 'owner' : 'editor';
    // An admin who never wrote to the bot has no chat yet; the list is published with their `/start`.
    await publishAdminMenu(api, commands, chatId, role, language).catch(() => undefined);
  }
  const left: number[] = [];
  for (const chatId of removed) if (!(await removeAdminCommands(api, chatId))) left.push(chatId);
  if (removed.length > 0) await keep([...adminIds, ...left]);
}

/** @returns false when it has to be tried again at the next start */
async function removeAdminCommands(api: Api, chatId: number): Promise<boolean> {
  const scope = { type: 'chat', chat_id: chatId } as const;
  try {
    await api.deleteMyCommands({ scope });
    for (const code of Object.values(CODES)) await api.deleteMyCommands({ scope, language_code: code });
    return true;
  } catch (error) {
    // Telegram knows no such chat any more.
    return error instanceof GrammyError && error.error_code < 429;
  }
}

/** Publishes the commands of that role for one admin. @param commands all of the bot, in the order in which they are offered */
export function publishAdminMenu(
  api: Api,
  commands: readonly Command[],
  chatId: number,
  role: AdminRole,
  defaultLanguage: Language,
): Promise<void> {
  return publishList(api, { type: 'chat', chat_id: chatId }, commandsFor(role, commands), defaultLanguage);
}

async function publishList(
  api: Api,
  scope: BotCommandScope,
  commands: readonly Command[],
  defaultLanguage: Language,
): Promise<void> {
  const isInGroups = scope.type === 'all_group_chats' || scope.type === 'all_chat_administrators';
  const inLanguage = (language: Language) =>
    commands.map((command) => ({
      command: command.name,
      description: command.describe(language),
      ...(isInGroups && isForOneOf(command) && { is_ephemeral: true }),
    }));
  await api.setMyCommands(inLanguage(defaultLanguage), { scope });
  for (const language of LANGUAGES) {
    const code = CODES[language];
    if (code) await api.setMyCommands(inLanguage(language), { scope, language_code: code });
  }
}
