import { isFooter, isMenuWord, isNotice, isShareBar, isShortFrame } from './frame-words.ts';
import { isBlank, type Line } from './lines.ts';
import { readStamp } from './read-stamp.ts';

/** Lines at the end that are searched for the foot of a page. */
const FOOTER_WITHIN = 40;
const NOTICE_WITHIN = 10;

/** The lines of the foot of a page, by number: from one that begins it to the end, if no prose follows. */
export function findFooter(lines: readonly Line[]): ReadonlySet<number> {
  const shown = lastShown(lines, FOOTER_WITHIN);
  let start: number | undefined;
  for (const index of shown.toReversed()) {
    const { text, isCode } = lines[index] ?? { text: '', isCode: true };
    const isBegun = isFooter(text) || isMenuWord(text);
    const mayFollow = isBegun || isShareBar(text, 1) || isNotice(text) || isFrame(text);
    if (isCode || !mayFollow) break;
    if (isBegun) start = index;
  }
  return new Set(
    shown.flatMap((index) => (start !== undefined && index >= start ? [lines[index]?.at ?? 0] : [])),
  );
}

/** The notices at the end of a text, by number. */
export function findNotices(lines: readonly Line[]): ReadonlySet<number> {
  return new Set(
    lastShown(lines, NOTICE_WITHIN).flatMap((index) => {
      const line = lines[index];
      return line && !line.isCode && isNotice(line.text) ? [line.at] : [];
    }),
  );
}

function isFrame(text: string): boolean {
  return isShortFrame(text) || readStamp(text) !== undefined;
}

function lastShown(lines: readonly Line[], count: number): number[] {
  return lines.flatMap((line, index) => (isBlank(line) ? [] : [index])).slice(-count);
}
