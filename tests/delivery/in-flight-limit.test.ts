import { describe, expect, it } from 'vitest';
import { createInFlightLimit } from '../../src/delivery/in-flight-limit.ts';

/** The limit at that rate once answers have taken so long for a while. */
function limitAfter(rate: number, ...answersMs: readonly number[]): number {
  const limit = createInFlightLimit(rate);
  for (let round = 0; round < 100; round += 1) for (const tookMs of answersMs) limit.answered(tookMs);
  return limit.now();
}

describe('how many deliveries are in flight at once', () => {
  it('is what the rate needs by the time that answers take', () => {
    expect(limitAfter(1_000, 200)).toBe(201);
    expect(limitAfter(200, 200)).toBe(41);
    expect(limitAfter(200, 50)).toBe(11);
    expect(limitAfter(28, 1_000)).toBe(29);
  });

  it('leaves room where answers take now short and now long', () => {
    expect(limitAfter(200, 10, 10, 10, 10, 10, 10, 10, 10, 10, 400)).toBeGreaterThan(200 * 0.3);
  });

  it('is eight at least, at a high rate what starts in 30 ms, and never without end', () => {
    expect(limitAfter(28, 0)).toBe(8);
    expect(limitAfter(1, 30_000)).toBe(8);
    expect(limitAfter(1_000, 0)).toBe(30);
    expect(limitAfter(1_000, 30_000)).toBe(512);
    expect(limitAfter(Number.POSITIVE_INFINITY, 30_000)).toBe(256);
  });

  it('follows within some answers when they become slower, and when they become faster', () => {
    const limit = createInFlightLimit(1_000);
    for (let count = 0; count < 100; count += 1) limit.answered(40);
    expect(limit.now()).toBeLessThanOrEqual(41);
    for (let count = 0; count < 3; count += 1) limit.answered(200);
    expect(limit.now()).toBeGreaterThan(200);
    for (let count = 0; count < 40; count += 1) limit.answered(40);
    expect(limit.now()).toBeLessThan(60);
  });
});
