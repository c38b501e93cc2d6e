import type { Transformer } from 'grammy';
import type { RateLimiter } from '../delivery/rate-limiter.ts';
import { isPrivateChat } from '../domain/chat-gap.ts';
import type { Clock, Instant } from '../domain/clock.ts';

/** Methods that put a message into a chat or change one: what Telegram's limits count. */
const COUNTED = /^(send(?!ChatAction|MessageDraft)|editMessage|copyMessage|forwardMessage)/;

/** A chat takes so many messages at once, then one each so often. */
interface ChatLimit {
  readonly burst: number;
  readonly everyMs: number;
}

/** About one a second in one chat, and short bursts that Telegram does not measure out. */
const PRIVATE_LIMIT: ChatLimit = { burst: 3, everyMs: 1_000 };
/** 20 a minute in one group: 8 at once and 12 more within the minute. */
const GROUP_LIMIT: ChatLimit = { burst: 8, everyMs: 5_000 };
/** The span in which Telegram counts. */
const SECOND_MS = 1_000;
/** Nobody waits longer for an answer, nor after the clock was set back; what is too much then Telegram refuses by itself. */
const LONGEST_WAIT_MS = 60_000;
/** Far more chats than the pace lets answer in the time that a chat is remembered. */
const MOST_CHATS = 10_000;

/** Takes care that answers, together with the deliveries, keep to Telegram's limits. */
export interface ReplyRateLimiter {
  /** For an API whose calls answer people. */
  readonly transformer: Transformer;
  /** Someone wrote or pressed there: what is said next is an answer, and goes at once. */
  heard(chatId: number): void;
}

/**
 * Lets answers take their turn among the deliveries, and holds each chat's own limit. One person who is answered alone, while
 * nothing is delivered, waits for nobody: no one types faster than Telegram counts. A 429 that comes all the same is not its
 * affair.
 * @param pace that of the free lane
 * @param onReply hears of each message or edit that leaves; must not throw
 */
export function createReplyRateLimiter(
  pace: RateLimiter,
  clock: Clock,
  onReply: () => void = () => undefined,
): ReplyRateLimiter {
  const turns = createChatTurns(clock);
  const isAlone = createCompany(clock);
  const transformer: Transformer = async (call, method, payload, signal) => {
    if (COUNTED.test(method)) {
      // grammY types the signal by a polyfill; it is Node's own.
      const aborted = signal as AbortSignal | undefined;
      const chatId = chatIdOf(payload);
      const waitMs = turns.take(chatId);
      if (waitMs > 0) await clock.sleep(waitMs, aborted);
      const turn = isAlone(chatId) && pace.isQuiet() ? pace.note() : pace.start(undefined, aborted);
      // Answers do not depend on the database that keeps the slots.
      await turn.catch(() => undefined);
      onReply();
    }
    return call(method, payload, signal);
  };
  return {
    transformer,
    heard(chatId) {
      // A group is one chat of many people: its limit holds whoever spoke.
      if (isPrivateChat(chatId)) turns.forget(chatId);
    },
  };
}

/** Tells of each answer whether no other chat was answered within the last second. */
function createCompany(clock: Clock): (chatId: number | undefined) => boolean {
  let last: { readonly chatId: number | undefined; readonly at: Instant } | undefined;
  let othersAt = Number.NEGATIVE_INFINITY;
  return (chatId) => {
    const now = clock.now();
    if (last && last.chatId !== chatId) othersAt = last.at;
    last = { chatId, at: now };
    return Math.abs(now - othersAt) >= SECOND_MS;
  };
}

/** When each chat can take its next message, in memory. */
function createChatTurns(clock: Clock) {
  /** The instant by which a chat's messages so far are spaced out; in the order of their last message. */
  const filledUntil = new Map<number, Instant>();

  function prune(now: Instant): void {
    for (const [chatId, at] of filledUntil) {
      if (at > now && filledUntil.size <= MOST_CHATS) return;
      filledUntil.delete(chatId);
    }
  }

  return {
    /** Counts a message to the chat; gives after how many milliseconds it may go. */
    take(chatId: number | undefined): number {
      if (chatId === undefined) return 0;
      const now = clock.now();
      const { burst, everyMs } = isPrivateChat(chatId) ? PRIVATE_LIMIT : GROUP_LIMIT;
      const burstMs = (burst - 1) * everyMs;
      const filled = Math.min(Math.max(filledUntil.get(chatId) ?? now, now), now + burstMs + LONGEST_WAIT_MS);
      // Last in the order of the map.
      filledUntil.delete(chatId);
      filledUntil.set(chatId, filled + everyMs);
      prune(now);
      return Math.max(filled - burstMs - now, 0);
    },
    forget: (chatId: number): void => void filledUntil.delete(chatId),
  };
}

/** Inline messages have no chat; names of channels are not used by this bot. */
function chatIdOf(payload: object): number | undefined {
  const chatId = 'chat_id' in payload ? payload.chat_id : undefined;
  return typeof chatId === 'number' ? chatId : undefined;
}
