import { Temporal } from 'temporal-polyfill';
import type { Instant } from './clock.ts';

/**
 * The first instant strictly after `after` at which the local time in that zone is one of `times`.
 * A local time that the clock skips moves forward by the gap; one that occurs twice counts the first time only.
 * @param times `HH:MM`, at least one
 * @param zone IANA name
 */
export function nextDueAt(after: Instant, times: readonly string[], zone: string): Instant {
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDate();
  let soonest = Number.POSITIVE_INFINITY;
  // Yesterday's skipped hour may have moved past midnight; tomorrow contains every hour at least once.
  for (const days of [-1, 0, 1, 2]) {
    const date = today.add({ days });
    for (const time of times) {
      const at = date
        .toPlainDateTime(Temporal.PlainTime.from(time))
        .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
      if (at > after) soonest = Math.min(soonest, at);
    }
  }
  return soonest;
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
