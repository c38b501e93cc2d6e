import { readChineseForm } from './chinese-figures.ts';
import { readDate } from './dates.ts';
import { readEnglishDate } from './english-dates.ts';
import { readEnglishWord } from './english-figures.ts';
import { readEnglishScale } from './english-numerals.ts';
import type { Span } from './fault.ts';
import { dateFigure, type Figure, readingOf, valueFigure } from './figure.ts';
import { fractionReadings } from './fractions.ts';
import { findIdiomEnd } from './idioms.ts';
import { matchEnd } from './match-end.ts';
import { readNumeral } from './numerals.ts';
import { joinRanges } from './ranges.ts';
import { type NumberRead, readNumber } from './read-number.ts';
import { readUnit } from './units.ts';
import { readVague } from './vague.ts';

const BEGINS = /[\d零〇○一二两三四五六七八九十百千万亿兆第上下半过近翻几数好加a-z#]/;
const WORD = /[a-z]+(?:[-'][a-z]+)*/y;
/** H200, GPT-5, M2.5: model names, whose digits are no figures. */
const MODEL = /[a-z]+-?\d[a-z0-9]*(?:[.-][a-z0-9]+)*/y;
/** Letters that may directly precede a figure. */
const LEADS =
  /(?:usd|rmb|cny|hkd|ntd|twd|jpy|eur|gbp|krw|aud|cad|sgd|chf|top|no\.?|mid-|pre-|post-|early-|late-|since-|over-|sub-)(?=\d)/y;
const PART_OF = /(?:分之)/y;
const ORDINAL_END = /(?:st|nd|rd|th)(?![a-z0-9])/y;
const LABEL = /\d+(?:\.\d+)?[a-z]{1,3}(?![a-z])/y;
const NO_LABEL = /^(?:st|nd|rd|th)$/;

/** Finds the figures of a folded text in order. @param taken spans to skip; sorted, not overlapping */
export function readFigures(text: string, taken: readonly Span[]): Figure[] {
  const figures: (Figure | NumberRead)[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= at) next += 1;
    const span = taken[next];
    if (span && span.start <= at) {
      at = span.end;
      continue;
    }
    if (!BEGINS.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const idiom = findIdiomEnd(text, at);
    const figure = idiom === undefined ? readFigure(text, at) : undefined;
    if (figure) figures.push(figure);
    at = Math.max(at + 1, idiom ?? figure?.end ?? endOfWord(text, at));
  }
  return joinRanges(text, figures);
}

function readFigure(text: string, at: number): Figure | NumberRead | undefined {
  const isLetter = /[a-z]/.test(text[at] ?? '');
  if (isLetter && /[a-z]/.test(text[at - 1] ?? '')) return undefined;
  const date = readEnglishDate(text, at) ?? (isLetter ? undefined : readDate(text, at));
  if (date) return dateFigure(at, date.end, [date.date]);
  if (isLetter && matchEnd(MODEL, text, at) !== undefined && matchEnd(LEADS, text, at) === undefined)
    return undefined;
  return (
    (isLetter ? readEnglishWord(text, at) : readChineseForm(text, at)) ??
    readVague(text, at) ??
    readPlain(text, at)
  );
}

/** The end of a word without a figure: a model name with its digits, a plain word at its last letter. */
function endOfWord(text: string, at: number): number {
  if (!/[a-z]/.test(text[at] ?? '')) return endOfLabel(text, at) ?? at + 1;
  return matchEnd(LEADS, text, at) ?? matchEnd(MODEL, text, at) ?? matchEnd(WORD, text, at) ?? at + 1;
}

/** Parses a number with its unit; 三分之一, 3rd and 910C begin like one. */
function readPlain(text: string, at: number): Figure | NumberRead | undefined {
  const found = endOfLabel(text, at) === undefined ? readNumber(text, at) : undefined;
  if (!found) return undefined;
  const numeral = readNumeral(text, at);
  const behind = numeral?.end ?? found.end;
  const whole = matchEnd(PART_OF, text, behind);
  const part = whole === undefined ? undefined : readNumeral(text, whole);
  if (numeral && part) return valueFigure(at, part.end, fractionReadings(part.value, numeral.value));
  const place = matchEnd(ORDINAL_END, text, behind);
  if (place !== undefined && numeral) return valueFigure(at, place, [readingOf(numeral.value, 'ordinal')]);
  return found;
}

/** The end of digits with attached letters that are no unit: 910C, 5G. */
function endOfLabel(text: string, at: number): number | undefined {
  const end = matchEnd(LABEL, text, at);
  if (end === undefined) return undefined;
  const letters = text.slice(at, end).replace(/^[\d.]+/, '');
  const from = end - letters.length;
  const isMeant =
    NO_LABEL.test(letters) || readUnit(text, from)?.end === end || readEnglishScale(text, from) !== undefined;
  return isMeant ? undefined : end;
}
