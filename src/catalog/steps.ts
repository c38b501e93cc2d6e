import { setImmediate } from 'node:timers/promises';

/** Work in many small steps: whoever runs it may let others have their turn between two of them. */
export type Steps<Result> = Generator<void, Result, void>;

/** How long steps are taken before timers and sockets get their turn. */
const TURN_MS = 8;

/** Takes all steps at once. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Takes all steps, a few milliseconds of them at a time. */
export async function runInTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let turnedAt = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turnedAt < TURN_MS) continue;
    await setImmediate();
    turnedAt = performance.now();
  }
}
