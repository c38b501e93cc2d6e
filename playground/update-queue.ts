import type { Update, UpdateContent } from './bot-api.ts';
import { BotApiError } from './bot-api-error.ts';
import { DAY_MS } from './day.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** Telegram keeps updates that nobody fetches for a day. */
const KEPT_MS = DAY_MS;

const TERMINATED =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
const OVERTAKEN = 'Conflict: terminated by setWebhook request';
const PUSHED =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

interface Poll {
  /** Confirms every update before it; negative: all but so many of the last. */
  readonly offset: number;
  readonly limit: number;
  /** How long to wait for an update when there is none, in real milliseconds. */
  readonly timeoutMs: number;
  /** From now on only these kinds are kept; empty for all, undefined to leave it as it is. */
  readonly allowed?: readonly string[] | undefined;
  /** Ends the wait when the client is gone. */
  readonly signal: AbortSignal;
}

/** Takes every update as it happens, instead of polls. */
export type UpdateTaker = (update: Update) => void;

/** What happened and the bot has not confirmed yet. */
export interface UpdateQueue {
  push(content: UpdateContent): void;
  /** Gives updates, or waits for one. A poll that is still waiting then ends with a 409 BotApiError, and so does one beside a taker. */
  poll(poll: Poll): Promise<Update[]>;
  /** Gives what waits and all that follows to that taker, which confirms each; undefined brings polls back. */
  giveTo(taker: UpdateTaker | undefined): void;
  /** Forgets an update that the bot has. */
  confirm(updateId: number): void;
  /** From now on only these kinds are kept; empty for all. */
  allow(kinds: readonly string[]): void;
  allowed(): readonly string[];
  /** Whether that update still waits. */
  has(updateId: number): boolean;
  pendingCount(): number;
  clear(): void;
  /** Ends a waiting poll with nothing. */
  close(): void;
}

/** A poll without an answer yet. */
interface Waiting {
  wake(): void;
  fail(error: Error): void;
}

/** An empty queue. Update ids go on from the millisecond of its creation, so that a restarted playground never repeats one. */
export function createUpdateQueue(clock: PlaygroundClock): UpdateQueue {
  let nextId = clock.now();
  /** Oldest first, with the instant of its coming; only ever looked at from the front. */
  const pending = new Map<number, { readonly update: Update; readonly at: number }>();
  let allowed: readonly string[] = [];
  let waiting: Waiting | undefined;
  let taker: UpdateTaker | undefined;

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
        if (waiting === mine) waiting = undefined;
        clearTimeout(timer);
        signal.removeEventListener('abort', give);
        settle();
      };
      const give = () => end(() => resolve(first(limit)));
      const mine: Waiting = { wake: give, fail: (error) => end(() => reject(error)) };
      const timer = setTimeout(give, timeoutMs);
      timer.unref();
      signal.addEventListener('abort', give);
      waiting = mine;
    });
  }

  return {
    push: (content) => {
      const [kind = ''] = Object.keys(content);
      if (allowed.length > 0 && !allowed.includes(kind)) return;
      const update: Update = { update_id: nextId++, ...content };
      pending.set(update.update_id, { update, at: clock.now() });
      if (taker) taker(update);
      else waiting?.wake();
    },
    poll: async (poll) => {
      if (taker) throw new BotApiError(409, PUSHED);
      waiting?.fail(new BotApiError(409, TERMINATED));
      allowed = poll.allowed ?? allowed;
      confirmBefore(poll.offset);
      const updates = first(poll.limit);
      const isOver = updates.length > 0 || poll.timeoutMs <= 0 || poll.signal.aborted;
      return isOver ? updates : wait(poll);
    },
    giveTo: (next) => {
      taker = next;
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
