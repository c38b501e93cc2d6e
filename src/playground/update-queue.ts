import type { Update, UpdateContent } from './bot-api.ts';
import { BotApiError } from './bot-api-error.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** Telegram keeps updates that nobody fetches for a day. */
const KEPT_MS = 24 * 60 * 60 * 1000;

const TERMINATED =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';

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

/** What happened and the bot has not confirmed yet. */
export interface UpdateQueue {
  push(content: UpdateContent): void;
  /** Gives updates, or waits for one. A poll that is still waiting then ends with a 409 BotApiError. */
  poll(poll: Poll): Promise<Update[]>;
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

/** An empty queue. Update ids go on from the instant of its creation, so that a restarted playground never repeats one. */
export function createUpdateQueue(clock: PlaygroundClock): UpdateQueue {
  let nextId = Math.floor(clock.now() / 1000);
  let pending: { readonly update: Update; readonly at: number }[] = [];
  let allowed: readonly string[] = [];
  let waiting: Waiting | undefined;

  function first(limit: number): Update[] {
    pending = pending.filter(({ at }) => at > clock.now() - KEPT_MS);
    return pending.slice(0, limit).map(({ update }) => update);
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
      pending.push({ update: { update_id: nextId++, ...content }, at: clock.now() });
      waiting?.wake();
    },
    poll: async (poll) => {
      waiting?.fail(new BotApiError(409, TERMINATED));
      allowed = poll.allowed ?? allowed;
      const { offset } = poll;
      pending =
        offset < 0 ? pending.slice(offset) : pending.filter(({ update }) => update.update_id >= offset);
      const updates = first(poll.limit);
      const isOver = updates.length > 0 || poll.timeoutMs <= 0 || poll.signal.aborted;
      return isOver ? updates : wait(poll);
    },
    pendingCount: () => pending.length,
    clear: () => {
      pending = [];
    },
    close: () => waiting?.wake(),
  };
}
