import { type Line, withoutMarks } from './lines.ts';
import { readStamp } from './read-stamp.ts';

/** Quotations, tables, list items, tags, pictures. */
const STRUCTURE = /^\s*(?:[>|]|[-*+]\s|\d{1,3}[.)]\s|<|!\[)/;
const TITLE_LABEL = /^(?:标题|標題|题目|題目|title)\s*[:：]\s*/i;
/** Characters of a sentence that stands between a title and its date. */
const LONGEST_DECK = 240;

/** Whether a line is a stamp with a day. */
export function isDated(line: string): boolean {
  return readStamp(line)?.date !== undefined;
}

/** Whether a line may be the sentence that sites put under a title. */
export function isDeck(line: string): boolean {
  return line.trim().length <= LONGEST_DECK && !/^\s*#/.test(line) && !STRUCTURE.test(line);
}

/** Whether a line is a quotation, a row, an item, a tag or a picture. */
export function isStructure(lines: readonly Line[], index: number): boolean {
  return STRUCTURE.test(textAt(lines, index));
}

/** Without marks, and without the name of the site behind it. */
export function plainTitle(line: string, names: ReadonlySet<string>): string {
  const text = withoutMarks(line).replace(TITLE_LABEL, '');
  const [, title = text, site = ''] = /^(.+?)\s+[|·–—-]\s+([^|·]+)$/.exec(text) ?? [];
  return names.has(site) ? title : text;
}

/** A line by its index; empty beyond the last. */
export function textAt(lines: readonly Line[], index: number): string {
  return lines[index]?.text ?? '';
}
