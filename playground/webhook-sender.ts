import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Update } from './bot-api.ts';
import type { PlaygroundClock } from './playground-clock.ts';
import { postUpdate, type Webhook } from './post-update.ts';
import type { UpdateQueue } from './update-queue.ts';

/** The patience of the sender, in real milliseconds. */
export interface WebhookPace {
  /** Without an answer for so long an update counts as not delivered. */
  readonly timeoutMs: number;
  /** The pause after the second failure of an update; the first is repeated at once, each further one waits twice as long. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
}

/** The figures of the official server, which draws its longest pause from one to two minutes. */
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
  /** Ends what is under way; what was not answered stays in the queue. */
  close(): void;
}

/**
 * Takes the queue's updates and posts them to the bot: those of one chat one after the other, several chats side by side.
 * A status of 2xx confirms an update; after anything else it is repeated, before the later ones of its chat.
 */
export function createWebhookSender(
  queue: UpdateQueue,
  clock: PlaygroundClock,
  webhook: Webhook,
  pace: WebhookPace,
): WebhookSender {
  const closing = new AbortController();
  // Every post and pause listens to it; Node would take more than ten listeners for a leak.
  setMaxListeners(0, closing.signal);
  const waitingByChat = new Map<number, Update[]>();
  const takeConnection = createConnections(webhook.maxConnections);
  let lastFailure: WebhookFailure | undefined;

  function take(update: Update): void {
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

  /** Until it is delivered, dropped from the queue, or the webhook is closed. */
  async function deliver(update: Update): Promise<void> {
    for (let failures = 1; queue.has(update.update_id); failures++) {
      const giveBack = await takeConnection();
      if (closing.signal.aborted) return;
      const failure = await postUpdate(update, webhook, pace.timeoutMs, closing.signal);
      giveBack();
      if (closing.signal.aborted) return;
      if (!failure) return queue.confirm(update.update_id);
      lastFailure = { reason: failure.reason, date: Math.floor(clock.now() / 1000) };
      const pauseMs = failure.retryAfterMs || pauseAfter(failures, pace);
      await delay(pauseMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
      if (closing.signal.aborted) return;
    }
  }

  queue.giveTo(take);
  return {
    webhook,
    lastFailure: () => lastFailure,
    close: () => {
      queue.giveTo(undefined);
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
  return update.my_chat_member.chat.id;
}

/** Waits for one of so many connections; gives what hands it back. */
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
