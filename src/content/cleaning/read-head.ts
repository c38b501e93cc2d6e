import type { StatedFields } from '../../domain/import.ts';
import { datedLine } from './dated-line.ts';
import { isMenuWord, isShareBar, isShortFrame } from './frame-words.ts';
import { isBlank, type Line, withoutMarks } from './lines.ts';
import { readStamp, type Stamp } from './read-stamp.ts';

/** What stands above a text, and which of its lines are no text, by their number. */
export interface Head {
  readonly stated: StatedFields;
  /** Above the title: the name of the site, its menu. */
  readonly menu: ReadonlySet<number>;
  /** Dates, authors, counts, and the title once more. */
  readonly byline: ReadonlySet<number>;
}

/** Lines that are searched for a title: sites have long menus. */
const MENU_WITHIN = 80;
/** Lines below a title, or above all text, that may say when and by whom it was written. */
const BYLINE_WITHIN = 16;
const LONGEST_TITLE = 120;
const FEWEST_LETTERS = 2;
const MARKED_TITLE = /^#\s+(.*?)\s*#*\s*$/;
const LABEL =
  /^(?:原文|原文标题|原題|原標題|标题|標題|译者|譯者|翻译|翻譯|original(?: title)?|title|translator)\s*[:：]/i;

/** Reads the head of a text: its title, and what is said about it beside the title. */
export function readHead(lines: readonly Line[]): Head {
  const shown = lines.flatMap((line, index) => (isBlank(line) ? [] : [index])).slice(0, MENU_WITHIN);
  const found = findMarkedTitle(lines, shown) ?? findPlainTitle(lines, shown);
  const menu = new Set<number>();
  const byline = new Set<number>();
  const stamps: Stamp[] = [];
  const above = found ? shown.slice(0, shown.indexOf(found.index)) : [];
  for (const index of above) {
    const stamp = readStamp(textAt(lines, index));
    if (stamp) stamps.push(stamp);
    (stamp ? byline : menu).add(index);
  }
  const below = found ? shown.slice(shown.indexOf(found.index) + 1) : shown;
  const menuTexts = new Set([...menu].map((index) => textAt(lines, index).trim()));
  readByline(lines, below.slice(0, BYLINE_WITHIN), { title: found?.title, menuTexts, stamps, byline });
  const numbersOf = (indices: ReadonlySet<number>) =>
    new Set([...indices].map((index) => lines[index]?.at ?? 0));
  return {
    stated: statedBy(found?.title, stamps, lines, shown),
    menu: numbersOf(menu),
    byline: numbersOf(byline),
  };
}

interface Title {
  readonly index: number;
  readonly title: string;
}

/** The first heading of level one, if only the frame of a page stands above it and it is not the name of the site. */
function findMarkedTitle(lines: readonly Line[], shown: readonly number[]): Title | undefined {
  const names = new Set<string>();
  for (const index of shown) {
    const line = textAt(lines, index);
    if (lines[index]?.isCode) return undefined;
    const marked = MARKED_TITLE.exec(line)?.[1];
    if (marked !== undefined) {
      const title = plainTitle(marked, names);
      if (!names.has(title) && !isMenuWord(title) && isTitle(title) && !isNamedBelow(lines, title))
        return { index, title };
      names.add(title);
    } else if (readStamp(line) || isShortFrame(line)) names.add(line.trim());
    else return undefined;
  }
  return undefined;
}

