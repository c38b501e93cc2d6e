import { expect, it } from 'vitest';
import { createReadingWatch } from '../../src/content/reading-progress.ts';
import type { ReadingReport } from '../../src/domain/reading-report.ts';

it('tells of a long reading every five seconds, with the time that is left, and of its end', () => {
  let now = 1_000;
  const reports: (ReadingReport | undefined)[] = [];
  const watch = createReadingWatch({ now: () => now }, (report) => reports.push(report));
  for (let done = 0; done < 12; done += 1) {
    watch.note({ done, of: 12 });
    expect(watch.current()).toMatchObject({ done, of: 12 });
    now += 1_000;
  }
  watch.note(undefined);
  expect(watch.current()).toBeUndefined();
  expect(reports).toEqual([
    { done: 5, of: 12, leftMs: 7_000 },
    { done: 10, of: 12, leftMs: 2_000 },
    undefined,
  ]);
});

it('tells nothing of short ones, however many follow each other', () => {
  let now = 0;
  const reports: (ReadingReport | undefined)[] = [];
  const watch = createReadingWatch({ now: () => now }, (report) => reports.push(report));
  for (let round = 0; round < 10; round += 1) {
    watch.note({ done: 0, of: 1 });
    now += 3_000;
    watch.note(undefined);
    now += 60_000;
  }
  expect(reports).toEqual([]);
});
