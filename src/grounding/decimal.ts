/** An exact non-negative decimal: its digits without leading and trailing zeros, and the power of ten of the last digit. */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** Digits up to which arithmetic is done; longer numbers are only compared. */
const MOST_DIGITS = 60;

/** Builds a decimal from the digits before and after the point. */
export function decimalOf(integer: string, fraction = ''): Decimal {
  const all = integer + fraction;
  let start = 0;
  while (all[start] === '0') start += 1;
  let end = all.length;
  while (end > start && all[end - 1] === '0') end -= 1;
  const digits = all.slice(start, end);
  return { digits, exponent: digits === '' ? 0 : integer.length - end };
}

/** A key that is equal for equal values. */
export function decimalKey({ digits, exponent }: Decimal): string {
  return `${digits}e${exponent}`;
}

/** Multiplies by ten to that power. */
export function shiftDecimal({ digits, exponent }: Decimal, power: number): Decimal {
  return { digits, exponent: digits === '' ? 0 : exponent + power };
}

export function addDecimals(first: Decimal, second: Decimal): Decimal {
  const exponent = Math.min(first.exponent, second.exponent);
  const [a, b] = [unitsAt(first, exponent), unitsAt(second, exponent)];
  return a === undefined || b === undefined ? first : fromUnits(a + b, exponent);
}

export function multiplyDecimal(value: Decimal, factor: number): Decimal {
  const units = unitsAt(value, value.exponent);
  return units === undefined ? value : fromUnits(units * BigInt(factor), value.exponent);
}

/** The power of ten of the first digit: 0 for 1 to 9. */
export function magnitudeOf({ digits, exponent }: Decimal): number {
  return digits.length + exponent - 1;
}

/** Whether `rounded` is the exact value rounded to fewer digits, and within a twentieth of it. */
export function roundsTo(exact: Decimal, rounded: Decimal): boolean {
  if (exact.exponent >= rounded.exponent) return decimalKey(exact) === decimalKey(rounded);
  const [a, b] = [unitsAt(exact, exact.exponent), unitsAt(rounded, exact.exponent)];
  if (a === undefined || b === undefined) return false;
  const step = 10n ** BigInt(rounded.exponent - exact.exponent);
  const difference = a > b ? a - b : b - a;
  return ((a + step / 2n) / step) * step === b && difference * 20n <= a;
}

function unitsAt({ digits, exponent }: Decimal, at: number): bigint | undefined {
  // 09 is no number to reckon with.
  if (digits.startsWith('0')) return undefined;
  if (digits.length + exponent - at > MOST_DIGITS || exponent - at > MOST_DIGITS) return undefined;
  return BigInt(digits || '0') * 10n ** BigInt(exponent - at);
}

function fromUnits(units: bigint, exponent: number): Decimal {
  return shiftDecimal(decimalOf(units.toString()), exponent);
}