/** The line above the first stamp that is most like a title; without a stamp the first line, if it stands apart. */
function findPlainTitle(lines: readonly Line[], shown: readonly number[]): Title | undefined {
  const isMarked = (index: number): boolean => /^\s*#/.test(textAt(lines, index));
  const firstStamp = shown.slice(0, BYLINE_WITHIN).findIndex((index) => isDated(textAt(lines, index)));
  const above = firstStamp > 0 ? shown.slice(0, firstStamp) : [];
  const isFrame = above.every(
    (index) => isTitle(textAt(lines, index)) && !isMarked(index) && !isStructure(lines, index),
  );
  if (above.length > 0 && isFrame) {
    const [best] = above
      .filter((index) => !isMenuWord(textAt(lines, index)) && !readStamp(textAt(lines, index)))
      .toSorted((a, b) => textAt(lines, b).trim().length - textAt(lines, a).trim().length || b - a);
    return best === undefined
      ? undefined
      : { index: best, title: plainTitle(textAt(lines, best), new Set()) };
  }
  const first = shown.find((index) => !isMenuWord(textAt(lines, index)) && !readStamp(textAt(lines, index)));
  if (first === undefined || isMarked(first) || isStructure(lines, first) || lines[first]?.isCode)
    return undefined;
  const text = textAt(lines, first);
  const next = lines[first + 1];
  const hasBlanks = shown.some((index) => index > first && isBlank(lines[index - 1] ?? NO_LINE));
  const isApart = next !== undefined && (isBlank(next) || !hasBlanks);
  const hasText = shown.some(
    (index) => index > first && textAt(lines, index).trim().length > text.trim().length,
  );
  return isApart && hasText && isTitle(text) && !/[,，:：]$/.test(text.trim())
    ? { index: first, title: plainTitle(text, new Set()) }
    : undefined;
}

const NO_LINE: Line = { at: 0, text: '', isCode: false };

interface Byline {
  readonly title: string | undefined;
  readonly menuTexts: ReadonlySet<string>;
  readonly stamps: Stamp[];
  readonly byline: Set<number>;
}

/** Marks the lines that say when and by whom, up to the first line of the text. */
function readByline(
  lines: readonly Line[],
  below: readonly number[],
  { title, menuTexts, stamps, byline }: Byline,
): void {
  let awaited: 'author' | 'outlet' | undefined;
  for (const [place, index] of below.entries()) {
    const text = textAt(lines, index);
    if (awaited && isShortFrame(text)) {
      stamps.push({ [awaited]: text.trim() });
      awaited = undefined;
      byline.add(index);
      continue;
    }
    const stamp = readStamp(text);
    // Between a title and its stamp stand categories and names.
    const isBetween =
      title !== undefined &&
      isShortFrame(text) &&
      !LABEL.test(text) &&
      below.slice(place + 1, place + 3).some((later) => isDated(textAt(lines, later)));
    const isAgain = title !== undefined && plainTitle(text.replace(/^#{1,2}\s+/, ''), new Set()) === title;
    if (stamp) stamps.push(stamp);
    awaited = stamp?.awaits;
    if (stamp || isAgain || isBetween || menuTexts.has(text.trim()) || isShareBar(text, 1)) byline.add(index);
    else if (
      !LABEL.test(text) &&
      !(place > 0 && LABEL.test(textAt(lines, below[place - 1] ?? -1)) && isShortFrame(text))
    )
      return;
  }
}

function statedBy(
  title: string | undefined,
  stamps: readonly Stamp[],
  lines: readonly Line[],
  shown: readonly number[],
): StatedFields {
  const dated =
    stamps.find(({ date }) => date !== undefined) ??
    datedLine(shown.slice(0, 3).map((index) => textAt(lines, index)));
  return {
    title,
    date: dated?.date,
    time: dated?.time,
    author: stamps.find(({ author }) => author !== undefined)?.author,
    outlet: stamps.find(({ outlet }) => outlet !== undefined)?.outlet,
  };
}

/** Whether the foot of the page has the title as the name of its owner. */
function isNamedBelow(lines: readonly Line[], title: string): boolean {
  return lines.slice(-12).some(({ text }) => /©|copyright|版权|版權/i.test(text) && text.includes(title));
}

function isDated(line: string): boolean {
  return readStamp(line)?.date !== undefined;
}

function isTitle(line: string): boolean {
  const text = line.trim();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && text.length <= LONGEST_TITLE && !/[。；;]|[^.]\.$/.test(text);
}

function isStructure(lines: readonly Line[], index: number): boolean {
  return /^\s*(?:[>|]|[-*+]\s|\d{1,3}[.)]\s|<|!\[)/.test(textAt(lines, index));
}

/** Without marks, and without the name of the site behind it. */
function plainTitle(line: string, names: ReadonlySet<string>): string {
  const text = withoutMarks(line);
  const [, title = text, site = ''] = /^(.+?)\s+[|·–—-]\s+([^|·]+)$/.exec(text) ?? [];
  return names.has(site) ? title : text;
}

function textAt(lines: readonly Line[], index: number): string {
  return lines[index]?.text ?? '';
}
