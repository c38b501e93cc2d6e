/** An instant: milliseconds since 1970-01-01T00:00:00Z. Names of such values end in `At`. */
export type Instant = number;

/** The source of time, so that tests and the playground can pass their own. */
export interface Clock {
  now(): Instant;
  /** Resolves after `durationMs` of this clock's time, or at once when the signal aborts; never rejects. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
}
