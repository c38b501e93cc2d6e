import { setImmediate } from 'node:timers/promises';

/** Far more than are ever under way at once. */
const MOST_TOGETHER = 500;

interface Waiting<Item> {
  readonly item: Item;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Makes one commit of many calls: a commit waits for the disk, and waits no longer for a hundred rows than for one. What comes
 * while one runs goes into the next.
 * @param commit writes the items durably, all or none
 * @returns writes one item: resolves when it is durable, rejects when it could not be written, whatever became of the others
 */
export function createGroupCommit<Item>(
  commit: (items: readonly Item[]) => Promise<void>,
): (item: Item) => Promise<void> {
  const waiting: Waiting<Item>[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      // SQLite commits without a pause in which anything could come: what lies in the sockets by now comes first.
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
      // One of them cannot be written: the others can.
      for (const one of group) await commitTogether([one]);
    }
  }

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (!isRunning) void run();
    });
}
