import type { Instant } from '../domain/clock.ts';

/** 24 hours in milliseconds: in UTC every day has that length. */
export const DAY_MS = 24 * 3_600_000;

/** The day in UTC, `2026-01-21`. @throws RangeError for an invalid instant such as NaN */
export function utcDayOf(at: Instant): string {
  return new Date(at).toISOString().slice(0, '2026-01-21'.length);
}

/**
 * The first instant of a day written as `2026-01-21`, in UTC; undefined for anything else, and for a day that does not exist:
 * JavaScript would read the 30th of February as the 2nd of March.
 */
export function parseUtcDay(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = Date.parse(text);
  return !Number.isNaN(at) && utcDayOf(at) === text ? at : undefined;
}
