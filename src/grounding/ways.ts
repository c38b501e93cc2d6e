import { decimalKey } from './decimal.ts';
import type { Figure, Reading } from './figure.ts';
import { findMoves } from './moves.ts';
import type { ReadText } from './read-text.ts';
import { findWays, type Way } from './way-words.ts';

export type { Way } from './way-words.ts';

/** Characters before and after a figure within which a word tells which way it went. */
const BEFORE = { han: 12, latin: 40 };
const AFTER = { han: 4, latin: 20 };
/** Characters of a clause that are looked at on either side. */
const CLAUSE = 60;
/** In Chinese the way stands before its figure, but for 15%的涨幅. */
const CHANGE = /^的?(?:[涨升增跌降减]幅|增长|成长|跌势|涨势)/;
const BORDER = /[，。；！？,;!?:：\n]|(?<![a-z])(?:while|but|whereas)(?![a-z])/;
export const FLAT =
  /持平|不变|维持|按兵不动|原地踏步|没有(?:变|调整|动)|(?<![a-z])(?:unchanged|flat|held|kept|left|maintain(?:s|ed)?|steady)(?![a-z])/;

/** The way that a figure went, where only one is told. */
export function wayOf(read: ReadText, figure: Figure): Way | undefined {
  const way = tellWay(read, figure);
  return way === 'flat' ? undefined : way;
}

/** The same, and whether it is told that it stayed. */
export function tellWay(read: ReadText, figure: Figure): Way | 'flat' | undefined {
  return wayBeside(read, figure) ?? wayOfMove(read, figure);
}

/** Up to 72 from 65. */
function wayOfMove(read: ReadText, figure: Figure): Way | undefined {
  const from = findMoves(read).find(({ to }) => to === figure)?.from;
  const [before, after] = [from, figure].map((each) => each && toNumber(each.readings[0]));
  if (before === undefined || after === undefined || before === after) return undefined;
  return after > before ? 'up' : 'down';
}

function toNumber(reading: Reading | undefined): number | undefined {
  return reading && Number(`${reading.value.digits || '0'}e${reading.value.exponent}`);
}

function wayBeside({ text }: ReadText, { start, end }: Figure): Way | 'flat' | undefined {
  const script = /\p{Script=Han}/u.test(text.folded.slice(Math.max(0, start - 8), end + 8)) ? 'han' : 'latin';
  const before = lastPart(text.folded.slice(Math.max(0, start - BEFORE[script]), start));
  const after = firstPart(text.folded.slice(end, end + AFTER[script]));
  // As if the figure followed: some words tell a way only before one.
  const ahead = findWays(`${before}0`);
  const behind = script === 'latin' || CHANGE.test(after) ? findWays(after) : [];
  const found = ahead.length > 0 ? ahead : behind;
  const ways = new Set(found.map(({ way }) => way));
  if (ways.size === 1) return found[0]?.way;
  if (ways.size > 1) return undefined;
  const clause =
    lastBorder(text.folded.slice(Math.max(0, start - CLAUSE), start)) +
    firstBorder(text.folded.slice(start, end + CLAUSE));
  return FLAT.test(clause) ? 'flat' : undefined;
}

/** Whether two figures may be the same value. */
export function isSameValue(one: Figure, other: Figure): boolean {
  const keys = new Set(one.readings.map(({ value }) => decimalKey(value)));
  return other.readings.some(({ value }) => keys.has(decimalKey(value)));
}

/** Up to the next figure or the end of the clause. */
function firstPart(text: string): string {
  return firstBorder(text).split(/\d/)[0] ?? '';
}

function lastPart(text: string): string {
  return lastBorder(text).split(/\d/).at(-1) ?? '';
}

function firstBorder(text: string): string {
  return text.split(BORDER)[0] ?? '';
}

function lastBorder(text: string): string {
  return text.split(BORDER).at(-1) ?? '';
}
