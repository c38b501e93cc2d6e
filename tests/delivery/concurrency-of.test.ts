import { describe, expect, it } from 'vitest';
import { concurrencyOf } from '../../src/delivery/concurrency-of.ts';

describe('how many sends are under way at once', () => {
  it('is 32 up to a hundred a second, then grows with the rate, to 256 at most', () => {
    expect([1, 28, 100].map(concurrencyOf)).toEqual([32, 32, 32]);
    expect(concurrencyOf(400)).toBe(128);
    expect([800, 1_000, Number.POSITIVE_INFINITY].map(concurrencyOf)).toEqual([256, 256, 256]);
  });
});
