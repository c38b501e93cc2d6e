/** A fence may stand in a quotation, and on the line of a list's entry. */
const FENCE =
  /^((?:[ \t]{0,60}>){0,30})((?:[ \t]{0,60}(?:[-*+]|\d{1,9}[.)])[ \t])*)[ \t]{0,60}(`{3,}(?=[^`]*$)|~{3,})/;

/** What a line is to the code fences of its text. */
export type FenceState = 'outside' | 'fence' | 'inside' | 'unclosed';

/** A line of three signs or more: it opens code or closes it. */
interface Mark {
  readonly signs: string;
  readonly isQuoted: boolean;
  /** The column of a fence on the line of a list's entry, which lines of the entry are indented to; 0 on other lines. */
  readonly column: number;
  /** Whether nothing stands beside it. */
  readonly isBare: boolean;
}

/**
 * Finds the fenced code of a text, a state a line. A fence that nothing closes is no fence, where CommonMark would let it run to
 * the end of the text: here the rest of a file would turn into code because of three stray characters. Linear in the lines.
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
          ? isClosedInEntry(lines, marks, index, mark)
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
    // Nearly every line of every text ends here.
    if (!line.includes('```') && !line.includes('~~~')) continue;
    const match = FENCE.exec(line);
    if (!match) continue;
    const [whole, quotes = '', entry = '', signs = ''] = match;
    marks.set(index, {
      signs,
      isQuoted: quotes !== '',
      column: entry === '' || quotes !== '' ? 0 : whole.length - signs.length,
      isBare: entry === '' && line.slice(whole.length).trim() === '',
    });
  }
  return marks;
}

function closesFence(mark: Mark, open: Mark): boolean {
  return mark.isBare && mark.isQuoted === open.isQuoted && mark.signs.startsWith(open.signs);
}

/** A fence of an entry ends with it: at the first line that is indented less. */
function isClosedInEntry(
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

/** For each mark the length of the longest fence behind it that could close it; in a quotation no further than its end. */
function longestClosers(
  lines: readonly string[],
  marks: ReadonlyMap<number, Mark>,
): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  const behind = { '`': 0, '~': 0, '>`': 0, '>~': 0 };
  let quotedFrom = lines.length;
  for (const [index, mark] of [...marks].reverse()) {
    if (mark.isQuoted) {
      if (!isQuotedBetween(lines, index, quotedFrom)) behind['>`'] = behind['>~'] = 0;
      quotedFrom = index;
    }
    const kind: keyof typeof behind = `${mark.isQuoted ? '>' : ''}${mark.signs.startsWith('~') ? '~' : '`'}`;
    longest.set(index, behind[kind]);
    if (mark.isBare) behind[kind] = Math.max(behind[kind], mark.signs.length);
  }
  return longest;
}

function isQuotedBetween(lines: readonly string[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    if (!lines[index]?.trimStart().startsWith('>')) return false;
  }
  return true;
}
