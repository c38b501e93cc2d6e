import cron from 'node-cron';

/** The one thing that cron starts. */
export interface Tick {
  /** Begins to follow the cron expression, and runs once at once to catch up with what was missed. */
  start(): void;
  /** Runs now; a run under way is awaited and followed by one more, so that nothing new is overlooked. */
  run(): Promise<void>;
  /** When a run last ended well, in the machine's own time. */
  lastRunAt(): Date | undefined;
  /** How long ago, by the expression, a run should have ended well and has not: 0 when all is well. */
  overdueMs(): number;
  /** Waits for the run under way and the one that was asked for; nothing runs from then on, whoever asks. */
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
  let lastRunAt: Date | undefined;
  let nextRunAt: Date | null | undefined;
  let isStopped = false;

  async function runOnce(): Promise<void> {
    await work();
    lastRunAt = new Date();
    nextRunAt = task?.getNextRun();
  }

  function begin(): Promise<void> {
    running ??= runOnce()
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  function run(): Promise<void> {
    if (isStopped) return again ?? running ?? Promise.resolve();
    if (!running) return begin();
    again ??= running.then(() => {
      again = undefined;
      return begin();
    });
    return again;
  }

  return {
    start() {
      task = cron.schedule(expression, run, { timezone: 'UTC', noOverlap: true });
      nextRunAt = task.getNextRun();
      void run();
    },
    run,
    lastRunAt: () => lastRunAt,
    overdueMs: () => (nextRunAt ? Math.max(0, Date.now() - nextRunAt.getTime()) : 0),
    async stop() {
      isStopped = true;
      await task?.destroy();
      await again;
      await running;
    },
  };
}
