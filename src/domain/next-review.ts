import type { Instant } from './clock.ts';
import { awayAt, type Schedule } from './next-digest.ts';
import { nextDueAt } from './next-due.ts';
import type { Weekday } from './weekday.ts';

/** A week is over. */
const SUNDAY: Weekday = 7;

/** When the weekly review after `now` is owed: on Sunday at the first hour of the digest, after an absence. */
export function nextReviewAt(
  { times, zone, awayUntil }: Pick<Schedule, 'times' | 'zone' | 'awayUntil'>,
  now: Instant,
): Instant {
  return nextDueAt(awayAt({ awayUntil }, now) ?? now, times.slice(0, 1), zone, [SUNDAY]);
}
