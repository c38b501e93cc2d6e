import { decimalOf, shiftDecimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import { readUnit } from './units.ts';

const CHINESE = /(?:好几|几|数|上)(?=[十百千万亿兆])([十百千]?)(万亿|[万亿兆])?|(十)[几数](万亿|[万亿兆])?/y;
const ENGLISH =
  /(tens|dozens|hundreds|thousands|millions|billions|trillions)(?: of (thousands|millions|billions|trillions))?(?![a-z])(?: of(?= (?:us |hong kong |new taiwan )?(?:dollars|yuan|euros|yen|pounds|won)))?/y;
const POWERS: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  万亿: 12,
  兆: 12,
  tens: 1,
  dozens: 1,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
  trillions: 12,
};

/** Parses 数万亿, 几十, 上百亿, 十几, tens of billions: only their power of ten is stated. */
export function readVague(text: string, at: number): Figure | undefined {
  const pattern = /[a-z]/.test(text[at] ?? '') ? ENGLISH : CHINESE;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const power = match.slice(1).reduce((sum, word) => sum + (POWERS[word ?? ''] ?? 0), 0);
  const unit = readUnit(text, pattern.lastIndex);
  const value = shiftDecimal(decimalOf('1'), power);
  const readings = (unit?.readings ?? [{ unit: 'count', power: 0, factor: 1 }]).map((each) => ({
    value: shiftDecimal(value, each.power),
    unit: each.unit,
    written: value,
  }));
  const end = unit?.end ?? pattern.lastIndex;
  return { start: at, end, readings, dates: [], isLoose: power < 4, isHedged: false, isVague: true };
}
