import type { Phrases } from '../phrases.ts';

/** In milliseconds. */
const SECOND = 1_000;
/** In seconds. */
const MINUTE = 60;
/** In minutes. */
const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Seconds below a minute, minutes below an hour, hours and minutes below two days, else days and hours; rounded up, at least a
 * second.
 */
export function duration(ms: number, { duration: words }: Phrases): string {
  const seconds = Math.max(1, Math.ceil(ms / SECOND));
  if (seconds < MINUTE) return words.seconds(seconds);
  const minutes = Math.ceil(seconds / MINUTE);
  if (minutes < HOUR) return words.minutes(minutes);
  if (minutes < 2 * DAY) return words.hours(Math.floor(minutes / HOUR), minutes % HOUR);
  return words.days(Math.floor(minutes / DAY), Math.floor((minutes % DAY) / HOUR));
}

/** `380 KB`, `20 MB` or `3.2 GB`. */
export function dataSize(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  if (megabytes >= 1024) return `${Number((megabytes / 1024).toFixed(1))} GB`;
  return megabytes >= 1 ? `${Number(megabytes.toFixed(1))} MB` : `${Math.ceil(bytes / 1024)} KB`;
}
