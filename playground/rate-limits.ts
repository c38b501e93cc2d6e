import type { Chat } from './bot-api.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** How much a bot may send. Telegram does not publish its limits: about 30/s over all chats, 1/s per chat, with short bursts. */
export interface Limits {
  readonly messagesPerSecond: number;
  readonly chatMessagesPerSecond: number;
  /** The burst size of one chat. */
  readonly chatBurst: number;
  /** Per group, about 20; if absent, groups are treated like other chats. */
  readonly groupMessagesPerMinute?: number;
  /** Over all chats, for messages with `allow_paid_broadcast`: up to 1000; if absent, they count like the others. */
  readonly paidMessagesPerSecond?: number;
}

export interface RateLimits {
  /** Counts a message to the chat; if it exceeds a limit, returns the seconds to wait. */
  admit(chat: Chat, kind: 'free' | 'paid'): number | undefined;
  /** The same for a draft: one too soon after the last causes a long wait. */
  admitDraft(chatId: number): number | undefined;
}

/** The minimum interval between drafts in one chat, and the wait after exceeding it. */
const DRAFT_INTERVAL_MS = 1_500;
const DRAFT_WAIT_S = 45;

/** Refills at `perSecond` up to `size` tokens; a message takes one. */
interface Bucket {
  readonly size: number;
  readonly perSecond: number;
  tokens: number;
  at: number;
}

/** Token buckets, full at the start: one for all chats and one per chat. Without limits everything is admitted. */
export function createRateLimits(clock: PlaygroundClock, limits: Limits | undefined): RateLimits {
  if (!limits) return { admit: () => undefined, admitDraft: () => undefined };
  const { messagesPerSecond, chatMessagesPerSecond, chatBurst } = limits;
  const { groupMessagesPerMinute, paidMessagesPerSecond } = limits;
  const free = createBucket(messagesPerSecond, messagesPerSecond);
  const paid =
    paidMessagesPerSecond === undefined ? free : createBucket(paidMessagesPerSecond, paidMessagesPerSecond);
  const chats = new Map<number, readonly Bucket[]>();
  /** By chat: the earliest time of the next draft, and the end of a penalty. */
  const draftsFrom = new Map<number, number>();
  const draftsBlockedUntil = new Map<number, number>();

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
      if (isTooSoon) draftsBlockedUntil.set(chatId, now + DRAFT_WAIT_S * 1000);
      draftsFrom.set(chatId, now + DRAFT_INTERVAL_MS);
      const blockedMs = (draftsBlockedUntil.get(chatId) ?? 0) - now;
      return blockedMs > 0 ? Math.ceil(blockedMs / 1000) : undefined;
    },
  };
}
