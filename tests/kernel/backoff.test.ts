import { expect, it } from 'vitest';
import { backoffMs } from '../../src/kernel/backoff.ts';

it('pauses double with every failure, up to the longest', () => {
  const pauses = [1, 2, 3, 4, 5, 6].map((failures) => backoffMs(failures, 1_000, 15_000));
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
});

it('after any number of failures the pause is the longest, and no longer', () => {
  expect(backoffMs(10_000, 1, 300_000)).toBe(300_000);
});
