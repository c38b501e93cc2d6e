/** One piece of work that several callers wait for. */
export interface SharedCall<Result> {
  readonly result: Promise<Result>;
  /** Calls back with the text so far and as it grows. @returns stops listening */
  listen(onText: (text: string) => void): () => void;
}

/** Work in flight, by key: callers with the same key share it. */
export interface SingleFlight<Result> {
  find(key: string): SharedCall<Result> | undefined;
  /** @param work must not reject; reports the whole text so far as it grows */
  start(key: string, work: (report: (text: string) => void) => Promise<Result>): SharedCall<Result>;
  /** Resolves when the work in flight is done. */
  settled(): Promise<void>;
}

export function createSingleFlight<Result>(): SingleFlight<Result> {
  const flights = new Map<string, SharedCall<Result>>();
  return {
    find: (key) => flights.get(key),
    start(key, work) {
      const listeners = new Set<(text: string) => void>();
      let latestText = '';
      const result = work((text) => {
        latestText = text;
        for (const listener of listeners) listener(text);
      }).finally(() => flights.delete(key));
      const flight: SharedCall<Result> = {
        result,
        listen(onText) {
          // A set holds a function once, and two callers may pass the same one.
          const listener = (text: string): void => onText(text);
          listeners.add(listener);
          if (latestText) onText(latestText);
          return () => listeners.delete(listener);
        },
      };
      flights.set(key, flight);
      return flight;
    },
    async settled() {
      await Promise.allSettled([...flights.values()].map(({ result }) => result));
    },
  };
}
