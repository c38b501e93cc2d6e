/** Runs work one at a time, in the order in which it came. */
export interface SerialQueue {
  /**
   * Runs the work when all that came before it has ended; work that fails does not stop what comes after it. Work that waits for
   * more of the same queue waits for ever.
   * @returns what the work gives, or its rejection
   */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Resolves when all that has come so far has ended, well or not; never rejects. */
  readonly idle: () => Promise<void>;
}

/** A queue in which nothing waits. */
export function createSerialQueue(): SerialQueue {
  let last = Promise.resolve();
  return {
    run(work) {
      const result = last.then(work);
      last = result.then(
        () => undefined,
        () => undefined,
      );
      return result;
    },
    idle: () => last,
  };
}
