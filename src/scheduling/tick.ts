import cron from 'node-cron';

/** The one thing that cron starts. */
export interface Tick {
  /** Begins to follow the cron expression, and runs once at once to catch up with what was missed. */
  start(): void;
  /** Runs now; a run under way is awaited and followed by one more, so that nothing new is overlooked. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/** True when node-cron can follow that expression. */
export function isCronExpression(text: string): boolean {
  return cron.validate(text);
}

/**
 * Runs `work` by cron, never twice at a time.
 * The process must be in UTC before node-cron is imported: in a zone with daylight saving
 * a task stays silent through the repeated hour of autumn, whatever its own `timezone` says.
 * @param onError hears what `work` threw; the next tick runs all the same
 */
export function createTick(
  expression: string,
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): Tick {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  let task: ReturnType<typeof cron.schedule> | undefined;

  function run(): Promise<void> {
    if (!running) {
      running = work()
        .catch(onError)
        .finally(() => {
          running = undefined;
        });
      return running;
    }
    again ??= running.then(() => {
      again = undefined;
      return run();
    });
    return again;
  }

  return {
    start() {
      task = cron.schedule(expression, run, { timezone: 'UTC', noOverlap: true });
      void run();
    },
    run,
    async stop() {
      await task?.destroy();
      await again;
      await running;
    },
  };
}
