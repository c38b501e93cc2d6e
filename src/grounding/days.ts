import type { DateParts } from './dates.ts';
import type { Span } from './fault.ts';
import type { Figure } from './figure.ts';

/** A day that a text names by its weekday or by its distance: 上周五, 昨天, on Tuesday. */
export interface NamedDay extends Span {
  /** 0 is Monday; absent where the day is not told by one. */
  readonly weekday: number | undefined;
  /** The days that it may be, counted from 1970-01-01; empty where the day of the text is not known. */
  readonly days: readonly number[];
  /** Whether it is the Friday of a certain week. */
  readonly isFixed: boolean;
}

const DAY_MS = 86_400_000;
const WEEK = 7;
const SUNDAY = 6;
/** Days within which a weekday without a week is meant. */
const CHINESE_WEEKDAYS = '一二三四五六';
const ENGLISH_WEEKDAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];

const CHINESE =
  /(上上|上|下下|下|本|这|当)?(?:个)?(?<![一二两三四五六七八九十\d每逢])(?:周|星期|礼拜)([一二三四五六日天])(?![年个期月])|(大前天|前天|昨[天日晚夜]|今[天日早晚晨夜]|明[天日早晚]|后天)/g;
const ENGLISH =
  /(?<![a-z])(?:(last|next|this|coming|past)[^\S\n])?(mon|tues|wednes|thurs|fri|satur|sun)days?(?![a-z])|(?<![a-z])(yesterday|today|tonight|tomorrow)(?![a-z])/g;
const DISTANCES: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨: -1,
  今: 0,
  明: 1,
  后天: 2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
};
const CHINESE_WEEKS: Readonly<Record<string, number>> = {
  上上: -2,
  上: -1,
  本: 0,
  这: 0,
  当: 0,
  下: 1,
  下下: 2,
};
const ENGLISH_WEEKS: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, coming: 1, next: 1 };

/** The number of a day such as `2026-01-21`; undefined for any other text. */
export function dayNumberOf(date: string | undefined): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? undefined : at / DAY_MS;
}

/** @param text folded @param today the day of the text */
export function findNamedDays(text: string, today: number | undefined): NamedDay[] {
  const chinese = [...text.matchAll(CHINESE)].map((match) => {
    const [all, week, weekday, distance] = match;
    const span = { start: match.index, end: match.index + all.length };
    if (distance !== undefined)
      return near(span, DISTANCES[distance] ?? DISTANCES[distance.charAt(0)] ?? 0, today);
    const at = CHINESE_WEEKDAYS.indexOf(weekday ?? '');
    return onWeekday(span, at < 0 ? SUNDAY : at, week === undefined ? undefined : CHINESE_WEEKS[week], today);
  });
  const english = [...text.matchAll(ENGLISH)].map((match) => {
    const [all, week, weekday, distance] = match;
    const span = { start: match.index, end: match.index + all.length };
    if (distance !== undefined) return near(span, DISTANCES[distance] ?? 0, today);
    const named = onWeekday(span, ENGLISH_WEEKDAYS.indexOf(weekday ?? ''), ENGLISH_WEEKS[week ?? ''], today);
    // "Last Friday" is the last one there was, or that of the last week.
    const plain = onWeekday(span, ENGLISH_WEEKDAYS.indexOf(weekday ?? ''), undefined, today);
    return { ...named, days: [...new Set([...named.days, ...plain.days])] };
  });
  return [...chinese, ...english];
}

function near(span: Span, distance: number, today: number | undefined): NamedDay {
  const days = today === undefined ? [] : [today + distance];
  return { ...span, weekday: undefined, days, isFixed: true };
}

/** Without a week, the last one until that day or the next one from it on. */
function onWeekday(
  span: Span,
  weekday: number,
  week: number | undefined,
  today: number | undefined,
): NamedDay {
  const named = { ...span, weekday, isFixed: week !== undefined };
  if (today === undefined) return { ...named, days: [] };
  const own = weekdayOf(today);
  if (week === undefined) {
    const back = (own - weekday + WEEK) % WEEK;
    return { ...named, days: back === 0 ? [today] : [today - back, today - back + WEEK] };
  }
  const day = today - own + weekday + WEEK * week;
  // For some the week begins on Sunday.
  return { ...named, days: weekday === SUNDAY ? [day, day - WEEK] : [day] };
}

/** 0 is Monday: 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % WEEK) + WEEK) % WEEK;
}

/** The days that a date may be, seen from the day of its text: without a year, the nearest ones. */
function daysOf({ year, month, day }: DateParts, today: number | undefined): number[] {
  if (day === undefined || (month === undefined && today === undefined)) return [];
  const now = today === undefined ? undefined : new Date(today * DAY_MS);
  const years =
    year !== undefined
      ? [year]
      : now
        ? [now.getUTCFullYear() - 1, now.getUTCFullYear(), now.getUTCFullYear() + 1]
        : [];
  const months = month !== undefined ? [month] : now ? [now.getUTCMonth(), now.getUTCMonth() + 1] : [];
  return years
    .flatMap((each) => months.map((one) => dayNumber(each, one, day)))
    .filter((each) => year !== undefined || today === undefined || Math.abs(each - today) <= 183);
}

/** The number of a day, counted from 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The date of a day. */
export function datePartsOf(day: number): Required<Pick<DateParts, 'year' | 'month' | 'day'>> {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** The days that the dates of some figures may be. */
export function daysIn(figures: readonly Figure[], today: number | undefined): number[] {
  return figures.flatMap(({ dates }) => dates.flatMap((date) => daysOf(date, today)));
}
