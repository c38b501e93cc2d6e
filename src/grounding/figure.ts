import type { DateParts } from './dates.ts';
import { type Decimal, decimalOf, shiftDecimal } from './decimal.ts';
import type { Span } from './fault.ts';
import type { Unit } from './unit-words.ts';

/** One reading of a figure: the value in the base of its unit, and the number as written. */
export interface Reading {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly written: Decimal;
}

/** A number, a date or both: `26年` is a year or a duration. */
export interface Figure extends Span {
  readonly readings: readonly Reading[];
  readonly dates: readonly DateParts[];
  /** Not a figure by itself (一家, one of): it may support a claim, and needs no support. */
  readonly isLoose: boolean;
  /** 约, about: may have fewer digits than the source. */
  readonly isHedged: boolean;
  /** `数万亿`: only the power of ten is stated. */
  readonly isVague: boolean;
}

export function readingOf(value: Decimal, unit: Unit): Reading {
  return { value, unit, written: value };
}

export function valueFigure(
  start: number,
  end: number,
  readings: readonly Reading[],
  loose: 'loose' | 'stated' = 'stated',
): Figure {
  return { start, end, readings, dates: [], isLoose: loose === 'loose', isHedged: false, isVague: false };
}

export function dateFigure(start: number, end: number, dates: readonly DateParts[]): Figure {
  return { start, end, readings: [], dates, isLoose: false, isHedged: false, isVague: false };
}

/** 翻倍 and doubled can be read as twice as much, as much again, and 100 % more. */
export function doublings(times: Decimal): Reading[] {
  const more = decimalOf(String(Number(times.digits) * 10 ** times.exponent - 1));
  return [readingOf(times, 'times'), readingOf(more, 'times'), readingOf(shiftDecimal(more, 2), 'percent')];
}
