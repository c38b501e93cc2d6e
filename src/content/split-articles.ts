import { isShortFrame } from './cleaning/frame-words.ts';
import { isBlank, type Line, linesOf } from './cleaning/lines.ts';
import { readStamp } from './cleaning/read-stamp.ts';

/** One of the articles of a page. */
export interface ArticleText {
  readonly text: string;
  /** The number of its first line in the page, from 1. */
  readonly firstLine: number;
}

/** Fewer lines between a title and the next one hold no article. */
const LEAST_LENGTH = 80;
const LONGEST_TITLE = 120;

/**
 * Splits a page that gathers several articles, each a title with the outlet and the date on the next line. A page with one or none of
 * those is one article; what stands above the first is left out only if it is the frame of a page.
 */
export function splitArticles(page: string): ArticleText[] {
  const lines = linesOf(page.replace(/\r\n?/g, '\n'));
  const starts = lines.flatMap((line, index) => (isStart(lines, index) ? [{ line, index }] : []));
  const pieces = starts.map(({ index }, place) => lines.slice(index, starts[place + 1]?.index));
  const isPage = starts.length > 1 && pieces.every((piece) => lengthOf(piece.slice(1)) >= LEAST_LENGTH);
  if (!isPage) return [{ text: page, firstLine: 1 }];
  const above = lines.slice(0, starts[0]?.index);
  const isFrame = above.every(({ text }) => isShortFrame(text));
  const articles = isFrame || lengthOf(above) < LEAST_LENGTH ? pieces : [above, ...pieces];
  return articles.map((piece) => ({
    text: piece.map(({ text }) => text).join('\n'),
    firstLine: piece[0]?.at ?? 1,
  }));
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
  return lines.reduce((length, { text }) => length + text.trim().length, 0);
}
