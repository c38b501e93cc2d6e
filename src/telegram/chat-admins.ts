import { type Context, GrammyError } from 'grammy';
import type { Clock, Instant } from '../domain/clock.ts';

/** Knows who is an admin of the chat in which something was written or pressed. */
export interface ChatAdmins {
  /** True for everyone in a private chat. @throws when Telegram gives no answer */
  includes(context: Context): Promise<boolean>;
}

/** For so long an answer of Telegram's holds; a "no" less, so that a new admin need not wait. */
const YES_MS = 60_000;
const NO_MS = 5_000;
/** More answers than this are not kept. */
const MOST_KEPT = 10_000;

/** Asks Telegram, and remembers its answers for a minute at most. */
export function createChatAdmins(clock: Clock): ChatAdmins {
  const kept = new Map<string, { readonly isAdmin: boolean; readonly untilAt: Instant }>();

  return {
    async includes(context) {
      const { chat, from } = context;
      if (!chat) return false;
      if (chat.type === 'private') return true;
      // Only admins post in a channel, and only an admin writes in the name of the group itself.
      if (context.channelPost || context.message?.sender_chat?.id === chat.id) return true;
      if (!from) return false;
      const key = `${chat.id}:${from.id}`;
      const known = kept.get(key);
      if (known && known.untilAt > clock.now()) return known.isAdmin;
      const isAdmin = await ask(context, from.id);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, { isAdmin, untilAt: clock.now() + (isAdmin ? YES_MS : NO_MS) });
      return isAdmin;
    },
  };
}

async function ask(context: Context, userId: number): Promise<boolean> {
  try {
    const { status } = await context.getChatMember(userId);
    return status === 'creator' || status === 'administrator';
  } catch (error) {
    // Telegram's 400: it does not know them as a member, or keeps the list of members to admins.
    if (error instanceof GrammyError && error.error_code === 400) return false;
    throw error;
  }
}
