import { isBareCount, isMenuWord, isShortFrame } from './frame-words.ts';
import { isDated, isDeck, isStructure, plainTitle, textAt } from './head-lines.ts';
import { isBlank, type Line } from './lines.ts';
import { readStamp } from './read-stamp.ts';

/** Lines above the first date, where no mark says which of them is the title. */
const UNMARKED_WITHIN = 24;
const LONGEST_TITLE = 120;
/** The names of sites are shorter; see `weightOf`. */
const LEAST_WEIGHT = 16;
/** What is so much of the longest line is nearly as long. */
const NEARLY = 0.6;
const FEWEST_LETTERS = 2;
const MARKED_TITLE = /^#\s+(.*?)\s*#*\s*$/;
const SECOND_LEVEL = /^##\s+(.*?)\s*#*\s*$/;
const NO_LINE: Line = { at: 0, text: '', isCode: false };

/** Which line is the title, and what it says without marks. */
export interface Title {
  readonly index: number;
  readonly title: string;
}

/** The title of a text, from the lines at its beginning that show something; undefined where none of them is one for certain. */
export function findTitle(lines: readonly Line[], shown: readonly number[]): Title | undefined {
  return findMarkedTitle(lines, shown) ?? findPlainTitle(lines, shown);
}

/** The first heading of level one, if only the frame of a page stands above it and it is not the name of the site. */
function findMarkedTitle(lines: readonly Line[], shown: readonly number[]): Title | undefined {
  const names = new Set<string>();
  for (const index of shown) {
    const line = textAt(lines, index);
    if (lines[index]?.isCode) return undefined;
    const marked = (MARKED_TITLE.exec(line) ??
      (isAboveStamp(lines, index) ? SECOND_LEVEL.exec(line) : null))?.[1];
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
  const firstStamp = shown.slice(0, UNMARKED_WITHIN).findIndex((index) => isDated(textAt(lines, index)));
  const above = firstStamp > 0 ? shown.slice(0, firstStamp) : [];
  const isFrame = (index: number): boolean => {
    const text = textAt(lines, index);
    const isName = isTitle(text) && !isMarked(lines, index) && !isStructure(lines, index);
    return isName || isBareCount(text) || readStamp(text) !== undefined;
  };
  const odd = above.filter((index) => !isFrame(index));
  const isDecked = odd.length === 1 && odd[0] !== above[0] && isDeck(textAt(lines, odd[0] ?? -1));
  if (above.length === 0 || (odd.length > 0 && !isDecked)) return titleApart(lines, shown);
  const names = above
    .filter((index) => isFrame(index) && index < (odd[0] ?? Number.POSITIVE_INFINITY))
    .filter((index) => !isMenuWord(textAt(lines, index)) && !readStamp(textAt(lines, index)));
  const best = mostTitleLike(lines, names);
  const below = isWeighty(lines, best) ? undefined : titleBelow(lines, shown, firstStamp);
  const index = below ?? best;
  return index === undefined ? undefined : { index, title: plainTitle(textAt(lines, index), new Set()) };
}

/** The first line that is no menu and no stamp, if it stands apart from a longer text below. */
function titleApart(lines: readonly Line[], shown: readonly number[]): Title | undefined {
  const first = shown.find((index) => !isMenuWord(textAt(lines, index)) && !readStamp(textAt(lines, index)));
  if (first === undefined || isMarked(lines, first) || isStructure(lines, first) || lines[first]?.isCode)
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

function isMarked(lines: readonly Line[], index: number): boolean {
  return /^\s*#/.test(textAt(lines, index));
}

/** The longest of these lines; one above it that is nearly as long is the title, and it the sentence below. */
function mostTitleLike(lines: readonly Line[], indices: readonly number[]): number | undefined {
  const [longest] = indices.toSorted((a, b) => weightOf(lines, b) - weightOf(lines, a) || b - a);
  if (longest === undefined) return undefined;
  const least = Math.max(LEAST_WEIGHT + 1, weightOf(lines, longest) * NEARLY);
  return indices.find((index) => index < longest && weightOf(lines, index) >= least) ?? longest;
}

/** Some sites put the day above the title: it stands alone there, with a longer text below. */
function titleBelow(
  lines: readonly Line[],
  shown: readonly number[],
  stampPlace: number,
): number | undefined {
  const index = shown[stampPlace + 1];
  const next = shown[stampPlace + 2];
  if (index === undefined || next === undefined || next - index < 2 || isStructure(lines, index))
    return undefined;
  const text = textAt(lines, index);
  const isShorter = text.trim().length < textAt(lines, next).trim().length;
  return isShorter && isTitle(text) && !readStamp(text) && !text.trim().startsWith('#') ? index : undefined;
}

function isWeighty(lines: readonly Line[], index: number | undefined): boolean {
  return index !== undefined && weightOf(lines, index) > LEAST_WEIGHT;
}

/** Letters of a line; a Chinese character says about as much as two. */
function weightOf(lines: readonly Line[], index: number): number {
  const text = textAt(lines, index).trim();
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Whether the foot of the page has the title as the name of its owner. */
function isNamedBelow(lines: readonly Line[], title: string): boolean {
  return lines.slice(-12).some(({ text }) => /©|copyright|版权|版權/i.test(text) && text.includes(title));
}

/** Whether the next line that shows something says when it was written. */
function isAboveStamp(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => !isBlank(line));
  return next !== undefined && isDated(next.text);
}

function isTitle(line: string): boolean {
  const text = line.trim();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && text.length <= LONGEST_TITLE && !/[。；;]|[^.]\.$/.test(text);
}
