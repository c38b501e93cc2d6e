import { type Api, GrammyError } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import { LANGUAGES, type Language } from '../domain/subscriber.ts';
import type { MetaStore } from '../storage/stores.ts';
import { type Command, type CommandAudience, commandsFor } from './command-list.ts';

/** `setMyCommands` knows two-letter codes only, so one Chinese list serves both scripts' clients. */
const CODES: Readonly<Partial<Record<Language, 'zh' | 'en'>>> = { 'zh-Hans': 'zh', en: 'en' };

/** Whose private chats may have the admins' list: ids that were in `ADMIN_IDS` at an earlier start, too, with commas between. */
const ADMIN_MENUS = 'telegram.admin_menus';

/** What the lists of the bot's admins depend on. */
export interface AdminMenus {
  readonly adminIds: readonly number[];
  readonly meta: Pick<MetaStore, 'get' | 'set'>;
  /** Used where Telegram knows no language of the bot's. */
  readonly language: Language;
}

/**
 * Sets the commands that Telegram offers: the common list in every private chat, the admins' list in the private chats of the
 * bot's admins only, and in groups the settings for the groups' admins only. Who is no admin any more loses the admins' list.
 * @param commands all of the bot, in the order in which they are offered
 */
export async function publishCommands(
  api: Api,
  commands: readonly Command[],
  { adminIds, meta, language }: AdminMenus,
): Promise<void> {
  const publish = (scope: BotCommandScope, audience: CommandAudience): Promise<void> =>
    publishList(api, scope, commandsFor(audience, commands), language);
  await publish({ type: 'all_private_chats' }, 'everyone');
  await publish({ type: 'all_group_chats' }, 'members');
  await publish({ type: 'all_chat_administrators' }, 'chat-admins');
  const earlier = ((await meta.get(ADMIN_MENUS)) ?? '').split(',').map(Number).filter(Number.isSafeInteger);
  const removed = earlier.filter((id) => id > 0 && !adminIds.includes(id));
  const keep = (ids: readonly number[]) => meta.set(ADMIN_MENUS, ids.join(','));
  // Written down first: after a crash in the middle it is known whose lists there may be.
  await keep([...adminIds, ...removed]);
  for (const chatId of adminIds) {
    // An admin who never wrote to the bot has no chat yet; the list is published at the next start.
    await publishAdminCommands(api, commands, chatId, language).catch(() => undefined);
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
