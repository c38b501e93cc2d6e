import { chineseDigit, type Numeral, readChineseScale } from './chinese-numerals.ts';
import { type DateParts, fullYear, isDay, isYear } from './dates.ts';
import { addDecimals, type Decimal, decimalOf, shiftDecimal } from './decimal.ts';
import { readEnglishScale } from './english-numerals.ts';
import { type Figure, type Reading, readingOf } from './figure.ts';
import { matchEnd } from './match-end.ts';
import { readNumeral } from './numerals.ts';
import type { Unit } from './unit-words.ts';
import { readCurrencyBefore, readUnit, toBase, type UnitFound } from './units.ts';

/** A figure with the parts that its neighbour in a range may inherit. */
export interface NumberRead extends Figure {
  readonly number: Decimal;
  readonly scale: number;
  readonly unit: UnitFound | undefined;
  readonly currency: Unit | undefined;
}

const HEDGE_BEFORE =
  /(?:约|(?<![最附邻远])近|接近|大概|大致|差不多|about|around|roughly|approximately|approx\.|nearly|almost|close to|circa|~|≈)[^\S\n]?(?:为|合|达|有|人民币)?[^\S\n]?$/;
const HEDGE_AFTER = /[^\S\n]?(?:左右|上下|or so(?![a-z]))/y;
/** 三个半月, three and a half months. */
const AND_A_HALF = /个半|(?:[^\S\n]|-)and(?:[^\S\n]|-)a(?:[^\S\n]|-)half(?![a-z])/y;
const OLD_YEAR_BEFORE = /(?<![a-z])(?:in|of|by|since|until|from|an?|the|his|her|its|their)[^\S\n]$/;
/** What is known already and only counted once more: the two chains. */
const COUNTED_BEFORE = /(?<![a-z])(?:the|these|those|both|its|their)[^\S\n]$/;
const TENTHS = /([半一二三四五六七八九])?(?![为都本立功员长果交绩就效分型品人年形千群份熟不])/y;
const SIZED = /(?:级|规模|以上|量级|大关)/y;

/** Parses the number at this position, with its unit, currency and scale. */
export function readNumber(text: string, at: number): NumberRead | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral) return undefined;
  const more = readMore(text, numeral);
  const tenths = readTenths(text, more.end, numeral);
  if (tenths) return asFigure(text, at, { ...numeral, value: tenths.value }, tenths.unit);
  const half = matchEnd(AND_A_HALF, text, more.end);
  if (half === undefined)
    return asFigure(
      text,
      at,
      { ...numeral, value: more.value, scale: more.scale, end: more.end },
      readUnit(text, more.end),
    );
  const value = addDecimals(more.value, decimalOf('0', '5'));
  // Two and a half million.
  const scale = readEnglishScale(text, half);
  const scaled = scale
    ? { value: shiftDecimal(value, scale.power), scale: scale.power }
    : { value, scale: more.scale };
  const end = scale?.end ?? half;
  return asFigure(text, at, { ...numeral, ...scaled, end }, readAfterHalf(text, end));
}

/** 20多家, 5000余万. */
function readMore(text: string, numeral: Numeral): Numeral {
  if (!/^[多余来]$/.test(text[numeral.end] ?? '') || numeral.form === 'single') return numeral;
  const scale = readChineseScale(text, numeral.end + 1);
  if (!scale) return { ...numeral, end: numeral.end + 1 };
  return { ...numeral, value: shiftDecimal(numeral.value, scale.power), scale: scale.power, end: scale.end };
}

/** 三成 is 30 %, 两成半 25 %. */
function readTenths(
  text: string,
  at: number,
  numeral: Numeral,
): { value: Decimal; unit: UnitFound } | undefined {
  if (text[at] !== '成' || numeral.scale > 0 || numeral.value.digits === '') return undefined;
  if (numeral.value.digits.length + numeral.value.exponent > 2) return undefined;
  TENTHS.lastIndex = at + 1;
  const match = TENTHS.exec(text);
  if (!match) return undefined;
  const more = match[1] === undefined ? 0 : (chineseDigit(match[1]) ?? 5);
  const tenths = addDecimals(numeral.value, decimalOf('0', String(more)));
  return {
    value: tenths,
    unit: { readings: [{ unit: 'percent', power: 1, factor: 1 }], end: TENTHS.lastIndex },
  };
}

function readAfterHalf(text: string, at: number): UnitFound | undefined {
  if (text[at] === '月') return { readings: [{ unit: 'span:month', power: 0, factor: 1 }], end: at + 1 };
  return readUnit(text, at);
}

