import { expect, it } from 'vitest';
import { createTimeSlice } from '../../src/kernel/time-slice.ts';

const SLICE_MS = 8;

it('while there is time left, there is nothing to wait for', () => {
  let now = 100;
  const yieldIfDue = createTimeSlice(SLICE_MS, () => now);
  expect(yieldIfDue()).toBeUndefined();
  now += SLICE_MS - 1;
  expect(yieldIfDue()).toBeUndefined();
});

it('others have their turn when a slice is used up, and the next slice begins when the work goes on', async () => {
  let now = 100;
  const yieldIfDue = createTimeSlice(SLICE_MS, () => now);
  now += SLICE_MS;
  let othersRan = false;
  setImmediate(() => {
    othersRan = true;
    now += 50;
  });
  await yieldIfDue();
  expect(othersRan).toBe(true);
  expect(yieldIfDue()).toBeUndefined();
  now += SLICE_MS;
  expect(yieldIfDue()).toBeInstanceOf(Promise);
});

it('by the time of the machine it does not end in one step', () => {
  expect(createTimeSlice(60_000)()).toBeUndefined();
});
