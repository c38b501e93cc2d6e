import { fenceAfter } from '../domain/fences.ts';
import { decodeReferences, withoutComments, withoutTags } from '../domain/html-text.ts';

/** After `。！？；…` and the quotes and brackets that close there; after a Latin stop with a blank behind it; at line ends. */
const SENTENCE_END =
  /(?<=[。！？；…][”’」』）)]{0,8})(?![。！？；…”’」』）)])|(?<=[.!?;]["')]{0,8})\s+(?=\P{Ll})|\n/u;

/**
 * Splits plain text into sentences with their marks; blanks around them go. `Intl.Segmenter` is not used for this: it
 * leaves an opening quote with the sentence before, and does not end one at a semicolon.
 */
export function splitSentences(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
/** A head, the row beneath it, and what follows; a lone line that begins with `|` is none. */
const TABLE = /^[^\S\n]*\|[^\n]*\n(?:[^\S\n]*\|)?[^\S\n]*:?-[-:|\t ]*$(?:\n[^\S\n]*\|[^\n]*$)*/gmu;
const RULE = /^[^\S\n]*[-*_=][-*_=\t ]{2,}$/gmu;
const LINK_TARGET = String.raw`\([^()\s]{0,2048}(?:[^\S\n]+"[^"\n]{0,500}")?\)`;
const IMAGE = new RegExp(String.raw`(?<!\\)!\[[^[\]]*\]${LINK_TARGET}`, 'gu');
const LINK = new RegExp(String.raw`(?<!\\)\[([^[\]]+)\]${LINK_TARGET}`, 'gu');
/** More than three digits are no number of an item, but a year that begins a line. */
const LINE_MARK = /^[^\S\n]*(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[^\S\n]+/gmu;
/** What a backslash keeps, signs between digits (`2**10`), and marks; an asterisk between blanks is none. */
const MARK =
  /\\([!-/:-@[-`{-~])|((?<=\d)(?:\*\*|~~|__)(?=\d))|\*\*|__|~~|`|(?<![\p{L}\p{N}])[*_](?!\s)|(?<!\s)[*_](?![\p{L}\p{N}])/gu;

/**
 * Takes Markdown and gives its sentences: no images, tables, code, rules, link targets, HTML or marks; one line a paragraph line.
 * No pattern may run on from every one of many openers to the end of the text: that would be quadratic.
 */
export function stripMarkdown(markdown: string): string {
  const prose = withoutCode(markdown.replace(LINE_ENDS, '\n'))
    .replace(TABLE, '')
    .replace(RULE, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1');
  return decodeReferences(withoutTags(withoutComments(prose)).replace(LINE_MARK, '').replace(MARK, '$1$2'));
}

/** A fence that is never closed is taken for text. */
function withoutCode(markdown: string): string {
  const kept: string[] = [];
  let code: string[] = [];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const before = fence;
    fence = fenceAfter(before, line);
    if (before === '' && fence === '') kept.push(line);
    else code.push(line);
    if (fence === '') code = [];
  }
  return [...kept, ...code].join('\n');
}
