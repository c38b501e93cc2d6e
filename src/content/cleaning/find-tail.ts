import {
  isAppeal,
  isBareCount,
  isFooter,
  isMenuWord,
  isNotice,
  isShareBar,
  isShortFrame,
} from './frame-words.ts';
import { isBlank, type Line } from './lines.ts';
import { readStamp } from './read-stamp.ts';

/** Lines at the end that are searched for the foot of a page. */
const FOOTER_WITHIN = 40;
const NOTICE_WITHIN = 10;
/** What an article says at its end about itself. */
const DATED =
  /^(?:(?:发布于|發布於|编辑于|編輯於)\s*[:：]?\s*\d|(?:posted|published|last (?:updated|modified)) on )/i;
/** An entry of a list of other articles. */
const OFFERED = /^\s*(?:\d{1,2}[.)、]|[-*·•])\s*/;

/** The lines of the foot of a page, by number: from one that begins it to the end, if no prose follows. */
export function findFooter(lines: readonly Line[]): ReadonlySet<number> {
  const shown = lastShown(lines, FOOTER_WITHIN);
  let start: number | undefined;
  let isNext = false;
  for (const index of shown.toReversed()) {
    const { text, isCode } = lines[index] ?? { text: '', isCode: true };
    const isBegun = isFooter(text) || isMenuWord(text) || (DATED.test(text) && readStamp(text) !== undefined);
    // What is counted or shared right above the foot is a part of it.
    const goesOn = start !== undefined && (isShareBar(text, 1) || isCount(text));
    const mayFollow = isBegun || isShareBar(text, 1) || isNotice(text) || isAppeal(text) || isFrame(text);
    if (isCode || !mayFollow) break;
    if (isBegun || (goesOn && isNext)) start = index;
    isNext = start === index;
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

/** Names, dates, and the titles of what is offered to be read next. */
function isFrame(text: string): boolean {
  return (
    isShortFrame(text.replace(OFFERED, '').replace(/(?:[?？!！]|\.{3}|…)$/, '')) ||
    readStamp(text) !== undefined
  );
}

function isCount(text: string): boolean {
  const stamp = readStamp(text);
  return isBareCount(text) || (stamp !== undefined && stamp.date === undefined);
}

function lastShown(lines: readonly Line[], count: number): number[] {
  return lines.flatMap((line, index) => (isBlank(line) ? [] : [index])).slice(-count);
}
