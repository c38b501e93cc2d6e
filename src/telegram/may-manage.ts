import { GrammyError } from 'grammy';
import type { BotContext } from './context.ts';

/**
 * Whether who writes or presses may change what a group or channel gets, from their private chat: an owner may, and an editor whom
 * Telegram knows as an admin of that chat now. Asked anew each time: rights end at once.
 * @throws when Telegram does not answer
 */
export async function mayManage({ api, from, reader }: BotContext, chatId: number): Promise<boolean> {
  if (reader.chatType !== 'private' || !from) return false;
  if (reader.role !== 'editor') return reader.role === 'owner';
  try {
    const { status } = await api.getChatMember(chatId, from.id);
    return status === 'creator' || status === 'administrator';
  } catch (error) {
    // Telegram's 400 and 403: the person, or the bot, is not there.
    if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return false;
    throw error;
  }
}
