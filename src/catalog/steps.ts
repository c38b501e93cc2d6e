import { createTimeSlice } from '../kernel/time-slice.ts';

/** Work in many small steps: whoever runs it may let others have their turn between two of them. */
export type Steps<Result> = Generator<void, Result, void>;

/** How long steps are taken before timers and sockets get their turn. */
const SLICE_MS = 8;

/** Takes all steps, a few milliseconds of them at a time. */
export async function runInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  const yieldIfDue = createTimeSlice(SLICE_MS);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const turn = yieldIfDue();
    if (turn) await turn;
  }
}
