import { createTimeSlice } from '../kernel/time-slice.ts';

/** Work in many small steps: the caller may yield to the event loop between two of them. */
export type Steps<Result> = Generator<void, Result, void>;

/** How long steps run before they yield to the event loop. */
const SLICE_MS = 8;

/** Runs all steps, a few milliseconds of them at a time. */
export async function runInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  const yieldIfDue = createTimeSlice(SLICE_MS);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const yielding = yieldIfDue();
    if (yielding) await yielding;
  }
}
