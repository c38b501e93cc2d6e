import type { Clock } from '../domain/clock.ts';

/** Work that comes again and again, between two ticks. */
export interface IntervalJob {
  start(): void;
  /** Waits for the run under way; none comes after it. */
  stop(): Promise<void>;
}

/**
 * Runs `work` again and again, each run `pauseMs` after the end of the one before.
 * @param onError hears what `work` threw; the next run comes all the same
 */
export function createIntervalJob(
  pauseMs: number,
  work: () => Promise<void>,
  clock: Clock,
  onError: (error: unknown) => void,
): IntervalJob {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await work().catch(onError);
      await clock.sleep(pauseMs, stopping.signal);
    }
  }

  return {
    start() {
      running ??= run();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
