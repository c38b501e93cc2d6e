import { decimalOf, shiftDecimal } from './decimal.ts';
import { doublings, type Figure, readingOf, valueFigure } from './figure.ts';
import { fractionReadings, slashDates } from './fractions.ts';
import { matchEnd } from './match-end.ts';
import { readNumeral } from './numerals.ts';

const PER = /(百|千|万)分之/y;
const HALVES = /一半|半数|过半|近半|半壁/y;
const HALF_TIME = /(?<![上下大])半个?(年|小时|钟头)(?!报)/y;
const HALVED: Readonly<Record<string, readonly [value: string, unit: string]>> = {
  年: ['6', 'span:month'],
  小时: ['1800', 'span:second'],
  钟头: ['1800', 'span:second'],
};
const TWOFOLD = /翻(?:了)?(?:一)?[倍番]|加倍|翻(?:了)?两番/y;
const ORDINAL = /第[^\S\n]?(?=[\d零一二两三四五六七八九十百])|#(?=\d)/y;
const SLASH = /(\d{1,4})\/(\d{1,4})(?![\d/])/y;

/** 第三, 百分之五, 一半, 翻倍, 1/3. */
export function readChineseForm(text: string, at: number): Figure | undefined {
  const ordinal = matchEnd(ORDINAL, text, at);
  if (ordinal !== undefined) {
    const numeral = readNumeral(text, ordinal);
    return (
      numeral &&
      valueFigure(
        at,
        numeral.end,
        [readingOf(numeral.value, 'ordinal')],
        text[ordinal] === '一' && numeral.end === ordinal + 1 ? 'loose' : 'stated',
      )
    );
  }
  const per = matchEnd(PER, text, at);
  if (per !== undefined) {
    const numeral = readNumeral(text, per);
    const power = { 百: 0, 千: -1, 万: -2 }[text[at] ?? ''] ?? 0;
    const value = numeral && shiftDecimal(numeral.value, power);
    return numeral && value && valueFigure(at, numeral.end, [readingOf(value, 'percent')]);
  }
  const time = readHalfTime(text, at);
  if (time) return time;
  const half = matchEnd(HALVES, text, at);
  if (half !== undefined) return valueFigure(at, half, [readingOf(decimalOf('50'), 'percent')]);
  const twofold = matchEnd(TWOFOLD, text, at);
  if (twofold !== undefined) {
    const times = decimalOf(text.slice(at, twofold).includes('两') ? '4' : '2');
    return valueFigure(at, twofold, doublings(times));
  }
  return readSlash(text, at);
}

/** 半年 is six months: it may support a figure, and needs no support. */
function readHalfTime(text: string, at: number): Figure | undefined {
  HALF_TIME.lastIndex = at;
  const match = HALF_TIME.exec(text);
  if (!match) return undefined;
  const [value, unit] = HALVED[match[1] ?? ''] ?? ['6', 'span:month'];
  const reading = { value: decimalOf(value), unit, written: decimalOf('5') };
  return valueFigure(at, HALF_TIME.lastIndex, [reading], 'loose');
}

function readSlash(text: string, at: number): Figure | undefined {
  SLASH.lastIndex = at;
  const match = SLASH.exec(text);
  if (!match) return undefined;
  const [first, second] = [decimalOf(match[1] ?? ''), decimalOf(match[2] ?? '')];
  const figure = valueFigure(
    at,
    SLASH.lastIndex,
    second.digits === '' ? [] : fractionReadings(first, second),
  );
  return { ...figure, dates: slashDates(first, second) };
}
