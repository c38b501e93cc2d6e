import { type DateFound, type DateParts, fullYear } from './dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)';
const DAY = '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![a-z0-9%]|[.,:]\\d)';
const YEAR = '((?:19|20)\\d\\d)(?![a-z0-9%]|[.,]\\d)';

const MONTH_FIRST = new RegExp(`${MONTH}[^\\S\\n]${DAY}(?:-\\d{1,2}(?!\\d))?(?:,?[^\\S\\n]${YEAR})?`, 'y');
const MONTH_YEAR = new RegExp(`${MONTH},?[^\\S\\n](?:of[^\\S\\n])?${YEAR}`, 'y');
const DAY_FIRST = new RegExp(`${DAY}[^\\S\\n](?:of[^\\S\\n])?${MONTH}(?![a-z])(?:,?[^\\S\\n]${YEAR})?`, 'y');
const MONTH_ALONE = new RegExp(`${MONTH}(?![a-z])`, 'y');
const LEADS_TO_MONTH = /(?:in|by|since|until|till|from|of|last|this|next|early|late|mid|to)[^\S\n]$|mid-$/;
const QUARTER = new RegExp(
  `(?:q([1-4])(?![a-z0-9])|(first|second|third|fourth)[- ]quarter(?![a-z]))(?:(?:[^\\S\\n]of)?[^\\S\\n](?:fiscal[^\\S\\n])?${YEAR})?`,
  'y',
);
const HALF = new RegExp(
  `(?:(first|second) half(?: of(?: the year)?)?|h([12])(?![a-z0-9]))(?:[^\\S\\n]${YEAR})?`,
  'y',
);
const FISCAL = /fy[^\S\n]?(\d{4}|\d{2})(?![a-z0-9])/y;
const PLACES = ['first', 'second', 'third', 'fourth'];

/** Parses the English date, month, quarter or half year at this position. */
export function readEnglishDate(text: string, at: number): DateFound | undefined {
  const first = text[at] ?? '';
  if (first >= '0' && first <= '9') return readDayFirst(text, at);
  return readMonthFirst(text, at) ?? readPartOfYear(text, at);
}

function readDayFirst(text: string, at: number): DateFound | undefined {
  DAY_FIRST.lastIndex = at;
  const match = DAY_FIRST.exec(text);
  if (!match) return undefined;
  const date = { month: monthOf(match[2]), day: Number(match[1]), ...yearOf(match[3]) };
  return { date, end: DAY_FIRST.lastIndex };
}

function readMonthFirst(text: string, at: number): DateFound | undefined {
  MONTH_YEAR.lastIndex = at;
  const withYear = MONTH_YEAR.exec(text);
  if (withYear) {
    return { date: { month: monthOf(withYear[1]), ...yearOf(withYear[2]) }, end: MONTH_YEAR.lastIndex };
  }
  MONTH_FIRST.lastIndex = at;
  const withDay = MONTH_FIRST.exec(text);
  if (withDay) {
    const date = { month: monthOf(withDay[1]), day: Number(withDay[2]), ...yearOf(withDay[3]) };
    return { date, end: MONTH_FIRST.lastIndex };
  }
  MONTH_ALONE.lastIndex = at;
  const alone = MONTH_ALONE.exec(text);
  // `may`, `march` and `mar` are words too.
  if (!alone || !LEADS_TO_MONTH.test(text.slice(Math.max(0, at - 8), at))) return undefined;
  return { date: { month: monthOf(alone[1]) }, end: MONTH_ALONE.lastIndex };
}

function readPartOfYear(text: string, at: number): DateFound | undefined {
  QUARTER.lastIndex = at;
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const place = quarter[1] ? Number(quarter[1]) : PLACES.indexOf(quarter[2] ?? '') + 1;
    return { date: { quarter: place, ...yearOf(quarter[3]) }, end: QUARTER.lastIndex };
  }
  HALF.lastIndex = at;
  const half = HALF.exec(text);
  if (half) {
    const place = half[2] ? Number(half[2]) : PLACES.indexOf(half[1] ?? '') + 1;
    return { date: { half: place, ...yearOf(half[3]) }, end: HALF.lastIndex };
  }
  FISCAL.lastIndex = at;
  const fiscal = FISCAL.exec(text);
  return fiscal ? { date: { year: fullYear(Number(fiscal[1])) }, end: FISCAL.lastIndex } : undefined;
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function yearOf(year: string | undefined): DateParts {
  return year === undefined ? {} : { year: Number(year) };
}
