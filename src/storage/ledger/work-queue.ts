/**
 * Runs work one after the other, in the order in which it came; work that fails does not stop what comes after it.
 * Work that waits for more of the same queue waits for ever.
 */
export function createWorkQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
