import type { Instant } from '../domain/clock.ts';
import { localDate, nextDueAt } from '../domain/next-due.ts';

/** Local due times and dates of many subscribers. */
export interface Calendar {
  nextDueAt: typeof nextDueAt;
  localDate: typeof localDate;
}

/** Memoizes its results: subscribers due at the same time share few zones and hours. */
export function createCalendar(): Calendar {
  const hours = new Map<string, Instant>();
  const days = new Map<string, string>();
  return {
    nextDueAt(after, times, zone) {
      const key = `${after} ${zone} ${times.join()}`;
      const at = hours.get(key) ?? nextDueAt(after, times, zone);
      hours.set(key, at);
      return at;
    },
    localDate(at, zone) {
      const key = `${at} ${zone}`;
      const day = days.get(key) ?? localDate(at, zone);
      days.set(key, day);
      return day;
    },
  };
}
