import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readEntry, readNumber } from '../../src/kernel/kept-entry.ts';

const STEP = z.object({ version: z.literal(1), step: z.number() });

describe('an entry that was kept as JSON', () => {
  it('is read by its schema', () => {
    expect(readEntry(STEP, '{"version":1,"step":2}')).toEqual({ version: 1, step: 2 });
  });

  it.each([undefined, '', '{"version":1,', '{"version":2,"step":2}', '{"version":1,"step":"2"}', 'null'])(
    'counts as absent when it is not what the schema says: %s',
    (kept) => {
      expect(readEntry(STEP, kept)).toBeUndefined();
    },
  );
});

describe('a number that was kept as text', () => {
  it.each([
    ['1768953600000', 1_768_953_600_000],
    ['-5', -5],
    ['0', 0],
  ])('is read: %s', (kept, number) => {
    expect(readNumber(kept)).toBe(number);
  });

  it.each([undefined, '', ' ', 'soon', 'NaN', 'Infinity', '5 min'])(
    'counts as absent when it is none: %s',
    (kept) => {
      expect(readNumber(kept)).toBeUndefined();
    },
  );
});
