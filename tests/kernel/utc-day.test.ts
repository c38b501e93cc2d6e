import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY_MS, parseUtcDay, utcDayOf } from '../../src/kernel/utc-day.ts';

it('a day begins at midnight UTC and lasts 24 hours', () => {
  const midnight = Date.UTC(2026, 0, 21);
  expect(utcDayOf(midnight - 1)).toBe('2026-01-20');
  expect(utcDayOf(midnight)).toBe('2026-01-21');
  expect(utcDayOf(midnight + DAY_MS - 1)).toBe('2026-01-21');
});

it('a day that is written is read as its first instant', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 100_000 }), (days) => {
      expect(parseUtcDay(utcDayOf(days * DAY_MS))).toBe(days * DAY_MS);
    }),
  );
});

it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-21', '2026-01-21T00:00Z', ''])(
  '%j is no day',
  (text) => {
    expect(parseUtcDay(text)).toBeUndefined();
  },
);
