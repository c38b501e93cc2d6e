import cron, { type Logger as CronLogger, type ScheduledTask } from 'node-cron';
import type { Logger } from '../logging/logger.ts';

/** The only job that cron starts. */
export interface Tick {
  /** Starts the schedule, and runs once at once to catch up with missed runs. */
  start(): void;
  /** Runs now; if a run is in progress, one more follows it, so that nothing new is missed. */
  run(): Promise<void>;
  /** When a run last succeeded, by the system clock. */
  lastRunAt(): Date | undefined;
  /** How long a successful run is overdue by the expression; 0 when none is. */
  overdueMs(): number;
  /** Waits for the current run and the requested one; later requests are ignored. */
  stop(): Promise<void>;
}

/** True when node-cron accepts the expression. */
export function isCronExpression(text: string): boolean {
  return cron.validate(text);
}

/**
 * Runs `work` by cron; runs never overlap. The process must be in UTC before node-cron is imported: in a zone with daylight saving
 * a task does not run during the repeated hour in autumn, regardless of its own `timezone`.
 * @param log gets what `work` threw (the next tick runs regardless), and what node-cron would write to the console
 */
export function createTick(expression: string, work: () => Promise<void>, log: Logger): Tick {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  let task: ScheduledTask | undefined;
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
      .catch((error: unknown) => log.error({ error }, 'the tick failed; the next one tries again'))
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
      const options = { timezone: 'UTC', noOverlap: true, logger: cronLogger(log) };
      task = cron.schedule(expression, run, options);
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

/** The bot's logger in the shape that node-cron wants: it passes errors instead of messages, or behind them. */
function cronLogger(log: Logger): CronLogger {
  const write =
    (level: keyof Logger) =>
    (message: string | Error, error?: Error): void =>
      log[level]({ from: 'node-cron', error: message instanceof Error ? message : error }, String(message));
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
