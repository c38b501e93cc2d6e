import { Temporal } from 'temporal-polyfill';

/**
 * A local time as text with its offset: `2026-02-05T07:36+08:00`.
 * @param date `YYYY-MM-DD` @param time `HH:MM` @param zone IANA name
 */
export function instantText(date: string, time: string, zone: string): string {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}
