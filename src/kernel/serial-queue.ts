/** Runs tasks one at a time, in the order in which they were added. */
export interface SerialQueue {
  /**
   * Runs the task after all earlier ones have settled; a failed task does not stop later ones. A task that awaits another task
   * of the same queue deadlocks.
   * @returns the result of the task, or its rejection
   */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Resolves when all tasks added so far have settled; never rejects. */
  readonly idle: () => Promise<void>;
}

/** Creates an empty queue. */
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
