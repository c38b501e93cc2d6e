import { Temporal } from 'temporal-polyfill';
import type { Instant } from './clock.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';

/** A skipped hour of yesterday may have moved past midnight; the week and a day after it have every hour of every weekday. */
const DAYS_AHEAD = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/**
 * The first instant strictly after `after` at which the local time in that zone is one of `times`, on one of those weekdays.
 * A local time that the clock skips moves forward by the gap; one that occurs twice counts the first time only.
 * @param times `HH:MM`, at least one
 * @param zone IANA name
 * @param weekdays at least one; absent: all
 */
export function nextDueAt(
  after: Instant,
  times: readonly string[],
  zone: string,
  weekdays: readonly Weekday[] = WEEKDAYS,
): Instant {
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDate();
  const dates = DAYS_AHEAD.map((days) => today.add({ days }));
  const wanted = dates.filter(({ dayOfWeek }) => weekdays.some((day) => day === dayOfWeek));
  const instants = wanted.flatMap((date) => times.map((time) => instantOf(date, time, zone)));
  return Math.min(...instants.filter((at) => at > after));
}

function instantOf(date: Temporal.PlainDate, time: string, zone: string): Instant {
  return date
    .toPlainDateTime(Temporal.PlainTime.from(time))
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** The instant at which the local day begins that was so many days before the one of `at`. */
export function startOfDay(at: Instant, zone: string, daysBack = 0): Instant {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  return today.subtract({ days: daysBack }).toZonedDateTime(zone).epochMilliseconds;
}

/** The local day at that instant in that zone, `YYYY-MM-DD`. */
export function localDate(at: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The local time at that instant in that zone, `HH:MM`. */
export function localHour(at: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}
