import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/delivery/pace.ts';

describe('the pace', () => {
  it('never lets more than the rate start in any sliding second', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), gaps, (rate, waits) => {
        const pace = createPace(rate);
        const starts: number[] = [];
        let now = 1_000_000;
        for (const wait of waits) {
          now += wait;
          const free = pace.free(now);
          pace.take(free, now);
          for (let index = 0; index < free; index += 1) starts.push(now);
        }
        for (const start of starts) {
          const within = starts.filter((other) => other >= start && other < start + 1000).length;
          expect(within).toBeLessThanOrEqual(rate);
        }
      }),
    );
  });

  it('tells when the next send may start', () => {
    const pace = createPace(2);
    pace.take(2, 1_000);
    expect(pace.free(1_500)).toBe(0);
    expect(pace.free(pace.nextAt(1_500))).toBe(2);
  });
});
