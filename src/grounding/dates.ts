import { chineseDigit, readChineseNumeral } from './chinese-numerals.ts';

/** The parts of a date that a text states. */
export interface DateParts {
  readonly year?: number;
  /** Its first year: 1980 for 80年代. */
  readonly decade?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  /** Minutes after midnight. */
  readonly minute?: number;
}

export interface DateFound {
  readonly date: DateParts;
  readonly end: number;
}

const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/y;
const YEAR =
  /(\d{4}|[一二][零〇○一二三四五六七八九]{3})[^\S\n]?(?:财年|年度|年)(?!级)|(\d{2}|[零〇○一二三四五六七八九]{2})[^\S\n]?年(?=[^\S\n]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[^\S\n]?月|第?[一二三四1-4]季|[上下]半年|q[1-4])/y;
const QUARTER =
  /[^\S\n]?(?:第[^\S\n]?([1-4一二三四])[^\S\n]?(?:个)?财?季(?:度|报)?|(?<![前上下单每某个这同逐单])([1-4一二三四])[^\S\n]?季(?:度|报))/y;
const LETTER_QUARTER = /[^\S\n]?q([1-4])(?![a-z0-9])/y;
const HALF = /[^\S\n]?([上下])半(?:个财)?年/y;
const MONTH = /[^\S\n]?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])[^\S\n]?月(?:份)?(?![球饼天])/y;
const DAY =
  /[^\S\n]?(3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])(?:[^\S\n]?[日号](?![元圆本])|(?=[^\S\n]?(?:-|~|至|到)[^\S\n]?\d{1,2}[^\S\n]?[日号]))/y;
const CLOCK = /([01]?\d|2[0-3])[:：]([0-5]\d)(?![\d:])|([01]?\d|2[0-4])点(?:([0-5]?\d)分|(半)|整|钟)/y;

const REPUBLICAN = /(\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])[^\S\n]?年/y;
const FIRST_REPUBLICAN = 1912;

const QUARTER_FIRST = /([1-4])q[^\S\n]?(\d{4}|\d{2})(?![a-z0-9])/y;

const DECADE =
  /((?:1[5-9]|20)\d0)(?:'?s(?![a-z])|年代)|([2-9])0(?:'?s(?![a-z])|年代)|([二三四五六七八九])十年代/y;

/** Parses the date, decade, quarter or time of day at this position, in Chinese or digits. */
export function readDate(text: string, at: number): DateFound | undefined {
  return (
    readIso(text, at) ??
    readRepublican(text, at) ??
    readDecade(text, at) ??
    readClock(text, at) ??
    readQuarterFirst(text, at) ??
    readChineseDate(text, at)
  );
}

/** 民国75年 is 1986. */
function readRepublican(text: string, at: number): DateFound | undefined {
  const found = sticky(REPUBLICAN, text, at);
  if (!found || !text.startsWith('民国', Math.max(0, at - 2))) return undefined;
  const year = FIRST_REPUBLICAN - 1 + smallNumber(found.match[1] ?? '');
  const month = sticky(MONTH, text, found.end);
  return {
    date: { year, ...(month ? { month: smallNumber(month.match[1] ?? '') } : {}) },
    end: month?.end ?? found.end,
  };
}

function readIso(text: string, at: number): DateFound | undefined {
  ISO.lastIndex = at;
  const match = ISO.exec(text);
  const [year, month, day] = [match?.[1], match?.[3], match?.[4]].map(Number);
  if (!match || !isMonth(month) || !isDay(day) || !isYear(year)) return undefined;
  return { date: { year, month, day }, end: ISO.lastIndex };
}

/** 1880s, 80年代, 八十年代: those of a century ago are meant where none is named. */
function readDecade(text: string, at: number): DateFound | undefined {
  const found = sticky(DECADE, text, at);
  if (!found) return undefined;
  const { match, end } = found;
  const decade = match[1] ? Number(match[1]) : 1900 + 10 * Number(match[2] ?? chineseDigit(match[3] ?? ''));
  return { date: { decade }, end };
}

function readClock(text: string, at: number): DateFound | undefined {
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4] ?? (match[5] ? 30 : 0))];
  return { date: { minute: (hour * 60 + minute) % 720 }, end: CLOCK.lastIndex };
}

/** 1Q26. */
function readQuarterFirst(text: string, at: number): DateFound | undefined {
  QUARTER_FIRST.lastIndex = at;
  const match = QUARTER_FIRST.exec(text);
  if (!match) return undefined;
  return {
    date: { quarter: Number(match[1]), year: fullYear(Number(match[2])) },
    end: QUARTER_FIRST.lastIndex,
  };
}

/** 2026年1月21日, 二〇二六年三季度, 1月, 第三季度, 上半年. A lone 21日 may be a day or a duration: see `readFigures`. */
function readChineseDate(text: string, at: number): DateFound | undefined {
  const year = sticky(YEAR, text, at);
  let end = year?.end ?? at;
  const parts: { year?: number; half?: number; quarter?: number; month?: number; day?: number } = {};
  if (year)
    parts.year = year.match[1] ? positional(year.match[1]) : fullYear(positional(year.match[2] ?? ''));
  const quarter = sticky(QUARTER, text, end) ?? sticky(LETTER_QUARTER, text, end);
  const half = quarter ? undefined : sticky(HALF, text, end);
  const month = quarter || half ? undefined : sticky(MONTH, text, end);
  if (quarter) [parts.quarter, end] = [positional(quarter.match[1] ?? quarter.match[2] ?? ''), quarter.end];
  if (half) [parts.half, end] = [half.match[1] === '上' ? 1 : 2, half.end];
  if (month) {
    [parts.month, end] = [smallNumber(month.match[1] ?? ''), month.end];
    const day = sticky(DAY, text, end);
    if (day) [parts.day, end] = [smallNumber(day.match[1] ?? ''), day.end];
  }
  return end === at ? undefined : { date: parts, end };
}

function sticky(
  pattern: RegExp,
  text: string,
  at: number,
): { match: RegExpExecArray; end: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { match, end: pattern.lastIndex } : undefined;
}

/** 26 is 2026, 98 is 1998. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year > 60 ? 1900 + year : 2000 + year;
}

export function isYear(year: number | undefined): year is number {
  return year !== undefined && year >= 1000 && year < 3000;
}

export function isMonth(month: number | undefined): month is number {
  return month !== undefined && month >= 1 && month <= 12;
}

export function isDay(day: number | undefined): day is number {
  return day !== undefined && day >= 1 && day <= 31;
}

function positional(text: string): number {
  return Number([...text].map((each) => chineseDigit(each) ?? each).join(''));
}

function smallNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const { digits = '0', exponent = 0 } = readChineseNumeral(text, 0)?.value ?? {};
  return Number(digits) * 10 ** exponent;
}
