import type { Clock } from '../domain/clock.ts';

/** Work that runs repeatedly, independent of the tick. */
export interface IntervalJob {
  start(): void;
  /** Waits for the current run; no other starts. */
  stop(): Promise<void>;
}

/**
 * Runs `work` repeatedly, each run `pauseMs` after the end of the previous one.
 * @param onError called with what `work` threw; the next run starts regardless
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
