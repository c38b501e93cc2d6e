import type { Numeral } from './chinese-numerals.ts';
import { addDecimals, type Decimal, decimalOf, multiplyDecimal, shiftDecimal } from './decimal.ts';

const SMALL: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
const WORD = /([^\S\n]|-)?([a-z]{1,12})(?![a-z0-9])/y;
/** After Arabic digits; single letters only directly after them. */
const SCALE =
  /(?:[^\S\n]|-)?(thousand|million|billion|trillion|mln|bln|mn|bn|tn|trn)(?![a-z0-9])|([kmbt])(?![a-z0-9])/y;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  mln: 6,
  bln: 9,
  mn: 6,
  bn: 9,
  tn: 12,
  trn: 12,
  k: 3,
  m: 6,
  b: 9,
  t: 12,
};

/** The power of ten of a scale word such as `billion` or `bn` at this position. */
export function readEnglishScale(text: string, at: number): { power: number; end: number } | undefined {
  SCALE.lastIndex = at;
  const match = SCALE.exec(text);
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? undefined : { power: SCALES[word] ?? 0, end: SCALE.lastIndex };
}

/** Parses `twenty-five`, `three hundred and five`, `two million` at the beginning of a word. */
export function readEnglishNumeral(text: string, at: number): Numeral | undefined {
  let total = decimalOf('');
  let section = 0;
  let end = at;
  let scale = 0;
  let last: 'none' | 'small' | 'tens' | 'hundred' | 'large' = 'none';
  for (let words = 0; words < 12; words += 1) {
    const next = readWord(text, end, words > 0);
    if (!next) break;
    const { word } = next;
    const small = SMALL.get(word) ?? (isOne(word, text, next.end) ? 1 : undefined);
    const tens = TENS.get(word);
    const large = LARGE.get(word);
    if (small !== undefined && last !== 'small' && !(last === 'tens' && (small === 0 || small > 9))) {
      [section, last] = [section + small, 'small'];
    } else if (tens !== undefined && last !== 'small' && last !== 'tens') {
      [section, last] = [section + tens, 'tens'];
    } else if (word === 'hundred' && last === 'small' && section < 20) {
      [section, last] = [section * 100, 'hundred'];
    } else if (large !== undefined && last !== 'none' && last !== 'large') {
      total = addDecimals(total, shiftDecimal(decimalOf(String(section)), large));
      [section, last, scale] = [0, 'large', large];
    } else break;
    end = next.end;
  }
  if (last === 'none') return undefined;
  const value: Decimal = addDecimals(total, decimalOf(String(section)));
  const isSingle = last === 'small' && section < 2 && total.digits === '';
  return { value, end, scale: last === 'large' ? scale : 0, form: isSingle ? 'single' : 'words' };
}

/** A million. */
function isOne(word: string, text: string, end: number): boolean {
  return word === 'a' && /^[^\S\n](?:million|billion|trillion)(?![a-z])/.test(text.slice(end, end + 10));
}

function readWord(text: string, at: number, isLater: boolean): { word: string; end: number } | undefined {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  if (!match || (match[1] !== undefined) !== isLater) return undefined;
  if (match[2] !== 'and') return { word: match[2] ?? '', end: WORD.lastIndex };
  // `three hundred and five`, but not `two and three`.
  return /hundred$/.test(text.slice(Math.max(0, at - 7), at))
    ? readWord(text, WORD.lastIndex, true)
    : undefined;
}

const DOUBLINGS: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['double', 2],
  ['twofold', 2],
  ['twice', 2],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['triple', 3],
  ['threefold', 3],
  ['quadrupled', 4],
  ['quadruple', 4],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);

/** The factor of words such as `tripled`. */
export function findMultiple(word: string): Decimal | undefined {
  const times = DOUBLINGS.get(word);
  return times === undefined ? undefined : multiplyDecimal(decimalOf('1'), times);
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 3] as const),
);

/** The ordinal value of words such as `third`. `first` and `second` have too many other meanings to count. */
export function findOrdinal(word: string): number | undefined {
  return ORDINALS.get(word);
}
