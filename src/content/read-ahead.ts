/** Limits how far reading may run ahead of processing. */
export interface ReadAhead {
  /** Resolves with true when more may be read, and with false when reading was cancelled. */
  room(): Promise<boolean>;
  /** Counts a file that was read. */
  add(): void;
  /** Resolves when the limit is reached, or `signal` is aborted. */
  full(signal: AbortSignal): Promise<void>;
  /** Marks what was read until now as being processed; call the returned function when that is done. */
  take(): () => void;
}

/**
 * @param mostNow returns how many files may be read and not yet processed; called after each part
 * @param stopping aborted to stop reading
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
    for (const resume of woken) resume();
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
