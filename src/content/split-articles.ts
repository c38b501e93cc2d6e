import { isShortFrame } from './cleaning/frame-words.ts';
import { isBlank, type Line, linesOf } from './cleaning/lines.ts';
import { readStamp } from './cleaning/read-stamp.ts';

/** One of the articles of a page. */
export interface ArticleText {
  readonly text: string;
  /** The number of its first line in the page, from 1. */
  readonly firstLine: number;
}

/** Fewer characters between a title and the next one hold no article. */
const LEAST_LENGTH = 40;
/** `1. `: which article of the page it is. */
const ORDINAL = /^\s*\d{1,3}[.、)]\s*/;
/** What stands above the first article is one itself if it has so much. */
const LEAST_PREFACE = 80;
/** A Chinese character says about as much as two letters. */
const HAN = /\p{Script=Han}/gu;
const LONGEST_TITLE = 120;

/**
 * Splits a page that gathers several articles, each a title with the outlet and the date on the next line. A page with one or none of
 * those is one article; what stands above the first is left out only if it is the frame of a page.
 */
export function splitArticles(page: string): ArticleText[] {
  const lines = linesOf(page.replace(/\r\n?/g, '\n'));
  const starts = lines.flatMap((line, index) => (isStart(lines, index) ? [{ line, index }] : []));
  const pieces = starts.map(({ index }, place) => lines.slice(index, starts[place + 1]?.index));
  const isPage = starts.length > 1 && pieces.every((piece) => lengthOf(bodyOf(piece)) >= LEAST_LENGTH);
  if (!isPage) return [{ text: page, firstLine: 1 }];
  const above = lines.slice(0, starts[0]?.index);
  const isFrame = above.every(({ text }) => isShortFrame(text));
  const isCounted = pieces.every(([title]) => ORDINAL.test(title?.text ?? ''));
  const named = isCounted ? pieces.map(withoutOrdinal) : pieces;
  const articles = isFrame || lengthOf(above) < LEAST_PREFACE ? named : [above, ...named];
  return articles.map((piece) => ({
    text: piece.map(({ text }) => text).join('\n'),
    firstLine: piece[0]?.at ?? 1,
  }));
}

/** Without the title, and the line below it that says from where it is. */
function bodyOf(piece: readonly Line[]): readonly Line[] {
  return piece.filter((line) => !isBlank(line)).slice(2);
}

function withoutOrdinal([title, ...rest]: readonly Line[]): readonly Line[] {
  return title ? [{ ...title, text: title.text.replace(ORDINAL, '') }, ...rest] : rest;
}

/** Whether a line is a title whose next line says from where and when it is. */
function isStart(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.isCode || isBlank(line) || readStamp(line.text)) return false;
  const next = lines.slice(index + 1, index + 3).find((each) => !isBlank(each));
  const stamp = next && readStamp(next.text);
  return stamp?.date !== undefined && (stamp.outlet ?? stamp.author) !== undefined && isTitle(line.text);
}

function isTitle(text: string): boolean {
  return text.trim().length <= LONGEST_TITLE && !/[。；;，,：:]\s*$|^\s*(?:[>|]|[-*+]\s)|\[\d+\]/.test(text);
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((length, { text }) => length + text.trim().length + (text.match(HAN)?.length ?? 0), 0);
}
