import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Update } from './bot-api.ts';
import type { PlaygroundClock } from './playground-clock.ts';
import { postUpdate, type Webhook } from './post-update.ts';
import type { UpdateQueue } from './update-queue.ts';

/** The timing of the sender, in real milliseconds. */
export interface WebhookPace {
  /** Without a response within this time an update counts as not delivered. */
  readonly timeoutMs: number;
  /** The pause after the second failure of an update; the first retry is immediate, and each further pause is twice as long. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
}

/** The values of the official server, whose longest pause is random between one and two minutes. */
export const TELEGRAM_PACE: WebhookPace = { timeoutMs: 60_000, pauseMs: 2_000, longestPauseMs: 60_000 };

export interface WebhookFailure {
  readonly reason: string;
  /** Unix seconds. */
  readonly date: number;
}

/** Posts updates to a webhook until it is closed. */
export interface WebhookSender {
  readonly webhook: Webhook;
  lastFailure(): WebhookFailure | undefined;
  /** Aborts posts in progress; unanswered updates stay in the queue. */
  close(): void;
}

/**
 * Posts the queue's updates to the bot: those of one chat sequentially, several chats concurrently. A 2xx status confirms an
 * update; after anything else it is retried before the later ones of its chat.
 */
export function createWebhookSender(
  queue: UpdateQueue,
  clock: PlaygroundClock,
  webhook: Webhook,
  pace: WebhookPace,
): WebhookSender {
  const closing = new AbortController();
  // Every post and pause listens to it; Node would report more than ten listeners as a leak.
  setMaxListeners(0, closing.signal);
  const waitingByChat = new Map<number, Update[]>();
  const acquireConnection = createConnections(webhook.maxConnections);
  let lastFailure: WebhookFailure | undefined;

  function enqueue(update: Update): void {
    const chatId = chatIdOf(update);
    const waiting = waitingByChat.get(chatId);
    if (waiting) return void waiting.push(update);
    const first = [update];
    waitingByChat.set(chatId, first);
    void deliverAll(chatId, first);
  }

  async function deliverAll(chatId: number, waiting: Update[]): Promise<void> {
    for (let update = waiting[0]; update; update = waiting[0]) {
      await deliver(update);
      if (closing.signal.aborted) return;
      waiting.shift();
    }
    waitingByChat.delete(chatId);
  }

  /** Retries until the update is delivered or dropped from the queue, or the webhook is closed. */
  async function deliver(update: Update): Promise<void> {
    for (let failures = 1; queue.has(update.update_id); failures++) {
      const release = await acquireConnection();
      if (closing.signal.aborted) return;
      const failure = await postUpdate(update, webhook, pace.timeoutMs, closing.signal);
      release();
      if (closing.signal.aborted) return;
      if (!failure) return queue.confirm(update.update_id);
      lastFailure = { reason: failure.reason, date: Math.floor(clock.now() / 1000) };
      const pauseMs = failure.retryAfterMs || pauseAfter(failures, pace);
      await delay(pauseMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
      if (closing.signal.aborted) return;
    }
  }

  queue.attach(enqueue);
  return {
    webhook,
    lastFailure: () => lastFailure,
    close: () => {
      queue.attach(undefined);
      closing.abort();
    },
  };
}

function pauseAfter(failures: number, { pauseMs, longestPauseMs }: WebhookPace): number {
  return failures === 1 ? 0 : Math.min(pauseMs * 2 ** (failures - 2), longestPauseMs);
}

function chatIdOf(update: Update): number {
  if ('message' in update) return update.message.chat.id;
  if ('channel_post' in update) return update.channel_post.chat.id;
  if ('callback_query' in update) return update.callback_query.message.chat.id;
  if ('inline_query' in update) return update.inline_query.from.id;
  return ('message_reaction' in update ? update.message_reaction : update.my_chat_member).chat.id;
}

/** A semaphore of `count` connections; resolves to the function that releases the acquired one. */
function createConnections(count: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return () => {
      const next = waiting.shift();
      if (next) next();
      else free++;
    };
  };
}
