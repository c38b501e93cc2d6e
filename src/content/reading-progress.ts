import type { Clock, Instant } from '../domain/clock.ts';
import type { ReadingReport } from '../domain/reading-report.ts';

/** How many of the files that have to be read were read. */
export type ReadingProgress = Omit<ReadingReport, 'leftMs'>;

/** Follows one reading after the other. */
export interface ReadingWatch {
  note(progress: ReadingProgress | undefined): void;
  /** How far it has come; undefined when nothing is being read. */
  current(): ReadingReport | undefined;
}

/** A shorter reading is told by nobody. */
const REPORT_MS = 5_000;

/** @param onReport hears of a reading every five seconds, and of one that it has heard of once more: undefined when it has ended */
export function createReadingWatch(
  clock: Pick<Clock, 'now'>,
  onReport: (report: ReadingReport | undefined) => void,
): ReadingWatch {
  let current: ReadingProgress | undefined;
  let begunAt: Instant = 0;
  let reportedAt: Instant = 0;
  let isReported = false;

  function report(): ReadingReport | undefined {
    if (!current) return undefined;
    const { done, of } = current;
    const leftMs = done > 0 ? Math.round(((of - done) * (clock.now() - begunAt)) / done) : undefined;
    return { done, of, leftMs };
  }

  return {
    current: report,
    note(progress) {
      const now = clock.now();
      if (!current) begunAt = reportedAt = now;
      current = progress;
      const isOver = progress === undefined;
      if (isOver ? !isReported : now - reportedAt < REPORT_MS) return;
      reportedAt = now;
      isReported = !isOver;
      onReport(report());
    },
  };
}
