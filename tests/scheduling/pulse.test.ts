import { expect, it } from 'vitest';
import type { Clock } from '../../src/domain/clock.ts';
import { createIntervalJob } from '../../src/scheduling/interval-job.ts';

/** A clock whose every sleep ends when the test says so. */
function createStepClock() {
  const wakers: (() => void)[] = [];
  const clock: Clock = {
    now: () => 0,
    sleep: (_, signal) =>
      new Promise((resolve) => {
        wakers.push(resolve);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      }),
  };
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const step = async (): Promise<void> => {
    wakers.shift()?.();
    await settle();
  };
  return { clock, step, settle };
}

it('a pulse comes again after each pause, also after a failure, and not after the stop', async () => {
  const { clock, step, settle } = createStepClock();
  let runs = 0;
  const errors: unknown[] = [];
  const work = async (): Promise<void> => {
    runs += 1;
    if (runs === 2) throw new Error('once');
  };
  const pulse = createIntervalJob(1_000, work, clock, (error) => errors.push(error));
  pulse.start();
  await settle();
  await step();
  await step();
  expect(runs).toBe(3);
  expect(errors).toEqual([new Error('once')]);
  await pulse.stop();
  await step();
  expect(runs).toBe(3);
});
