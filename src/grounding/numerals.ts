import { type Numeral, readChineseNumeral, readChineseScale } from './chinese-numerals.ts';
import { addDecimals, decimalOf, shiftDecimal } from './decimal.ts';
import { readEnglishNumeral, readEnglishScale } from './english-numerals.ts';

const ARABIC = /(\d{1,3}(?:[,，]\d{3})+)(?!\d)(?:\.(\d+))?|(\d+)(?:\.(\d+))?/y;
const NEXT_PART = /[^\S\n]?(?=\d)/y;

/** Parses the number at this position: Arabic with its 万 or million, Chinese, or an English word. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const character = text[at] ?? '';
  if (character >= '0' && character <= '9') return readArabic(text, at);
  if (character >= 'a' && character <= 'z') return readEnglishNumeral(text, at);
  return withScale(text, readChineseNumeral(text, at));
}

/** 一百三十六个亿. */
function withScale(text: string, numeral: Numeral | undefined): Numeral | undefined {
  if (
    !numeral ||
    numeral.scale > 0 ||
    numeral.form === 'odd' ||
    !/^个[万亿]/.test(text.slice(numeral.end, numeral.end + 2))
  )
    return numeral;
  const scale = readChineseScale(text, numeral.end);
  if (!scale) return numeral;
  return {
    value: shiftDecimal(numeral.value, scale.power),
    end: scale.end,
    scale: scale.power,
    form: 'words',
  };
}

/** 1.5亿, 1亿5000万, 15,000万, 3.2 billion, 5bn. */
function readArabic(text: string, at: number): Numeral | undefined {
  const plain = readDigits(text, at);
  if (!plain) return undefined;
  const english = readEnglishScale(text, plain.end);
  if (english) {
    return {
      value: shiftDecimal(plain.value, english.power),
      end: english.end,
      scale: english.power,
      form: 'digits',
    };
  }
  let { value, end } = plain;
  let scale = 0;
  const first = readScales(text, end);
  if (first) [value, end, scale] = [shiftDecimal(value, first.power), first.end, first.power];
  for (let lowest = scale; lowest > 0; ) {
    NEXT_PART.lastIndex = end;
    const isNear = NEXT_PART.test(text);
    const part = isNear ? readDigits(text, NEXT_PART.lastIndex) : undefined;
    if (!part) break;
    const next = readScales(text, part.end);
    const power = next?.power ?? 0;
    // `3亿 5000` are two numbers, and so are `3万 5亿`; units after the parts are not considered here.
    const isAdjacent = NEXT_PART.lastIndex === end;
    if (
      power >= lowest ||
      (!next && !isAdjacent) ||
      part.value.digits.length + part.value.exponent + power > lowest
    )
      break;
    value = addDecimals(value, shiftDecimal(part.value, power));
    [end, lowest] = [next?.end ?? part.end, power];
  }
  return { value, end, scale, form: 'digits' };
}

/** 5000 万亿 may be written in two words. */
function readScales(text: string, at: number): { power: number; end: number } | undefined {
  const first = readChineseScale(text, at);
  const second =
    first && text[first.end] === '亿' && first.power === 4 ? readChineseScale(text, first.end) : undefined;
  return first && second ? { power: first.power + second.power, end: second.end } : first;
}

function readDigits(text: string, at: number) {
  ARABIC.lastIndex = at;
  const match = ARABIC.exec(text);
  if (!match) return undefined;
  const integer = (match[1] ?? match[3] ?? '').replace(/[,，]/g, '');
  const fraction = match[2] ?? match[4] ?? '';
  // 05 is not 5: numbers have no leading zeros, and a digit of it may be wrong.
  const isOdd = integer.length > 1 && integer.startsWith('0');
  const value = isOdd
    ? { digits: integer + fraction, exponent: -fraction.length }
    : decimalOf(integer, fraction);
  return { value, end: ARABIC.lastIndex };
}
