import type { Update, UpdateContent } from './bot-api.ts';
import { BotApiError } from './bot-api-error.ts';
import { DAY_MS } from './day.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** Telegram keeps unfetched updates for a day. */
const KEPT_MS = DAY_MS;

const TERMINATED =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
const OVERTAKEN = 'Conflict: terminated by setWebhook request';
const PUSHED =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

interface Poll {
  /** Confirms every earlier update; negative: all but the last `-offset`. */
  readonly offset: number;
  readonly limit: number;
  /** How long to wait for an update if there is none, in real milliseconds. */
  readonly timeoutMs: number;
  /** Only these kinds are kept from now on; empty for all, undefined for no change. */
  readonly allowed?: readonly string[] | undefined;
  /** Ends the wait when the client disconnects. */
  readonly signal: AbortSignal;
}

/** Receives every update as it happens, instead of polls. */
export type UpdateConsumer = (update: Update) => void;

/** The updates that the bot has not confirmed yet. */
export interface UpdateQueue {
  push(content: UpdateContent): void;
  /**
   * Returns updates, or waits for one. An earlier poll still waiting ends with a 409 BotApiError, as does any poll while a consumer is
   * attached.
   */
  poll(poll: Poll): Promise<Update[]>;
  /** Passes pending and future updates to that consumer, which confirms each; undefined re-enables polls. */
  attach(consumer: UpdateConsumer | undefined): void;
  /** Removes an update that the bot has received. */
  confirm(updateId: number): void;
  /** Only these kinds are kept from now on; empty for all. */
  allow(kinds: readonly string[]): void;
  allowed(): readonly string[];
  /** Whether that update is still pending. */
  has(updateId: number): boolean;
  pendingCount(): number;
  clear(): void;
  /** Ends a waiting poll without updates. */
  close(): void;
}

/** A poll that is still waiting. */
interface Waiting {
  wake(): void;
  fail(error: Error): void;
}

/** Update ids start from the time of creation in milliseconds, so that a restarted playground never repeats one. */
export function createUpdateQueue(clock: PlaygroundClock): UpdateQueue {
  let nextId = clock.now();
  /** Oldest first, with the time of arrival; only read from the front. */
  const pending = new Map<number, { readonly update: Update; readonly at: number }>();
  let allowed: readonly string[] = [];
  let waiting: Waiting | undefined;
  let consumer: UpdateConsumer | undefined;

  function dropWhile(isOver: (entry: { readonly update: Update; readonly at: number }) => boolean): void {
    for (const [id, entry] of pending) {
      if (!isOver(entry)) return;
      pending.delete(id);
    }
  }

  function dropExpired(): void {
    dropWhile(({ at }) => at <= clock.now() - KEPT_MS);
  }

  function first(limit: number): Update[] {
    dropExpired();
    const updates: Update[] = [];
    for (const { update } of pending.values()) {
      if (updates.length === limit) break;
      updates.push(update);
    }
    return updates;
  }

  function confirmBefore(offset: number): void {
    if (offset < 0) dropWhile(() => pending.size > -offset);
    else dropWhile(({ update }) => update.update_id < offset);
  }

  function wait({ limit, timeoutMs, signal }: Poll): Promise<Update[]> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        if (waiting === self) waiting = undefined;
        clearTimeout(timer);
        signal.removeEventListener('abort', respond);
        settle();
      };
      const respond = () => end(() => resolve(first(limit)));
      const self: Waiting = { wake: respond, fail: (error) => end(() => reject(error)) };
      const timer = setTimeout(respond, timeoutMs);
      timer.unref();
      signal.addEventListener('abort', respond);
      waiting = self;
    });
  }

  return {
    push: (content) => {
      const [kind = ''] = Object.keys(content);
      if (allowed.length > 0 && !allowed.includes(kind)) return;
      const update: Update = { update_id: nextId++, ...content };
      pending.set(update.update_id, { update, at: clock.now() });
      if (consumer) consumer(update);
      else waiting?.wake();
    },
    poll: async (poll) => {
      if (consumer) throw new BotApiError(409, PUSHED);
      waiting?.fail(new BotApiError(409, TERMINATED));
      allowed = poll.allowed ?? allowed;
      confirmBefore(poll.offset);
      const updates = first(poll.limit);
      const isOver = updates.length > 0 || poll.timeoutMs <= 0 || poll.signal.aborted;
      return isOver ? updates : wait(poll);
    },
    attach: (next) => {
      consumer = next;
      if (!next) return;
      waiting?.fail(new BotApiError(409, OVERTAKEN));
      for (const update of first(pending.size)) next(update);
    },
    confirm: (updateId) => {
      pending.delete(updateId);
    },
    allow: (kinds) => {
      allowed = kinds;
    },
    allowed: () => allowed,
    has: (updateId) => {
      dropExpired();
      return pending.has(updateId);
    },
    pendingCount: () => {
      dropExpired();
      return pending.size;
    },
    clear: () => pending.clear(),
    close: () => waiting?.wake(),
  };
}
