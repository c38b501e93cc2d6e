import type { Transformer } from 'grammy';
import type { BurstLimiter } from '../delivery/burst-limiter.ts';
import type { RateLimiter } from '../delivery/rate-limiter.ts';
import { isPrivateChat } from '../domain/chat-gap.ts';
import type { Clock, Instant } from '../domain/clock.ts';

/** Methods that send or edit a message: those that Telegram's limits count. */
const COUNTED = /^(send(?!ChatAction|MessageDraft)|edit(Ephemeral)?Message|copyMessage|forwardMessage)/;
/** These replace what a chat already shows. */
const EDITING = /^edit(Ephemeral)?Message/;

/** A chat accepts a burst of messages, then one per interval. */
interface ChatLimit {
  readonly burst: number;
  readonly everyMs: number;
}

/** About one a second in one chat, and short bursts, for which Telegram publishes no limit. */
const PRIVATE_LIMIT: ChatLimit = { burst: 3, everyMs: 1_000 };
/** 20 a minute in one group: 8 at once and 12 more within the minute. */
const GROUP_LIMIT: ChatLimit = { burst: 8, everyMs: 5_000 };
/** The window in which Telegram counts messages. */
const SECOND_MS = 1_000;
/** No answer waits longer, even after the clock was set back; Telegram itself refuses what exceeds its limit then. */
const LONGEST_WAIT_MS = 60_000;
/** Far more chats than the rate limit can answer in the time that a chat is remembered. */
const MOST_CHATS = 10_000;

/** Keeps answers and deliveries together within Telegram's limits. */
export interface ReplyRateLimiter {
  /** For the API client that answers people. */
  readonly transformer: Transformer;
  /** Called when someone writes or presses in a chat: the next message to a private chat is an answer and is sent at once. */
  noteIncoming(chatId: number): void;
}

/**
 * Rate-limits answers together with the deliveries, and keeps each chat's own limit. A single person who is answered while nothing
 * is delivered does not wait: nobody types faster than Telegram's limit. A 429 that comes nevertheless is not handled here.
 * @param pace the rate limiter of the free lane
 * @param editPace of edits: Telegram limits them for each chat, and the rate of messages over all chats is about broadcasts
 * (Bots FAQ, "Broadcasting to users"), so that a thousand people who press buttons need not wait for it
 * @param onReply called for each message or edit that is sent; must not throw
 */
export function createReplyRateLimiter(
  pace: RateLimiter,
  editPace: BurstLimiter,
  clock: Clock,
  onReply: () => void = () => undefined,
): ReplyRateLimiter {
  const chatLimits = createChatLimits(clock);
  const isOnlyChat = createOnlyChatCheck(clock);

  async function startMessage(isAlone: boolean, signal: AbortSignal | undefined): Promise<void> {
    const slot = isAlone && pace.isQuiet() ? pace.note() : pace.start(undefined, signal);
    // Answers must not depend on the database that stores the slots.
    await slot.catch(() => undefined);
  }

  const transformer: Transformer = async (call, method, payload, signal) => {
    if (COUNTED.test(method)) {
      // grammY types the signal as a polyfill's; it is Node's own.
      const aborted = signal as AbortSignal | undefined;
      const chatId = chatIdOf(payload);
      const waitMs = chatLimits.reserve(chatId);
      if (waitMs > 0) await clock.sleep(waitMs, aborted);
      if (EDITING.test(method)) await editPace.start(aborted);
      else await startMessage(isOnlyChat(chatId), aborted);
      onReply();
    }
    return call(method, payload, signal);
  };
  return {
    transformer,
    noteIncoming(chatId) {
      // A group is one chat of many people: its limit applies whoever wrote.
      if (isPrivateChat(chatId)) chatLimits.forget(chatId);
    },
  };
}

/** Checks for each answer whether no other chat was answered within the last second. */
function createOnlyChatCheck(clock: Clock): (chatId: number | undefined) => boolean {
  let last: { readonly chatId: number | undefined; readonly at: Instant } | undefined;
  let othersAt = Number.NEGATIVE_INFINITY;
  return (chatId) => {
    const now = clock.now();
    if (last && last.chatId !== chatId) othersAt = last.at;
    last = { chatId, at: now };
    return Math.abs(now - othersAt) >= SECOND_MS;
  };
}

/** When each chat may get its next message; kept in memory. */
function createChatLimits(clock: Clock) {
  /** By chat, the instant up to which its messages so far fill the intervals; in the order of their last message. */
  const filledUntil = new Map<number, Instant>();

  function prune(now: Instant): void {
    for (const [chatId, at] of filledUntil) {
      if (at > now && filledUntil.size <= MOST_CHATS) return;
      filledUntil.delete(chatId);
    }
  }

  return {
    /** Counts a message to the chat; returns after how many milliseconds it may be sent. */
    reserve(chatId: number | undefined): number {
      if (chatId === undefined) return 0;
      const now = clock.now();
      const { burst, everyMs } = isPrivateChat(chatId) ? PRIVATE_LIMIT : GROUP_LIMIT;
      const burstMs = (burst - 1) * everyMs;
      const filled = Math.min(Math.max(filledUntil.get(chatId) ?? now, now), now + burstMs + LONGEST_WAIT_MS);
      // Moves the chat to the end of the map's order.
      filledUntil.delete(chatId);
      filledUntil.set(chatId, filled + everyMs);
      prune(now);
      return Math.max(filled - burstMs - now, 0);
    },
    forget: (chatId: number): void => void filledUntil.delete(chatId),
  };
}

/** Inline messages have no chat; this bot does not use channel usernames. */
function chatIdOf(payload: object): number | undefined {
  const chatId = 'chat_id' in payload ? payload.chat_id : undefined;
  return typeof chatId === 'number' ? chatId : undefined;
}
