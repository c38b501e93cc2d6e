/** A place in the queues of some chats: runs the work when its turn comes. Must be used, once. */
export type RunInOrder = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Runs what concerns one chat in the order of its coming; chats do not wait for each other. */
export interface ChatQueues {
  /** Takes the next place in the queue of each of these chats; with none of them nothing is waited for. */
  enter(chatIds: readonly number[]): RunInOrder;
  /** How much of a chat is under way or waits. */
  length(chatId: number): number;
  /** Something of that chat was not let in: true for the first since its queue was last empty. */
  overflow(chatId: number): boolean;
}

interface Queue {
  /** Ends with the last in the queue; never rejects. */
  last: Promise<void>;
  length: number;
  isOverflowing: boolean;
}

export function createChatQueues(): ChatQueues {
  /** Those that are not empty. */
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
