import { describe, expect, it } from 'vitest';
import { localDate, localHour, nextDueAt } from '../../src/domain/next-due.ts';

const at = (text: string): number => Date.parse(text);
const iso = (instant: number): string => new Date(instant).toISOString();

describe('the next digest', () => {
  it('comes at the local hour of the zone', () => {
    expect(iso(nextDueAt(at('2026-01-21T00:00:00Z'), ['08:00'], 'Asia/Shanghai'))).toBe(
      '2026-01-22T00:00:00.000Z',
    );
    expect(iso(nextDueAt(at('2026-01-20T23:59:59Z'), ['08:00'], 'Asia/Shanghai'))).toBe(
      '2026-01-21T00:00:00.000Z',
    );
  });

  it('comes at the nearest of several hours', () => {
    expect(iso(nextDueAt(at('2026-01-21T05:00:00Z'), ['08:00', '20:00'], 'Asia/Shanghai'))).toBe(
      '2026-01-21T12:00:00.000Z',
    );
  });

  it('moves past an hour that spring skips, and comes once', () => {
    // New York skips 02:00-03:00 on 2026-03-08.
    const first = nextDueAt(at('2026-03-08T05:00:00Z'), ['02:30'], 'America/New_York');
    expect(iso(first)).toBe('2026-03-08T07:30:00.000Z');
    expect(iso(nextDueAt(first, ['02:30'], 'America/New_York'))).toBe('2026-03-09T06:30:00.000Z');
  });

  it('gives one digest where a skipped hour moves onto a chosen one', () => {
    const first = nextDueAt(at('2026-03-08T05:00:00Z'), ['02:30', '03:30'], 'America/New_York');
    expect(iso(first)).toBe('2026-03-08T07:30:00.000Z');
    expect(iso(nextDueAt(first, ['02:30', '03:30'], 'America/New_York'))).toBe('2026-03-09T06:30:00.000Z');
  });

  it('takes the first of an hour that autumn repeats, and not the second', () => {
    // New York repeats 01:00-02:00 on 2026-11-01.
    const first = nextDueAt(at('2026-11-01T04:30:00Z'), ['01:30'], 'America/New_York');
    expect(iso(first)).toBe('2026-11-01T05:30:00.000Z');
    expect(iso(nextDueAt(first, ['01:30'], 'America/New_York'))).toBe('2026-11-02T06:30:00.000Z');
  });

  it('finds an hour in a zone that skips midnight', () => {
    // Cairo skips 00:00-01:00 on 2026-04-24.
    expect(iso(nextDueAt(at('2026-04-23T20:00:00Z'), ['00:00'], 'Africa/Cairo'))).toBe(
      '2026-04-23T22:00:00.000Z',
    );
  });

  it('tells the local day and hour', () => {
    expect(localDate(at('2026-01-20T23:30:00Z'), 'Asia/Shanghai')).toBe('2026-01-21');
    expect(localHour(at('2026-01-20T23:30:00Z'), 'Asia/Kolkata')).toBe('05:00');
  });
});
