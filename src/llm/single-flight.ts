/** One piece of work that several wait for. */
export interface SharedCall<Result> {
  readonly result: Promise<Result>;
  /** Hears the text as it grows, from what there is by now. @returns stops it */
  listen(onText: (text: string) => void): () => void;
}

/** What is under way, by key: whoever asks for the same waits for the same. */
export interface SingleFlight<Result> {
  find(key: string): SharedCall<Result> | undefined;
  /** @param work must not reject; tells the whole text so far as it grows */
  start(key: string, work: (tell: (text: string) => void) => Promise<Result>): SharedCall<Result>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

/** Nothing is under way. */
export function createSingleFlight<Result>(): SingleFlight<Result> {
  const flights = new Map<string, SharedCall<Result>>();
  return {
    find: (key) => flights.get(key),
    start(key, work) {
      const listeners = new Set<(text: string) => void>();
      let told = '';
      const result = work((text) => {
        told = text;
        for (const listener of listeners) listener(text);
      }).finally(() => flights.delete(key));
      const flight: SharedCall<Result> = {
        result,
        listen(onText) {
          // A set takes a function once, and two may listen with the same one.
          const listener = (text: string): void => onText(text);
          listeners.add(listener);
          if (told) onText(told);
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
