import type { DateParts } from './dates.ts';
import { datePartsOf, weekdayOf } from './days.ts';
import { toNumber } from './derivations.ts';
import type { Span } from './fault.ts';
import type { Figure } from './figure.ts';
import type { ReadText } from './read-text.ts';

/** Words for a year or month, by their distance from that of the text. */
const YEARS: readonly (readonly [distance: number, words: RegExp])[] = [
  [-2, /(?<!年)前年|two years (?:ago|earlier)/],
  [
    -1,
    /去年|上一?年|一年前|同比|按年|年[增减]|last year|a year (?:ago|earlier)|previous year|year[- ]on[- ]year/,
  ],
  [0, /今年|本年|this year/],
  [1, /明年|next year/],
  [2, /后年|the year after next/],
];
const MONTHS: readonly (readonly [distance: number, words: RegExp])[] = [
  [-1, /上个?月|环比|按月|月增|last month|month[- ]on[- ]month|previous month/],
  [0, /本月|这个月|当月|this month/],
  [1, /下个?月|next month/],
];
const WEEKS: readonly (readonly [distance: number, words: RegExp])[] = [
  [-1, /上(?:个?星期|个?礼拜|周)|last week/],
  [0, /[这本](?:个?星期|个?礼拜|周)|this week/],
  [1, /下(?:个?星期|个?礼拜|周)|next week/],
];
const WEEK = 7;
const QUARTER_BEFORE = /上一?季|前一季|环比|季增|previous quarter|quarter[- ]on[- ]quarter/;

/** A year that a text names by its distance, as 明年 or last year. */
export interface ToldYear extends Span {
  readonly year: number;
  /** It is the year of the text. */
  readonly isOwn: boolean;
}

/** The years that a text names by their distance; none where its own day is not known. */
export function toldYearsOf({ text, today }: ReadText): ToldYear[] {
  if (today === undefined) return [];
  const { year } = datePartsOf(today);
  return YEARS.flatMap(([distance, words]) =>
    [...text.folded.matchAll(new RegExp(words, 'g'))].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      year: year + distance,
      isOwn: distance === 0,
    })),
  );
}

/** Whether a paragraph tells a date in other words: 上周五, 去年, 本月. */
export function tellsDate({ text, days, today, figures }: ReadText, claimed: DateParts): boolean {
  if (today === undefined) return false;
  if (claimed.day !== undefined)
    return (
      days.some((each) => each.days.some((day) => isThatDay(day, claimed))) ||
      weekEnds(text.folded, today).some((day) => isThatDay(day, claimed))
    );
  const { year, month } = datePartsOf(today);
  const claimedMonth = claimed.month;
  if (claimedMonth !== undefined) {
    const isBefore =
      MONTHS[0]?.[1].test(text.folded) &&
      figures.some(({ dates }) =>
        dates.some((date) => date.month !== undefined && monthBefore(date.month) === claimedMonth),
      );
    return (
      isBefore === true ||
      isInToldWeek(text.folded, today, claimed) ||
      MONTHS.some(
        ([distance, words]) => words.test(text.folded) && (month + distance + 11) % 12 === claimedMonth - 1,
      )
    );
  }
  if (claimed.quarter !== undefined) {
    const quarters = figures.flatMap(({ dates }) => dates.flatMap((date) => date.quarter ?? []));
    return (
      QUARTER_BEFORE.test(text.folded) &&
      quarters.some((quarter) => ((quarter + 2) % 4) + 1 === claimed.quarter)
    );
  }
  return (
    YEARS.some(([distance, words]) => words.test(text.folded) && year + distance === claimed.year) ||
    figures.some(
      (figure) => countsYears(text.folded, figure) && yearsOf(figure) === year - (claimed.year ?? 0),
    )
  );
}

/** 53年来, 十年前, for the first time in 53 years. */
function countsYears(text: string, { start, end }: Figure): boolean {
  return (
    /^[多余]?(?:来|以来|前|以前|之前)|^[^\S\n](?:ago|earlier)(?![a-z])/.test(text.slice(end, end + 9)) ||
    /(?<![a-z])in[^\S\n](?:over[^\S\n])?$/.test(text.slice(Math.max(0, start - 9), start))
  );
}

function yearsOf({ readings }: Figure): number | undefined {
  const span = readings.find(({ unit, value, written }) => unit === 'span:month' && value !== written);
  return span && toNumber(span.written);
}

/** The same date without a year that goes without saying, or that the paragraph tells in other words. */
export function withoutPlainYear({ text, today }: ReadText, claimed: DateParts): DateParts {
  const { year, ...rest } = claimed;
  if (year === undefined || today === undefined || Object.keys(rest).length === 0) return claimed;
  const own = datePartsOf(today).year;
  const isPlain =
    year === own || YEARS.some(([distance, words]) => own + distance === year && words.test(text.folded));
  return isPlain ? rest : claimed;
}

/** 下周 may be next month, and next year. */
function isInToldWeek(text: string, today: number, { year, month }: DateParts): boolean {
  return weekEnds(text, today)
    .map(datePartsOf)
    .some((day) => day.month === month && (year === undefined || day.year === year));
}

/** The first and the last days of the weeks that a text tells by their distance. */
function weekEnds(text: string, today: number): number[] {
  const monday = today - weekdayOf(today);
  return WEEKS.flatMap(([distance, words]) =>
    words.test(text) ? [0, WEEK - 1].map((day) => monday + WEEK * distance + day) : [],
  );
}

function monthBefore(month: number): number {
  return month === 1 ? 12 : month - 1;
}

function isThatDay(day: number, { year, month, day: claimed }: DateParts): boolean {
  const parts = datePartsOf(day);
  return (
    parts.day === claimed &&
    (month === undefined || parts.month === month) &&
    (year === undefined || parts.year === year)
  );
}
