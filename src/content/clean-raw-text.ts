import {
  type BrokenPlace,
  CLEANING_STEPS,
  type CleaningChange,
  type CleaningStep,
  type StatedFields,
} from '../domain/import.ts';
import { findFooter, findNotices } from './cleaning/find-tail.ts';
import { isAppeal, isShareBar } from './cleaning/frame-words.ts';
import { gatherParagraphs } from './cleaning/gather-paragraphs.ts';
import { type Line, linesOf, type StepResult, withoutLines, withoutMatches } from './cleaning/lines.ts';
import { mendCode } from './cleaning/mend-code.ts';
import { type Head, readHead } from './cleaning/read-head.ts';
import { splitLines } from './cleaning/split-lines.ts';
import { stripTags } from './cleaning/strip-tags.ts';
import { unfoldOutline } from './cleaning/unfold-outline.ts';
import { normalizeLines, normalizeText } from './decode-text.ts';
import { findBrokenPlaces } from './find-broken-places.ts';

/** A raw text without the litter that can be recognized for certain. */
export interface CleanText {
  /** What the text says about itself, whether or not it still says so. */
  readonly stated: StatedFields;
  /** In order. */
  readonly paragraphs: readonly string[];
  /** The line of the raw text, from 1, at which each paragraph begins. */
  readonly begins: readonly number[];
  /** The steps that changed something. */
  readonly changes: readonly CleaningChange[];
  /** Damaged places that are left as they are, by line of the raw text. */
  readonly broken: readonly BrokenPlace[];
}

/** `準(zhǔn)`: one syllable with its tone in brackets after its character. */
const PINYIN =
  /(\p{Script=Han})(?:\((?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{0,2}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][aeiou]{0,2}(?:ng|n|r)?\))+/gu;
/** Zero-width spaces: they separate nothing and break matching. */
const NO_WIDTH = /[\u200b\u2060\ufeff]/g;
/** A typographic indent; spaces and tabs alone may be Markdown's. */
const INDENT = /^\s*[\u00a0\u3000]\s*/;
/** The same of blanks, before Chinese; in a text with lists or code it may belong to these. */
const BLANK_INDENT = /^[ \t]{2,}(?=[\p{Script=Han}“「《（])/u;
const LISTED = /^[^\S\n]*(?:[-*+]|\d{1,3}[.)])\s|^[^\S\n]*(?:```|~~~)/m;
/** A picture without an address. */
const NO_PICTURE = /!\[[^\]\n]{0,200}\]\(\s*\)/g;
const LONGEST_EXAMPLE = 80;

const RULES: Readonly<Record<CleaningStep, (lines: readonly Line[], head: Head) => StepResult>> = {
  pinyin: dropPinyin,
  pictures: dropPictures,
  tags: stripTags,
  code: mendCode,
  byline: (lines, head) => withoutLines(lines, inSet(head.byline)),
  menu: (lines, head) => withoutLines(lines, inSet(head.menu)),
  share: (lines) => withoutLines(lines, ({ text }) => isShareBar(text, 2)),
  notices: dropNotices,
  footer: (lines) => withoutLines(lines, inSet(findFooter(lines))),
  paragraphs: splitLines,
  outline: unfoldOutline,
};

/**
 * Cleans a raw text by named steps, each of which takes out or mends one kind of litter; odd line ends, stray blanks and NFC beside them.
 * Other damage is reported, not repaired.
 * @param left the steps that an editor has taken back
 * @param firstLine the number of the first line, from 1, where the text is a part of another
 */
export function cleanRawText(raw: string, left: readonly CleaningStep[] = [], firstLine = 1): CleanText {
  const before = linesOf(tidy(raw), firstLine);
  const head = readHead(withoutInlineLitter(before));
  const changes: CleaningChange[] = [];
  let lines: readonly Line[] = before;
  for (const step of CLEANING_STEPS.filter((each) => !left.includes(each))) {
    const { lines: next, changed } = RULES[step](lines, head);
    lines = next;
    const [example] = changed;
    if (example !== undefined)
      changes.push({ step, count: changed.length, example: example.slice(0, LONGEST_EXAMPLE) });
  }
  const paragraphs = gatherParagraphs(lines);
  return {
    stated: head.stated,
    paragraphs: paragraphs.map(({ text }) => text),
    begins: paragraphs.map(({ at }) => at),
    changes,
    broken: findBrokenPlaces(lines),
  };
}

function inSet(numbers: ReadonlySet<number>): (line: Line) => boolean {
  return ({ at }) => numbers.has(at);
}

function dropNotices(lines: readonly Line[]): StepResult {
  const atEnd = inSet(findNotices(lines));
  return withoutLines(lines, (line) => atEnd(line) || isAppeal(line.text));
}

function dropPinyin(lines: readonly Line[]): StepResult {
  return withoutMatches(lines, PINYIN, '$1');
}

function dropPictures(lines: readonly Line[]): StepResult {
  return withoutMatches(lines, NO_PICTURE);
}

/** Litter within lines must not keep a head from being read. */
function withoutInlineLitter(lines: readonly Line[]): readonly Line[] {
  return [dropPinyin, dropPictures, stripTags].reduce<readonly Line[]>(
    (left, rule) => rule(left).lines,
    lines,
  );
}

function tidy(raw: string): string {
  const text = normalizeLines(normalizeText(raw)).replace(NO_WIDTH, '');
  const isListed = LISTED.test(text);
  const withoutIndent = (line: string): string =>
    isListed ? line.replace(INDENT, '') : line.replace(INDENT, '').replace(BLANK_INDENT, '');
  return text
    .split('\n')
    .map((line) => trimLine(withoutIndent(line)))
    .join('\n');
}

/** Two blanks at the end of a line break it in Markdown. */
function trimLine(line: string): string {
  const text = line.trimEnd();
  return text !== '' && line.slice(text.length) === '  ' ? `${text}  ` : text;
}
