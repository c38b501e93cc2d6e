import type { PlaygroundClock } from './playground-clock.ts';

/** How much a bot may send. Telegram does not publish its figures: about 30/s over all chats, 1/s in one, short bursts pass. */
export interface Limits {
  readonly messagesPerSecond: number;
  readonly chatMessagesPerSecond: number;
  /** Messages that one chat takes at once before its rate counts. */
  readonly chatBurst: number;
}

export interface RateLimits {
  /** Counts a message to the chat; when it is one too many, gives after how many seconds to try again. */
  admit(chatId: number): number | undefined;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets, full at the start: one for all chats, one for each. Without limits everything is admitted. */
export function createRateLimits(clock: PlaygroundClock, limits: Limits | undefined): RateLimits {
  if (!limits) return { admit: () => undefined };
  const overall: Bucket = { tokens: limits.messagesPerSecond, at: clock.now() };
  const chats = new Map<number, Bucket>();

  function waitOf(bucket: Bucket, perSecond: number, size: number): number | undefined {
    const now = clock.now();
    bucket.tokens = Math.min(size, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    return bucket.tokens >= 1 ? undefined : Math.ceil((1 - bucket.tokens) / perSecond);
  }

  return {
    admit: (chatId) => {
      const chat = chats.get(chatId) ?? { tokens: limits.chatBurst, at: clock.now() };
      chats.set(chatId, chat);
      const wait =
        waitOf(overall, limits.messagesPerSecond, limits.messagesPerSecond) ??
        waitOf(chat, limits.chatMessagesPerSecond, limits.chatBurst);
      if (wait !== undefined) return wait;
      overall.tokens--;
      chat.tokens--;
      return undefined;
    },
  };
}
