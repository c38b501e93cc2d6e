/** Keeps a reading from running far ahead of what is taken in. */
export interface ReadAhead {
  /** Resolves with true when more may be read, and with false when nobody waits for it any more. */
  room(): Promise<boolean>;
  /** Counts a file that was read. */
  add(): void;
  /** Resolves when there is no room left, or `signal` is aborted. */
  full(signal: AbortSignal): Promise<void>;
  /** What was read until now is about to be taken in; call what it gives when that is done. */
  take(): () => void;
}

/**
 * @param mostNow how many files may be read and not yet taken in; asked after each part
 * @param stopping aborted when nothing more is to be read
 */
export function createReadAhead(mostNow: () => number, stopping: AbortSignal): ReadAhead {
  let most = mostNow();
  let waiting = 0;
  let waiters: (() => void)[] = [];
  const hasRoom = (): boolean => waiting < most;
  stopping.addEventListener('abort', wake, { once: true });

  function wake(): void {
    const woken = waiters;
    waiters = [];
    for (const go of woken) go();
  }
  function change(): Promise<void> {
    return new Promise((resolve) => waiters.push(resolve));
  }

  return {
    async room() {
      while (!hasRoom() && !stopping.aborted) await change();
      return !stopping.aborted;
    },
    add() {
      waiting += 1;
      if (!hasRoom()) wake();
    },
    async full(signal) {
      signal.addEventListener('abort', wake, { once: true });
      while (hasRoom() && !signal.aborted) await change();
      signal.removeEventListener('abort', wake);
    },
    take() {
      const taken = waiting;
      return () => {
        waiting -= taken;
        most = mostNow();
        wake();
      };
    },
  };
}
