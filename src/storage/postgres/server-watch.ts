import { setTimeout as sleep } from 'node:timers/promises';

/** How long work waits for the server before it is looked whether there is one. */
const PATIENCE_MS = 600;
/**
 * How long the server has to say that it is there. A request that meets a lost database first waits for both, and is to be answered
 * within two seconds.
 */
const ASK_MS = 900;
const TURN_MS = 50;
/** How often a server that is gone is asked whether it is back. */
const ASK_EVERY_MS = 500;

/** Tells a server that takes its time from one that is gone, so that work for it fails soon instead of waiting for its own limit. */
export interface ServerWatch {
  /**
   * The result of `work`; rejects as soon as the server is gone. The work itself is not cancelled.
   * @param isStuck asked before it begins and while the server is there: whether the work has no prospect all the same
   */
  whileThere<Result>(work: () => Promise<Result>, isStuck?: () => boolean): Promise<Result>;
  close(): void;
}

/**
 * @param ask resolves when the server answers; rejects or hangs when it does not
 * @param onGone called when it is found gone; must not throw
 */
export function createServerWatch(ask: () => Promise<void>, onGone: () => void): ServerWatch {
  let isGone = false;
  let isClosed = false;
  let asked: Promise<boolean> | undefined;

  /** Many who wait ask once. */
  function isThere(): Promise<boolean> {
    asked ??= askInTime().finally(() => {
      asked = undefined;
    });
    return asked;
  }

  async function askInTime(): Promise<boolean> {
    const answer = ask().then(
      () => true,
      () => false,
    );
    // In turns, so that the limit is longer for a process that is too busy to look at its sockets, which may hold the answer.
    for (let turn = 0; turn < ASK_MS / TURN_MS; turn += 1) {
      const isThere = await Promise.race([answer, sleep(TURN_MS)]);
      if (isThere !== undefined) return isThere;
    }
    return false;
  }

  async function look(): Promise<void> {
    if (isGone || isClosed || (await isThere()) || isGone) return;
    isGone = true;
    onGone();
    void awaitReturn();
  }

  async function awaitReturn(): Promise<void> {
    do await sleep(ASK_EVERY_MS, undefined, { ref: false });
    while (!isClosed && !(await isThere()));
    isGone = false;
  }

  return {
    whileThere<Result>(work: () => Promise<Result>, isStuck = () => false) {
      if (isGone) return Promise.reject(goneError());
      if (isStuck()) return Promise.reject(stuckError());
      return new Promise<Result>((resolve, reject) => {
        async function lookAgain(): Promise<void> {
          await look();
          if (isGone) reject(goneError());
          else if (isStuck()) reject(stuckError());
          else if (!isSettled) timer = setTimeout(lookAgain, PATIENCE_MS);
        }
        let isSettled = false;
        let timer = setTimeout(lookAgain, PATIENCE_MS);
        const settle = (): void => {
          isSettled = true;
          clearTimeout(timer);
        };
        work().finally(settle).then(resolve, reject);
      });
    },
    close() {
      isClosed = true;
    },
  };
}

function goneError(): Error {
  return new Error(`no answer within ${PATIENCE_MS + ASK_MS} ms`);
}

function stuckError(): Error {
  return new Error('no connection is free, and none becomes free');
}
