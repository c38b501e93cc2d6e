import type { BrokenPlace } from '../domain/import.ts';
import { normalizeLines, normalizeText } from './decode-text.ts';
import { findBrokenPlaces } from './find-broken-places.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** A raw text without the litter that can be recognized for certain. */
export interface CleanText {
  /** In order; they contain all the words of the text. */
  readonly paragraphs: readonly string[];
  /** How many pinyin readings were removed. */
  readonly pinyin: number;
  /** Damaged places that are left as they are, by line. */
  readonly broken: readonly BrokenPlace[];
}

/** `準(zhǔn)`: one syllable with its tone in brackets after its character. */
const PINYIN =
  /(\p{Script=Han})\((?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{0,2}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][aeiou]{0,2}(?:ng|n|r)?\)/gu;
/** Zero-width spaces: they separate nothing and break matching. */
const NO_WIDTH = /[\u200b\u2060\ufeff]/g;
/** A typographic indent; spaces and tabs alone may be Markdown's. */
const INDENT = /^\s*[\u00a0\u3000]\s*/;

/**
 * Removes pinyin, odd line ends and stray blanks from a raw text, and changes no other character (except by NFC). Other
 * damage is reported, not repaired.
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
