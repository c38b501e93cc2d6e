import type { BrokenPlace } from '../domain/import.ts';
import { normalizeLines, normalizeText } from './decode-text.ts';
import { findBrokenPlaces } from './find-broken-places.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** A raw text without the litter that can be told for certain. */
export interface CleanText {
  /** In order; nothing else of the text has any words. */
  readonly paragraphs: readonly string[];
  /** How many readings in pinyin were taken out. */
  readonly pinyin: number;
  /** What is damaged and stays so, by line. */
  readonly broken: readonly BrokenPlace[];
}

/** `準(zhǔn)`: one syllable with its tone in brackets behind its character. */
const PINYIN =
  /(\p{Script=Han})\((?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{0,2}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][aeiou]{0,2}(?:ng|n|r)?\)/gu;
/** Blanks without width: they part nothing and hide what stands there. */
const NO_WIDTH = /[\u200b\u2060\ufeff]/g;
/** A typographic indent; spaces and tabs alone may be Markdown's. */
const INDENT = /^\s*[\u00a0\u3000]\s*/;

/**
 * Takes pinyin, odd line ends and stray blanks out of a raw text, and changes no other character (but to NFC). What else is
 * damaged is told, not mended.
 */
export function cleanRawText(raw: string): CleanText {
  const text = normalizeLines(normalizeText(raw))
    .replace(NO_WIDTH, '')
    .split('\n')
    .map((line) => line.replace(INDENT, '').trimEnd())
    .join('\n');
  let pinyin = 0;
  const clean = text.replace(PINYIN, (_, character: string) => {
    pinyin += 1;
    return character;
  });
  return { paragraphs: splitParagraphs(clean), pinyin, broken: findBrokenPlaces(clean) };
}
