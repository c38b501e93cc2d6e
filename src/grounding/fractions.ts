import { type DateParts, isDay, isMonth } from './dates.ts';
import { addDecimals, type Decimal, decimalKey, decimalOf, shiftDecimal } from './decimal.ts';
import { type Reading, readingOf } from './figure.ts';

/** The readings of a fraction, as a percentage where that is exact: one half is 50 %. (1/21 may also be a date: see `slashDates`.) */
export function fractionReadings(part: Decimal, whole: Decimal): Reading[] {
  const key = decimalKey(whole);
  const power = ['2e0', '4e0', '5e0', '1e1'].indexOf(key);
  if (power >= 0) {
    const factor = [50, 25, 20, 10][power] ?? 1;
    let percent = decimalOf('');
    for (let times = 0; times < factor; times += 1) percent = addDecimals(percent, part);
    return [readingOf(percent, 'percent')];
  }
  if (key === '1e2' || key === '1e3' || key === '1e4')
    return [readingOf(shiftDecimal(part, 2 - whole.exponent), 'percent')];
  return [readingOf(part, `fraction:${key}`)];
}

export function slashDates(first: Decimal, second: Decimal): DateParts[] {
  const [month, day] = [first, second].map(({ digits, exponent }) => Number(`${digits || '0'}e${exponent}`));
  return isMonth(month) && isDay(day) ? [{ month, day }] : [];
}
