import type { Instant } from '../domain/clock.ts';
import { nextDigestAt } from '../domain/next-digest.ts';
import { localDate } from '../domain/next-due.ts';

/** Local due times and dates of many subscribers. */
export interface Calendar {
  nextDigestAt: typeof nextDigestAt;
  localDate: typeof localDate;
}

/** Memoizes its results: subscribers due at the same time share few zones and hours. */
export function createCalendar(): Calendar {
  const due = new Map<string, Instant | undefined>();
  const days = new Map<string, string>();
  return {
    nextDigestAt(schedule, now) {
      const { mode, times, zone, weekdays, weeklyDay, awayUntil } = schedule;
      const key = [now, mode, zone, times, weekdays, weeklyDay, awayUntil].join(' ');
      const at = due.get(key) ?? nextDigestAt(schedule, now);
      due.set(key, at);
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
