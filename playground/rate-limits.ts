import type { Chat } from './bot-api.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** How much a bot may send. Telegram does not publish its figures: about 30/s over all chats, 1/s in one, short bursts pass. */
export interface Limits {
  readonly messagesPerSecond: number;
  readonly chatMessagesPerSecond: number;
  /** Messages that one chat takes at once before its rate counts. */
  readonly chatBurst: number;
  /** In one group, about 20; without it groups are as other chats. */
  readonly groupMessagesPerMinute?: number;
  /** Over all chats, of messages with `allow_paid_broadcast`: up to 1000; without it they count as the others. */
  readonly paidMessagesPerSecond?: number;
}

export interface RateLimits {
  /** Counts a message to the chat; when it is one too many, gives after how many seconds to try again. */
  admit(chat: Chat, kind: 'free' | 'paid'): number | undefined;
  /** The same of a draft: one that comes too soon after the last costs a long wait. */
  admitDraft(chatId: number): number | undefined;
}

/** Drafts in one chat that come faster than this are refused for so many seconds. */
const DRAFT_EVERY_MS = 1_500;
const DRAFT_WAIT_S = 45;

/** Fills up to `size` tokens by so many a second; a message takes one. */
interface Bucket {
  readonly size: number;
  readonly perSecond: number;
  tokens: number;
  at: number;
}

/** Token buckets, full at the start: for all chats and for each one. Without limits everything is admitted. */
export function createRateLimits(clock: PlaygroundClock, limits: Limits | undefined): RateLimits {
  if (!limits) return { admit: () => undefined, admitDraft: () => undefined };
  const { messagesPerSecond, chatMessagesPerSecond, chatBurst } = limits;
  const { groupMessagesPerMinute, paidMessagesPerSecond } = limits;
  const free = createBucket(messagesPerSecond, messagesPerSecond);
  const paid =
    paidMessagesPerSecond === undefined ? free : createBucket(paidMessagesPerSecond, paidMessagesPerSecond);
  const chats = new Map<number, readonly Bucket[]>();
  /** By chat, when it takes the next draft, and until when it takes none. */
  const draftsFrom = new Map<number, number>();
  const draftsHeldUntil = new Map<number, number>();

  function createBucket(size: number, perSecond: number): Bucket {
    return { size, perSecond, tokens: size, at: clock.now() };
  }

  function bucketsOf(chat: Chat): readonly Bucket[] {
    const known = chats.get(chat.id);
    if (known) return known;
    const own = [createBucket(chatBurst, chatMessagesPerSecond)];
    if (/group$/.test(chat.type) && groupMessagesPerMinute !== undefined) {
      own.push(createBucket(groupMessagesPerMinute, groupMessagesPerMinute / 60));
    }
    chats.set(chat.id, own);
    return own;
  }

  function waitOf(bucket: Bucket): number | undefined {
    const now = clock.now();
    const filled = bucket.tokens + ((now - bucket.at) / 1000) * bucket.perSecond;
    bucket.tokens = Math.min(bucket.size, filled);
    bucket.at = now;
    return bucket.tokens >= 1 ? undefined : Math.ceil((1 - bucket.tokens) / bucket.perSecond);
  }

  return {
    admit: (chat, kind) => {
      const buckets = [kind === 'paid' ? paid : free, ...bucketsOf(chat)];
      const waits = buckets.map(waitOf).filter((wait) => wait !== undefined);
      if (waits.length > 0) return Math.max(...waits);
      for (const bucket of buckets) bucket.tokens--;
      return undefined;
    },
    admitDraft: (chatId) => {
      const now = clock.now();
      const isTooSoon = now < (draftsFrom.get(chatId) ?? 0);
      if (isTooSoon) draftsHeldUntil.set(chatId, now + DRAFT_WAIT_S * 1000);
      draftsFrom.set(chatId, now + DRAFT_EVERY_MS);
      const heldMs = (draftsHeldUntil.get(chatId) ?? 0) - now;
      return heldMs > 0 ? Math.ceil(heldMs / 1000) : undefined;
    },
  };
}
