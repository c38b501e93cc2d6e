import { foldScript } from '../catalog/fold-name.ts';
import { DAY_MS, parseUtcDay, utcDayOf } from '../kernel/utc-day.ts';
import { DATE_PATTERNS, type DateWording, ENGLISH_MONTHS, NUMBERS } from './date-words.ts';

/** A time that a query names in words: where, and which days it means. One end may be open. */
export interface TypedDate {
  readonly start: number;
  readonly end: number;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** `from-today`: counted from today, such as 上个月: never a topic. `calendar`: by its own name, such as 1929年 or 十月. */
  readonly counted: 'from-today' | 'calendar';
}

type Span = Pick<TypedDate, 'from' | 'until'>;
type Found = Readonly<Record<string, string | undefined>>;

let patterns: readonly (readonly [DateWording, RegExp])[] | undefined;

/**
 * Finds the first time that a text names in words: 上周, 去年八月, 2026年3月, last week, in Q1 2026. Accepts any text, in time
 * linear in its length.
 * @param today `YYYY-MM-DD`
 */
export function findTypedDate(text: string, today: string): TypedDate | undefined {
  const folded = foldScript(text);
  // Where folding shifts the characters, no place of the text could be told.
  if (folded.length !== text.length) return undefined;
  patterns ??= DATE_PATTERNS.map(([wording, source]) => [wording, new RegExp(source, 'u')] as const);
  for (const [wording, pattern] of patterns) {
    const found = pattern.exec(folded);
    const span = found?.groups && READERS[wording](found.groups, today);
    if (!found?.groups || !span) continue;
    const counted = isCalendar(wording, found.groups) ? 'calendar' : 'from-today';
    return { start: found.index, end: found.index + found[0].length, counted, ...span };
  }
  return undefined;
}

function isCalendar(wording: DateWording, { year = '' }: Found): boolean {
  return wording === 'calendar' && !YEARS_FROM_TODAY.includes(year);
}

const YEARS_FROM_TODAY = ['今年', '去年', '前年'];

const READERS: Readonly<Record<DateWording, (found: Found, today: string) => Span | undefined>> = {
  calendar: readCalendar,
  named: readNamed,
  span: readSpan,
};

function readCalendar(found: Found, today: string): Span | undefined {
  const { half, day, side } = found;
  const quarter = numberOf(found['quarter'] ?? found['q']);
  const month = monthOf(found['month']);
  const year = yearOf(found['year'], today);
  if (quarter !== undefined) {
    // A quarter without a year is one of a company's books.
    return year === undefined ? undefined : sided(months(year, 3 * quarter - 2, 3), side);
  }
  if (half !== undefined)
    return sided(months(year ?? Number(today.slice(0, 4)), half === '上' ? 1 : 7, 6), side);
  if (month === undefined) return year === undefined ? undefined : sided(months(year, 1, 12), side);
  const inYear = year ?? latestYearOf(month, today);
  if (day === undefined) return sided(months(inYear, month, 1), side);
  const written = [inYear, two(month), two(Number(day))].join('-');
  return parseUtcDay(written) === undefined ? undefined : sided({ from: written, until: written }, side);
}

function readNamed({ name = '', side }: Found, today: string): Span | undefined {
  const at = Date.parse(today);
  const back = name.startsWith('上上') ? 2 : /^(?:上|last|past)/u.test(name) ? 1 : 0;
  if (/^(?:今|today)/u.test(name)) return sided({ from: today, until: today }, side);
  if (/^(?:昨|yesterday)/u.test(name)) return sided(daysFrom(at - DAY_MS, 1), side);
  if (/^前/u.test(name)) return sided(daysFrom(at - 2 * DAY_MS, 1), side);
  if (name.endsWith('year')) return sided(months(Number(today.slice(0, 4)) - back, 1, 12), side);
  if (/月|month/u.test(name)) return sided(monthsBack(today, back), side);
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  const monday = at - (weekday + 7 * back) * DAY_MS;
  const named = '一二三四五六日'.indexOf(name.slice(-1).replace('天', '日'));
  return sided(named < 0 ? daysFrom(monday, 7) : daysFrom(monday + named * DAY_MS, 1), side);
}

function readSpan({ count, unit = '' }: Found, today: string): Span | undefined {
  const units = numberOf(count);
  if (units === undefined) return undefined;
  const days = /^[天日]|day/u.test(unit)
    ? 1
    : /周|星期|礼拜|week/u.test(unit)
      ? 7
      : /月|month/u.test(unit)
        ? 30.5
        : 365;
  return { from: utcDayOf(Date.parse(today) - Math.round(units * days) * DAY_MS), until: today };
}

/** Since or until then, where that is said. */
function sided({ from, until }: Span, side: string | undefined): Span {
  if (side === undefined) return { from, until };
  if (/以前|之前|before|until/u.test(side)) {
    return from === undefined ? {} : { until: utcDayOf(Date.parse(from) - DAY_MS) };
  }
  return { from };
}

function daysFrom(at: number, count: number): Span {
  return { from: utcDayOf(at), until: utcDayOf(at + (count - 1) * DAY_MS) };
}

function months(year: number, month: number, count: number): Span {
  return {
    from: utcDayOf(Date.UTC(year, month - 1, 1)),
    until: utcDayOf(Date.UTC(year, month - 1 + count, 1) - DAY_MS),
  };
}

function monthsBack(today: string, back: number): Span {
  return months(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - back, 1);
}

/** The year of the last such month that has begun. */
function latestYearOf(month: number, today: string): number {
  const year = Number(today.slice(0, 4));
  return month <= Number(today.slice(5, 7)) ? year : year - 1;
}

function yearOf(written: string | undefined, today: string): number | undefined {
  if (written === undefined) return undefined;
  const back = YEARS_FROM_TODAY.indexOf(written);
  return back < 0 ? Number(written.slice(0, 4)) : Number(today.slice(0, 4)) - back;
}

function monthOf(written: string | undefined): number | undefined {
  const english = ENGLISH_MONTHS.indexOf(written?.slice(0, 3) ?? '');
  return english < 0 ? numberOf(written) : english + 1;
}

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return Object.hasOwn(NUMBERS, written) ? NUMBERS[written] : Number(written);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
