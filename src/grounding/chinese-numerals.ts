import { addDecimals, type Decimal, decimalOf, shiftDecimal } from './decimal.ts';

/** A number parsed from a text, with its end and its notation. */
export interface Numeral {
  readonly value: Decimal;
  readonly end: number;
  /** The power of ten that was written as a word: 8 for 亿, 0 for none. */
  readonly scale: number;
  /** `digits`: 2026, 1,200; `words`: 三万, two; `positions`: 二〇二六; `single`: one Chinese character; `odd`: 十四五. */
  readonly form: 'digits' | 'words' | 'positions' | 'single' | 'odd';
}

const DIGITS = '零一二三四五六七八九';
const SMALL = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);
const LARGE = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);
const RUN = /[零〇○一二两三四五六七八九十百千万亿兆]{1,40}/y;
const FRACTION =
  /点([零〇○一二三四五六七八九]{1,20})((?:万亿|千亿|百亿|十亿|千万|百万|十万|[万亿兆])?)(?![十分钟刻零〇○一二三四五六七八九])/y;
const SCALE = /[^\S\n]?(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|兆|千|百)(?![瓦赫])/y;
const SCALES: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  十亿: 9,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  兆: 12,
  千: 3,
  百: 2,
};
/** 兆 in the sense of mega: 5 兆瓦, 100 兆带宽. */
const MEGA = /兆(?:字节|比特|瓦|赫|帕|欧|位|宽带|带宽|流量|内存|光纤|网|b)/y;

/** 0 to 9, or undefined for another character. */
export function chineseDigit(character: string): number | undefined {
  if (character === '〇' || character === '○') return 0;
  if (character === '两') return 2;
  const digit = character === '' ? -1 : DIGITS.indexOf(character);
  return digit < 0 ? undefined : digit;
}

/** The power of ten of a scale word such as 万亿 at this position. */
export function readChineseScale(text: string, at: number): { power: number; end: number } | undefined {
  // 一百三十六个亿.
  SCALE.lastIndex = /^个[万亿]/.test(text.slice(at, at + 2)) ? at + 1 : at;
  const match = SCALE.exec(text);
  if (!match) return undefined;
  const end = SCALE.lastIndex;
  MEGA.lastIndex = end - 1;
  if (match[1] === '兆' && MEGA.test(text)) return undefined;
  return { power: SCALES[match[1] ?? ''] ?? 0, end };
}

/** Parses 三万五千, 两千亿, 零点五, 三点五亿, 二〇二六 in simplified characters. */
export function readChineseNumeral(text: string, at: number): Numeral | undefined {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0];
  if (run === undefined) return undefined;
  const whole = wholeValue(run);
  FRACTION.lastIndex = at + run.length;
  const fraction = whole && !/[万亿兆]$/.test(run) ? FRACTION.exec(text) : null;
  if (whole && fraction) {
    const digits = [...(fraction[1] ?? '')].map((each) => chineseDigit(each)).join('');
    const scale = SCALES[fraction[2] ?? ''] ?? 0;
    const value = shiftDecimal(addDecimals(whole, decimalOf('0', digits)), scale);
    return { value, end: FRACTION.lastIndex, scale, form: 'words' };
  }
  const end = at + run.length;
  if (run.length === 1) return { value: whole ?? decimalOf(''), end, scale: 0, form: 'single' };
  if (whole) return { value: whole, end, scale: lastScale(run), form: 'words' };
  const positions = [...run].map((each) => chineseDigit(each));
  return positions.includes(undefined)
    ? { value: decimalOf(''), end, scale: 0, form: 'odd' }
    : { value: decimalOf(positions.join('')), end, scale: 0, form: 'positions' };
}

function lastScale(run: string): number {
  const tail = run.match(/(?:万亿|[万亿兆])$/u)?.[0] ?? '';
  return SCALES[tail] ?? 0;
}

/** The value of a well-formed numeral; undefined for positional digits and for 十四五. */
function wholeValue(run: string): Decimal | undefined {
  let total = decimalOf('');
  let section = decimalOf('');
  let digit: number | undefined;
  let hasSection = false;
  let lastSmall = 4;
  let lastLarge = 0;
  for (const [index, character] of [...run].entries()) {
    const value = chineseDigit(character);
    const small = SMALL.get(character);
    const large = LARGE.get(character);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (small !== undefined) {
      if (small >= lastSmall) return undefined;
      section = addDecimals(section, shiftDecimal(decimalOf(String(digit ?? 1)), small));
      [digit, hasSection, lastSmall] = [undefined, true, small];
    } else if (large !== undefined) {
      if (digit !== undefined) section = addDecimals(section, decimalOf(String(digit)));
      if (!hasSection && digit === undefined && total.digits === '') section = decimalOf('1');
      const isOuter = large > lastLarge;
      total = isOuter
        ? shiftDecimal(addDecimals(total, section), large)
        : addDecimals(total, shiftDecimal(section, large));
      [section, digit, hasSection, lastSmall] = [decimalOf(''), undefined, false, 4];
      lastLarge = large;
    }
    if (index === run.length - 1 && digit !== undefined) {
      const before = run[index - 1] ?? '';
      // 三万五 is 35,000, 一百五 is 150; 十五 is 15.
      const unit = LARGE.get(before) ?? (before === '十' ? undefined : SMALL.get(before));
      section = addDecimals(
        section,
        shiftDecimal(decimalOf(String(digit)), unit === undefined ? 0 : unit - 1),
      );
    }
  }
  return addDecimals(total, section);
}
