import { setImmediate } from 'node:timers/promises';

/** Far more than are ever in flight at once. */
const MOST_TOGETHER = 500;

interface Waiting<Item> {
  readonly item: Item;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Combines many calls into one commit: a commit waits for the disk, and waits no longer for a hundred rows than for one. Calls that
 * arrive while a commit runs go into the next one.
 * @param commit writes the items durably, all or none
 * @returns a function that writes one item: resolves when it is durable, rejects when it could not be written, independently of
 *   the others
 */
export function createGroupCommit<Item>(
  commit: (items: readonly Item[]) => Promise<void>,
): (item: Item) => Promise<void> {
  const waiting: Waiting<Item>[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      // SQLite commits synchronously, without a pause in which calls could arrive: first handle what has arrived in the sockets.
      await setImmediate();
      await commitTogether(waiting.splice(0, MOST_TOGETHER));
    }
    isRunning = false;
  }

  async function commitTogether(group: readonly Waiting<Item>[]): Promise<void> {
    try {
      await commit(group.map(({ item }) => item));
      for (const { done } of group) done();
    } catch (error) {
      if (group.length === 1) return group[0]?.failed(error);
      // At least one item cannot be written: write them one by one.
      for (const one of group) await commitTogether([one]);
    }
  }

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (!isRunning) void run();
    });
}
