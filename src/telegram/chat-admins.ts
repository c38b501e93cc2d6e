import { type Context, GrammyError } from 'grammy';
import type { Clock, Instant } from '../domain/clock.ts';

/** Checks whether the sender of a message or press is an admin of its chat. */
export interface ChatAdmins {
  /** True for everyone in a private chat. @throws when Telegram does not answer */
  includes(context: Context): Promise<boolean>;
}

/** How long Telegram's answer is cached; a "no" for less, so that a new admin need not wait. */
const YES_MS = 60_000;
const NO_MS = 5_000;
/** The most answers that are cached. */
const MOST_KEPT = 10_000;

/** Asks Telegram, and caches its answers for a minute at most. */
export function createChatAdmins(clock: Clock): ChatAdmins {
  const cache = new Map<string, { readonly isAdmin: boolean; readonly untilAt: Instant }>();

  return {
    async includes(context) {
      const { chat, from } = context;
      if (!chat) return false;
      if (chat.type === 'private') return true;
      // Only admins post in a channel, and only an admin writes in the name of the group itself.
      if (context.channelPost || context.message?.sender_chat?.id === chat.id) return true;
      if (!from) return false;
      const key = `${chat.id}:${from.id}`;
      const known = cache.get(key);
      if (known && known.untilAt > clock.now()) return known.isAdmin;
      const isAdmin = await fetchIsAdmin(context, from.id);
      if (cache.size >= MOST_KEPT) cache.clear();
      cache.set(key, { isAdmin, untilAt: clock.now() + (isAdmin ? YES_MS : NO_MS) });
      return isAdmin;
    },
  };
}

async function fetchIsAdmin(context: Context, userId: number): Promise<boolean> {
  try {
    const { status } = await context.getChatMember(userId);
    return status === 'creator' || status === 'administrator';
  } catch (error) {
    // Telegram's 400: the user is not a member, or only admins may see the members.
    if (error instanceof GrammyError && error.error_code === 400) return false;
    throw error;
  }
}
