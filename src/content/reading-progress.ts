import type { Clock, Instant } from '../domain/clock.ts';
import type { ReadingReport } from '../domain/reading-report.ts';

/** How many of the files that have to be read were read. */
export type ReadingProgress = Omit<ReadingReport, 'leftMs'>;

/** Tracks the progress of readings, one after the other. */
export interface ReadingWatch {
  note(progress: ReadingProgress | undefined): void;
  /** The current progress; undefined when nothing is being read. */
  current(): ReadingReport | undefined;
}

/** How often progress is reported; a shorter reading is not reported. */
const REPORT_MS = 5_000;

/** @param onReport called every five seconds during a reading, and with undefined at the end of a reading that was reported */
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
