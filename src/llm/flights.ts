/** One piece of work that several wait for. */
export interface Flight<Result> {
  readonly result: Promise<Result>;
  /** Hears the text as it grows, from what there is by now. @returns stops it */
  listen(onText: (text: string) => void): () => void;
}

/** What is under way, by key: whoever asks for the same waits for the same. */
export interface Flights<Result> {
  find(key: string): Flight<Result> | undefined;
  /** @param work must not reject; tells the whole text so far as it grows */
  start(key: string, work: (tell: (text: string) => void) => Promise<Result>): Flight<Result>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

/** Nothing is under way. */
export function createFlights<Result>(): Flights<Result> {
  const flights = new Map<string, Flight<Result>>();
  return {
    find: (key) => flights.get(key),
    start(key, work) {
      const listeners = new Set<(text: string) => void>();
      let told = '';
      const result = work((text) => {
        told = text;
        for (const listener of listeners) listener(text);
      }).finally(() => flights.delete(key));
      const flight: Flight<Result> = {
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
