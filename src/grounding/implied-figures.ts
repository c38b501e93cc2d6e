import { datePartsOf, dayNumber } from './days.ts';
import { decimalKey } from './decimal.ts';
import { toNumber } from './derivations.ts';
import type { Figure } from './figure.ts';
import type { ReadText } from './read-text.ts';
import type { SourceIndex } from './source-index.ts';

/** Years of a paragraph that are compared; no real one has more. */
const MOST_YEARS = 40;

/** Whether a figure is no amount of its own: a part of a name that the paragraphs have, or the time between two of their dates. */
export function isImplied(claim: ReadText, figure: Figure, index: SourceIndex): boolean {
  return (
    isLabel(claim, figure, index) ||
    isOfName(claim, figure, index) ||
    isBetweenDates(claim, figure, index) ||
    isDistance(claim, figure, index) ||
    isNextYear(claim, figure, index)
  );
}

/** 宇宙2546号 is the Cosmos 2546: digits that number a thing are a part of its name. */
function isLabel({ text }: ReadText, { start, end }: Figure, { sources }: SourceIndex): boolean {
  const digits = text.folded.slice(start, end).replace(/号$/, '');
  if (!/^\d{2,6}$/.test(digits) || !/^号?(?:$|[^\d.%])/.test(text.folded.slice(end, end + 2))) return false;
  const isNumbered = text.folded.charAt(start + digits.length) === '号';
  const pattern = new RegExp(`[a-z][^\\S\\n]${digits}(?![\\d.,]*[\\d%万亿千百])`);
  return isNumbered && sources.some((source) => pattern.test(source.text.folded));
}

/** 标普500 is the 标普五百指数: digits directly behind a word may be those of a name. */
function isOfName({ text }: ReadText, { start, readings }: Figure, { sources }: SourceIndex): boolean {
  if (!/\p{L}\s?$/u.test(text.folded.slice(Math.max(0, start - 2), start))) return false;
  const values = new Set(
    readings.flatMap(({ unit, value }) => (unit === 'count' ? [decimalKey(value)] : [])),
  );
  return sources.some(({ numbered }) =>
    numbered.some((each) => each.readings.some(({ value }) => values.has(decimalKey(value)))),
  );
}

/** Words by which a time is told as what lies between two dates. */
const BETWEEN = /^(?:间|来|以来|里|内|后|之后|下来|之间|中)/;
const BETWEEN_LATIN = /(?<![a-z])(?:over|in|within|after|across)[^\S\n](?:the[^\S\n])?(?:past[^\S\n])?$/;
const FIRST = /(?:[前头首]|(?<![a-z])first[^\S\n])$/;

/** Words beside a time that tell how far two dates are apart. */
const APART =
  /前|后|之间|历时|时隔|相隔|成立|创立|任期|任职|在任|担任|约|近|已有|(?<![a-z])(?:ago|earlier|later|before|after|since|about|roughly|nearly|almost|around|tenure|-old)(?![a-z])/;
const APART_WITHIN = 10;
const [DAY_SECONDS, WEEK_DAYS, DAYS_OFF] = [86_400, 7, 3];
const FEWEST_YEARS = 2;

/** 两周前 of the 19th of April on the 3rd of May; 成立七年 of 2003 in 2010. */
function isDistance({ text, today }: ReadText, figure: Figure, { dates }: SourceIndex): boolean {
  const { start, end, readings, isHedged } = figure;
  const beside = text.folded.slice(Math.max(0, start - APART_WITHIN), end + APART_WITHIN);
  if (!isHedged && !APART.test(beside)) return false;
  const own = today === undefined ? [] : [datePartsOf(today).year];
  const some = dates.slice(0, MOST_YEARS);
  const years = [...new Set([...some.flatMap(({ date }) => date.year ?? []), ...own])];
  // A day without a year may be of any that is told.
  const days = some.flatMap(({ date: { year, month, day } }) =>
    month === undefined || day === undefined
      ? []
      : (year === undefined ? years : [year]).map((each) => dayNumber(each, month, day)),
  );
  const all = [...new Set(today === undefined ? days : [...days, today])];
  const isApart = (list: readonly number[], least: number, most: number) =>
    list
      .slice(0, MOST_YEARS)
      .some((one) => list.slice(0, MOST_YEARS).some((other) => other - one >= least && other - one <= most));
  return readings.some(({ unit, value, written }) => {
    const amount = toNumber(value);
    if (unit === 'span:month' && amount === 12 * toNumber(written) && amount >= 12 * FEWEST_YEARS)
      return isApart(years, amount / 12, amount / 12);
    if (unit !== 'span:second' || amount < DAY_SECONDS) return false;
    const isWeeks = amount / toNumber(written) === WEEK_DAYS * DAY_SECONDS;
    const off = isWeeks && toNumber(written) > 1 ? DAYS_OFF : 0;
    return isApart(all, amount / DAY_SECONDS - off, amount / DAY_SECONDS + off);
  });
}

/** 第二年 of 2020 beside 2019. */
function isNextYear({ text }: ReadText, { start }: Figure, { dates }: SourceIndex): boolean {
  return text.folded.startsWith('第二年', start) && hasNeighbours(dates);
}

function hasNeighbours(dates: SourceIndex['dates']): boolean {
  const years = new Set(dates.slice(0, MOST_YEARS).flatMap(({ date }) => date.year ?? []));
  return [...years].some((year) => years.has(year + 1));
}

/** 11年间 from 2013 to 2024, 前十个月 up to October, and a quarter's three months. */
function isBetweenDates(
  { text }: ReadText,
  { start, end, readings }: Figure,
  { dates }: SourceIndex,
): boolean {
  const before = text.folded.slice(Math.max(0, start - 20), start);
  const isFirst = FIRST.test(before);
  if (!isFirst && !BETWEEN.test(text.folded.slice(end, end + 4)) && !BETWEEN_LATIN.test(before)) return false;
  const years = [...new Set(dates.flatMap(({ date }) => date.year ?? []))].slice(0, MOST_YEARS);
  const isMonth = (span: number) => dates.some(({ date }) => date.month === span && date.day === undefined);
  return readings.some(({ unit, value, written }) => {
    if (unit !== 'span:month') return false;
    const span = toNumber(written);
    if (decimalKey(value) !== decimalKey(written))
      return span > 1 && years.some((year) => years.includes(year + span));
    return isFirst ? isMonth(span) : span === 3 && dates.some(({ date }) => date.quarter !== undefined);
  });
}
