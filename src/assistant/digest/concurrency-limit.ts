/** Runs at most `most` pieces of work at a time; the others wait in order of arrival. */
export function createConcurrencyLimit(
  most: number,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      // The slot is handed to the next waiter directly, so that no new caller takes it first.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
