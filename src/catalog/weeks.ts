import type { Instant } from '../domain/clock.ts';
import { DAY_MS, parseUtcDay, utcDayOf } from '../kernel/utc-day.ts';

const WEEK_DAYS = 7;
/** The epoch began on a Thursday, three days after a Monday. */
const DAYS_SINCE_MONDAY = 3;

/** The Monday of a day's week; undefined for what is no day. @param day `YYYY-MM-DD` */
export function mondayOf(day: string): string | undefined {
  const at = parseUtcDay(day);
  return at === undefined ? undefined : utcDayOf(mondayAt(at));
}

/** The Mondays from one instant's week to another's, oldest first, but only the last `most`. */
export function weeksBetween(from: Instant, to: Instant, most: number): string[] {
  const last = mondayAt(to);
  const count = Math.min(most, (last - mondayAt(from)) / (WEEK_DAYS * DAY_MS) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    utcDayOf(last - (count - 1 - index) * WEEK_DAYS * DAY_MS),
  );
}

function mondayAt(at: Instant): Instant {
  const day = Math.floor(at / DAY_MS);
  const sinceMonday = (((day + DAYS_SINCE_MONDAY) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS;
  return (day - sinceMonday) * DAY_MS;
}
