import { decimalOf } from './decimal.ts';
import { findMultiple, findOrdinal } from './english-numerals.ts';
import { doublings, type Figure, readingOf, valueFigure } from './figure.ts';
import { fractionReadings } from './fractions.ts';
import { matchEnd } from './match-end.ts';
import { readNumeral } from './numerals.ts';

const WORD = /[a-z]+(?:'[a-z]+)*/y;
const ENGLISH_PART = /(?:[^\S\n]|-)(thirds?|quarters?(?= of)|(?<=-)quarters?|fifths?|tenths?)(?![a-z])/y;
const ENGLISH_HALF = /half(?![a-z-]|[^\S\n](?:a |an )?(?:hour|year|day|century|quarter))/y;

/** tripled, third, half, a million, two-thirds; undefined if no word begins at this position. */
export function readEnglishWord(text: string, at: number): Figure | undefined {
  const end = matchEnd(WORD, text, at);
  if (end === undefined) return undefined;
  const word = text.slice(at, end);
  const times = findMultiple(word);
  if (times) return valueFigure(at, end, doublings(times));
  const place = findOrdinal(word);
  if (place !== undefined) return valueFigure(at, end, [readingOf(decimalOf(String(place)), 'ordinal')]);
  const half = matchEnd(ENGLISH_HALF, text, at);
  if (
    half !== undefined &&
    !/(?:first|second|other|latter|1st|2nd)[ -]$/.test(text.slice(Math.max(0, at - 8), at))
  ) {
    return valueFigure(at, half, [readingOf(decimalOf('50'), 'percent')]);
  }
  return readEnglishPart(text, at, word);
}

function readEnglishPart(text: string, at: number, word: string): Figure | undefined {
  const numeral = word === 'a' ? { value: decimalOf('1'), end: at + 1 } : readNumeral(text, at);
  if (!numeral) return undefined;
  ENGLISH_PART.lastIndex = numeral.end;
  const part = ENGLISH_PART.exec(text)?.[1]?.slice(0, 4);
  if (part === undefined) return undefined;
  const whole = { thir: '3', quar: '4', fift: '5', tent: '10' }[part] ?? '1';
  return valueFigure(at, ENGLISH_PART.lastIndex, fractionReadings(numeral.value, decimalOf(whole)));
}
