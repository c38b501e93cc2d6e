/**
 * A reserved place in the queues of some chats: runs the work when everything before it is done; undefined when the place was taken
 * away meanwhile. Must be called exactly once.
 */
export type RunInOrder = <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;

/** Runs the work of each chat in the order of arrival; chats do not wait for each other. */
export interface ChatQueues {
  /** Takes the next place in the queue of each of these chats; without chats the work runs at once. */
  enter(chatIds: readonly number[]): RunInOrder;
  /** How many of a chat's places are running or waiting. */
  length(chatId: number): number;
  /** Records that an update of that chat was refused; true for the first since its queue was last empty. */
  overflow(chatId: number): boolean;
}

interface Queue {
  /** Resolves when the last place in the queue is done; never rejects. */
  last: Promise<void>;
  length: number;
  isOverflowing: boolean;
}

export function createChatQueues(): ChatQueues {
  /** The queues that are not empty. */
  const queues = new Map<number, Queue>();

  function queueOf(chatId: number): Queue {
    const known = queues.get(chatId);
    if (known) return known;
    const queue: Queue = { last: Promise.resolve(), length: 0, isOverflowing: false };
    queues.set(chatId, queue);
    return queue;
  }

  function leave(chatId: number): void {
    const queue = queueOf(chatId);
    queue.length -= 1;
    if (queue.length === 0) queues.delete(chatId);
  }

  return {
    enter(chatIds) {
      const concerned = [...new Set(chatIds)];
      const earlier = Promise.all(concerned.map((chatId) => queueOf(chatId).last));
      let end: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      for (const chatId of concerned) {
        const queue = queueOf(chatId);
        queue.last = ended;
        queue.length += 1;
      }
      return async (work) => {
        await earlier;
        try {
          return await work();
        } finally {
          concerned.forEach(leave);
          end();
        }
      };
    },
    length: (chatId) => queues.get(chatId)?.length ?? 0,
    overflow(chatId) {
      const queue = queues.get(chatId);
      if (!queue || queue.isOverflowing) return false;
      queue.isOverflowing = true;
      return true;
    },
  };
}
