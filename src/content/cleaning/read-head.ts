import type { StatedFields } from '../../domain/import.ts';
import { datedLine } from './dated-line.ts';
import { findTitle } from './find-title.ts';
import { isBareCount, isMenuWord, isShareBar, isShortFrame } from './frame-words.ts';
import { isDated, isDeck, plainTitle, textAt } from './head-lines.ts';
import { isBlank, type Line } from './lines.ts';
import { isCredit, readStamp, type Stamp } from './read-stamp.ts';

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
const LABEL =
  /^(?:原文|原文标题|原題|原標題|标题|標題|译者|譯者|翻译|翻譯|original(?: title)?|title|translator)\s*[:：]/i;

/** Reads the head of a text: its title, and what is said about it beside the title. */
export function readHead(lines: readonly Line[]): Head {
  const shown = lines.flatMap((line, index) => (isBlank(line) ? [] : [index])).slice(0, MENU_WITHIN);
  const found = findTitle(lines, shown);
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
  const dated = title === undefined ? 0 : stampAfter(lines, below);
  for (const [place, index] of below.entries()) {
    const text = textAt(lines, index);
    if (awaited && isShortFrame(text)) {
      stamps.push({ [awaited]: text.trim() });
      awaited = undefined;
      byline.add(index);
      continue;
    }
    const stamp = readStamp(text);
    // Between a title and its stamp stand categories and names; a sentence there belongs to the text.
    if (place < dated && isDeck(text) && !isShortFrame(text) && !stamp) continue;
    const isBetween = place < dated && isShortFrame(text) && !LABEL.test(text);
    const isAgain = title !== undefined && plainTitle(text.replace(/^#{1,2}\s+/, ''), new Set()) === title;
    if (stamp) stamps.push(stamp);
    awaited = stamp?.awaits;
    const isFrame =
      isBetween || isBareCount(text) || isShareBar(text, 1) || isMenuWord(text) || menuTexts.has(text.trim());
    if (stamp || isAgain || isFrame) byline.add(index);
    else if (
      isDeck(text) &&
      below.slice(place + 1, place + 3).some((later) => isCredit(textAt(lines, later)))
    )
      continue;
    else if (
      !LABEL.test(text) &&
      !(place > 0 && LABEL.test(textAt(lines, below[place - 1] ?? -1)) && isShortFrame(text))
    )
      return;
  }
}

/** Where the date stands that only the frame of a page, and one sentence at most, parts from the title; 0 for none. */
function stampAfter(lines: readonly Line[], below: readonly number[]): number {
  let decks = 0;
  for (const [place, index] of below.entries()) {
    const text = textAt(lines, index);
    if (isDated(text)) return place;
    if (readStamp(text) || isBareCount(text) || (isShortFrame(text) && !LABEL.test(text))) continue;
    decks += 1;
    if (decks > 1 || !isDeck(text)) return 0;
  }
  return 0;
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
