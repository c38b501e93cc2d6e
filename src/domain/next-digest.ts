import type { Instant } from './clock.ts';
import { nextDueAt } from './next-due.ts';
import type { Mode } from './subscriber.ts';
import type { Weekday } from './weekday.ts';

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** What of a subscriber's settings decides when a digest is owed. */
export interface Schedule {
  readonly mode: Mode;
  readonly times: readonly string[];
  readonly zone: string;
  readonly weekdays: readonly Weekday[];
  readonly weeklyDay: Weekday;
  readonly awayUntil?: Instant | undefined;
}

/**
 * When the next digest after `now` is owed: at the next hour of the schedule, after an absence at the first hour behind its end. An
 * `instant` reader is owed one at the end of an absence; otherwise, and when off, undefined.
 */
export function nextDigestAt(schedule: Schedule, now: Instant): Instant | undefined {
  const { mode, times, zone, weekdays, weeklyDay } = schedule;
  const awayUntil = awayAt(schedule, now);
  switch (mode) {
    case 'daily':
      return nextDueAt(awayUntil ?? now, times, zone, weekdays);
    case 'weekly':
      return nextDueAt(awayUntil ?? now, times.slice(0, 1), zone, [weeklyDay]);
    case 'instant':
      return awayUntil;
    case 'off':
      return undefined;
  }
}

/** The longest time between two digests of a schedule, hours aside; 0 where they do not come by the clock. */
export function longestGapMs({ mode, weekdays }: Pick<Schedule, 'mode' | 'weekdays'>): number {
  if (mode === 'weekly') return WEEK_DAYS * DAY_MS;
  if (mode !== 'daily') return 0;
  const gaps = weekdays.map((day, index) => {
    const next = weekdays[index + 1] ?? (weekdays[0] ?? day) + WEEK_DAYS;
    return next - day;
  });
  return Math.max(...gaps) * DAY_MS;
}

/** Until when a subscriber is away; undefined when it is not, at that instant. */
export function awayAt(
  { awayUntil }: { readonly awayUntil?: Instant | undefined },
  now: Instant,
): Instant | undefined {
  return awayUntil !== undefined && awayUntil > now ? awayUntil : undefined;
}
