import { createTimeSlice } from '../kernel/time-slice.ts';

/**
 * Work in many small steps: the caller may yield to the event loop between two of them. A step that yields a promise is followed
 * by the next once that is settled, or before: what another thread has not done by then is done by the steps.
 */
export type Steps<Result> = Generator<Promise<unknown> | undefined, Result, void>;

/** How long steps run before they yield to the event loop. */
const SLICE_MS = 8;

/** Runs all steps, a few milliseconds of them at a time. */
export async function runInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  const yieldIfDue = createTimeSlice(SLICE_MS);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const yielding = step.value ?? yieldIfDue();
    if (yielding) await yielding;
  }
}
