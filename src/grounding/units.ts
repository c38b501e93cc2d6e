import { type Decimal, multiplyDecimal, shiftDecimal } from './decimal.ts';
import { CURRENCY_SIGNS, NOT_BEFORE, UNIT_ROWS, type Unit, type UnitRow } from './unit-words.ts';

interface UnitWord {
  readonly unit: Unit;
  /** The conversion to the unit's base. */
  readonly power: number;
  readonly factor: number;
}

export interface UnitFound {
  readonly readings: readonly UnitWord[];
  readonly end: number;
}

const WORDS = collectWords(UNIT_ROWS);
const UNIT = new RegExp(
  `(?:[^\\S\\n](?:consecutive|straight|successive|full|whole|long)(?=[^\\S\\n](?:year|month|week|day|quarter|hour)))?[^\\S\\n]?-?(${[
    ...WORDS.keys(),
  ]
    .sort((a, b) => b.length - a.length)
    .map(bordered)
    .join('|')})`,
  'y',
);
const PREFIX = new RegExp(
  `(?:${Object.keys(CURRENCY_SIGNS)
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^[a-z]/.test(word) ? `(?<![a-z])${escaped(word)}` : escaped(word)))
    .join('|')})[^\\S\\n]?$`,
);

/** Parses the unit at this position, after a number. */
export function readUnit(text: string, at: number): UnitFound | undefined {
  UNIT.lastIndex = at;
  const match = UNIT.exec(text);
  const readings = WORDS.get(match?.[1] ?? '');
  return match && readings ? { readings, end: UNIT.lastIndex } : undefined;
}

/** Parses the currency before a number: its unit, and where it begins. */
export function readCurrencyBefore(text: string, at: number): { unit: Unit; start: number } | undefined {
  const from = Math.max(0, at - 6);
  const match = PREFIX.exec(text.slice(from, at));
  const currency = match && CURRENCY_SIGNS[match[0].trim()];
  return match && currency ? { unit: `money:${currency}`, start: from + match.index } : undefined;
}

/** Currencies by the words of three letters or two characters and more that name nothing else. */
const CURRENCY = new RegExp(
  [...WORDS.keys()]
    .filter(
      (word) =>
        (WORDS.get(word) ?? []).some(({ unit }) => unit.startsWith('money:')) &&
        /^(?:\p{Script=Han}{2,}|[a-z]{3,}s?)$/u.test(word),
    )
    .sort((a, b) => b.length - a.length)
    .map(bordered)
    .join('|'),
  'gu',
);

/** The currencies that a text names, with or without an amount. */
export function findCurrencies(text: string): Unit[] {
  return [...text.matchAll(CURRENCY)].flatMap(([word]) => (WORDS.get(word) ?? []).map(({ unit }) => unit));
}

export function familyOf(unit: Unit): string {
  return unit.split(':', 1)[0] ?? unit;
}

/** Converts a number to the base of its unit: 25 basis points are 0.25 points. */
export function toBase(value: Decimal, { power, factor }: UnitWord): Decimal {
  return multiplyDecimal(shiftDecimal(value, power), factor);
}

function collectWords(rows: readonly UnitRow[]): ReadonlyMap<string, readonly UnitWord[]> {
  const words = new Map<string, UnitWord[]>();
  for (const [unit, list, power = 0, factor = 1] of rows) {
    for (const written of list.split('|')) {
      const word = written.replaceAll('\\', '');
      words.set(word, [...(words.get(word) ?? []), { unit, power, factor }]);
    }
  }
  return words;
}

/** Adds a boundary: Latin words end where their letters do; some Chinese ones are the beginning of other words. */
function bordered(word: string): string {
  const pattern = escaped(word);
  if (/[a-z0-9]$/.test(word)) return `${pattern}(?![a-z0-9])`;
  return `${pattern}${NOT_BEFORE[word] ?? ''}`;
}

function escaped(word: string): string {
  return word.replace(/[$.*+?^()[\]{}|\\/]/g, '\\$&');
}
