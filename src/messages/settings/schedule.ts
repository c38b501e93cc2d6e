import type { Instant } from '../../domain/clock.ts';
import { awayAt } from '../../domain/next-digest.ts';
import { localDate, localHour } from '../../domain/next-due.ts';
import type { Subscriber } from '../../domain/subscriber.ts';
import { WEEKDAYS, type Weekday } from '../../domain/weekday.ts';
import type { Phrases } from '../phrases.ts';
import { placeOf } from './places.ts';

/** When and how digests come to a subscriber, in one sentence. */
export function scheduleOf(subscriber: Subscriber, phrases: Phrases): string {
  const { mode, times, zone, language, weekdays, weeklyDay } = subscriber;
  const isWeekly = mode === 'weekly';
  const hours = isWeekly ? times.slice(0, 1) : times;
  const days = daysOf(isWeekly ? [weeklyDay] : weekdays, phrases);
  return phrases.settings.schedule[mode](hours.join(phrases.comma), placeOf(zone, language), days);
}

/** Days of the week as a part of a sentence: 每天, 工作日, 周一、周三. */
export function daysOf(weekdays: readonly Weekday[], { settings: { days }, comma }: Phrases): string {
  switch (weekdays.join('')) {
    case WEEKDAYS.join(''):
      return days.every;
    case '12345':
      return days.workdays;
    case '67':
      return days.weekend;
    default:
      return days.some(weekdays.map((day) => days.names[day - 1] ?? '').join(comma));
  }
}

/** An instant as its day, weekday and hour in that zone. */
export function whenOf(at: Instant, zone: string, phrases: Phrases): string {
  const [year = 0, month = 1, day = 1] = localDate(at, zone).split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return `${phrases.day(year, month, day, weekday)} ${localHour(at, zone)}`;
}

/** When the next digest comes; during a pause, until when it lasts. */
export function nextLineOf(subscriber: Subscriber, now: Instant, phrases: Phrases): string {
  const { zone, nextDueAt } = subscriber;
  const awayUntil = awayAt(subscriber, now);
  if (awayUntil !== undefined) return phrases.settings.away(whenOf(nextDueAt ?? awayUntil, zone, phrases));
  return nextDueAt === undefined ? '' : phrases.settings.next(whenOf(nextDueAt, zone, phrases));
}