function asFigure(text: string, at: number, numeral: Numeral, found: UnitFound | undefined): NumberRead {
  const currency = readCurrencyBefore(text, at);
  const { value, scale } = numeral;
  const readings = readingsOf(value, found, currency?.unit);
  const withHalf = found?.readings[0]?.unit === 'span:month' && text[found.end] === '半';
  const end = (found?.end ?? numeral.end) + (withHalf ? 1 : 0);
  HEDGE_AFTER.lastIndex = end;
  const start = currency?.start ?? at;
  return {
    start,
    end,
    readings: withHalf ? readings.map(addHalf) : readings,
    dates:
      found && found.readings[0]?.unit !== 'span:month' && !isDayUnit(text, found)
        ? []
        : datesOf(text, at, numeral, found),
    isLoose: currency === undefined && isLoose(text, at, numeral, found),
    isHedged: HEDGE_BEFORE.test(text.slice(Math.max(0, start - 16), start)) || HEDGE_AFTER.test(text),
    isVague: false,
    number: value,
    scale,
    unit: found,
    currency: currency?.unit,
  };
}

/** 元 after HK$500 adds nothing; a currency in words after ¥ does. */
export function readingsOf(
  value: Decimal,
  found: UnitFound | undefined,
  currency: Unit | undefined,
): Reading[] {
  const own = (found?.readings ?? []).map((unit) => ({
    value: toBase(value, unit),
    unit: unit.unit,
    written: value,
  }));
  if (currency === undefined) return own.length > 0 ? own : [readingOf(value, 'count')];
  const named = own.filter(({ unit }) => unit.startsWith('money:') && unit !== 'money:CNY');
  if (named.length > 0) return named;
  return currency === 'money:YEN'
    ? [readingOf(value, 'money:CNY'), readingOf(value, 'money:JPY')]
    : [readingOf(value, currency)];
}

/** 两年半. */
function addHalf(each: Reading): Reading {
  return { ...each, value: addDecimals(each.value, decimalOf('6')) };
}

function isDayUnit(text: string, { end }: UnitFound): boolean {
  return text[end - 1] === '日';
}

/** The dates that a number may also mean: a year, a day of the month, an hour. */
function datesOf(text: string, at: number, numeral: Numeral, found: UnitFound | undefined): DateParts[] {
  const { digits, exponent } = numeral.value;
  if (numeral.scale > 0 || exponent < 0 || digits.length + exponent > 4) return [];
  const value = Number(digits || '0') * 10 ** exponent;
  const written = text.slice(at, numeral.end);
  const behind = text[found?.end ?? numeral.end];
  if (written.length === 4 && !found && isYear(value) && isPlainYear(text, at, value))
    return [{ year: value }];
  if (found && text[found.end - 1] === '年' && written.length === 2) return [{ year: fullYear(value) }];
  if ((found ? isDayUnit(text, found) : behind === '号') && isDay(value)) return [{ day: value }];
  if (!found && behind === '点' && value <= 24) return [{ minute: (value % 12) * 60 }];
  return [];
}

/** In Latin letters a year of long ago is told as one: in 1494, his 1494 book. */
function isPlainYear(text: string, at: number, value: number): boolean {
  if (value >= 1900) return value < 2100;
  return OLD_YEAR_BEFORE.test(text.slice(Math.max(0, at - 8), at));
}

/** Whether a number is only part of a word: 一家, 三 alone, 千万 without a unit, 十四五. */
function isLoose(text: string, at: number, numeral: Numeral, found: UnitFound | undefined): boolean {
  const written = text.slice(at, numeral.end);
  if (/^[\d]/.test(written)) return false;
  if (numeral.form === 'odd') return true;
  if (numeral.form === 'positions') return !/[〇○零]/.test(written);
  const unit = found?.readings[0]?.unit;
  if (
    found === undefined &&
    /^[a-z]+$/.test(written) &&
    COUNTED_BEFORE.test(text.slice(Math.max(0, at - 7), at))
  )
    return true;
  if (numeral.form === 'single') {
    if (/^[万亿兆]$/.test(written)) return !unit?.startsWith('money:');
    if (/^[百千零〇○a-z]/.test(written)) return true;
    if (written === '一') return unit !== 'times' && unit !== 'percent' && unit !== 'points';
    return found === undefined;
  }
  // 万一 (just in case) is no number.
  if (/^[百千万亿兆]+[^百千万亿兆]/.test(written)) return true;
  if (/^[十百千万亿兆]+$/.test(written)) {
    SIZED.lastIndex = numeral.end;
    return found === undefined && !SIZED.test(text) && !/^十/.test(written);
  }
  return false;
}
