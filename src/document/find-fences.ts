/** A fence may be in a block quote, and on the line of a list item. */
const FENCE =
  /^((?:[ \t]{0,60}>){0,30})((?:[ \t]{0,60}(?:[-*+]|\d{1,9}[.)])[ \t])*)[ \t]{0,60}(`{3,}(?=[^`]*$)|~{3,})/;

/** The state of a line with regard to code fences. */
export type FenceState = 'outside' | 'fence' | 'inside' | 'unclosed';

/** A line with a fence of three signs or more: it opens code or closes it. */
interface Mark {
  readonly signs: string;
  readonly isQuoted: boolean;
  /** The column of a fence on the line of a list item, to which the item's lines are indented; 0 on other lines. */
  readonly column: number;
  /** Whether the line has nothing else. */
  readonly isBare: boolean;
}

/**
 * Finds the fenced code of a text, one state per line. Unlike in CommonMark, an unclosed fence does not extend to the end of the
 * text: three stray characters would turn the rest of a file into code. Linear in the lines.
 */
export function findFences(lines: readonly string[]): FenceState[] {
  const states = new Array<FenceState>(lines.length).fill('outside');
  const marks = findMarks(lines);
  const closers = longestClosers(lines, marks);
  let open: Mark | undefined;
  let next = 0;
  for (const [index, mark] of marks) {
    if (open) {
      states.fill('inside', next, index);
      const closes = closesFence(mark, open);
      states[index] = closes ? 'fence' : 'inside';
      if (closes) open = undefined;
    } else {
      const isClosed =
        mark.column > 0
          ? isClosedInItem(lines, marks, index, mark)
          : (closers.get(index) ?? 0) >= mark.signs.length;
      states[index] = isClosed ? 'fence' : 'unclosed';
      if (isClosed) open = mark;
    }
    next = index + 1;
  }
  return states;
}

function findMarks(lines: readonly string[]): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const [index, line] of lines.entries()) {
    // Almost all lines stop here.
    if (!line.includes('```') && !line.includes('~~~')) continue;
    const match = FENCE.exec(line);
    if (!match) continue;
    const [whole, quotes = '', item = '', signs = ''] = match;
    marks.set(index, {
      signs,
      isQuoted: quotes !== '',
      column: item === '' || quotes !== '' ? 0 : whole.length - signs.length,
      isBare: item === '' && line.slice(whole.length).trim() === '',
    });
  }
  return marks;
}

function closesFence(mark: Mark, open: Mark): boolean {
  return mark.isBare && mark.isQuoted === open.isQuoted && mark.signs.startsWith(open.signs);
}

/** Whether a fence on the line of a list item is closed within it; the item ends at the first line that is indented less. */
function isClosedInItem(
  lines: readonly string[],
  marks: ReadonlyMap<number, Mark>,
  opening: number,
  open: Mark,
): boolean {
  for (let index = opening + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const indent = line.search(/\S/);

    if (indent >= 0 && indent < open.column) return false;
    const mark = marks.get(index);
    if (mark && closesFence(mark, open)) return true;
  }
  return false;
}

/** For each mark, the length of the longest later fence that could close it; in a block quote only up to its end. */
function longestClosers(
  lines: readonly string[],
  marks: ReadonlyMap<number, Mark>,
): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  const longestAfter = { '`': 0, '~': 0, '>`': 0, '>~': 0 };
  let quotedFrom = lines.length;
  for (const [index, mark] of [...marks].reverse()) {
    if (mark.isQuoted) {
      if (!isQuotedBetween(lines, index, quotedFrom)) longestAfter['>`'] = longestAfter['>~'] = 0;
      quotedFrom = index;
    }
    const kind: keyof typeof longestAfter = `${mark.isQuoted ? '>' : ''}${mark.signs.startsWith('~') ? '~' : '`'}`;
    longest.set(index, longestAfter[kind]);
    if (mark.isBare) longestAfter[kind] = Math.max(longestAfter[kind], mark.signs.length);
  }
  return longest;
}

function isQuotedBetween(lines: readonly string[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    if (!lines[index]?.trimStart().startsWith('>')) return false;
  }
  return true;
}
