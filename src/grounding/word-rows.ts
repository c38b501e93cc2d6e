import type { Span } from './fault.ts';

/** Words that say the same: expressions for folded texts, and how English ones are bounded. */
export interface WordRow {
  readonly chinese: string;
  readonly english: string;
}

/** A word of a row in a text. */
export interface RowWord extends Span {
  readonly row: number;
}

interface Pattern {
  readonly row: number;
  readonly words: RegExp;
}

/** Words of one row that are found in a text; no real one has more. */
const MOST_WORDS = 80;
const LETTER = /[a-z]/;
const LOOKS_BACK = /^\(\?<[=!][^)]*\)/;

/**
 * Finds the words of many rows in one pass over a folded text, in order: at each place only those rows are tried of which a word
 * begins with the character there. Words of one row do not overlap.
 * @param bounded the expression for English words of a row, from their alternatives
 * @throws when it cannot be told what an alternative begins with
 */
export function createRowFinder(
  rows: readonly WordRow[],
  bounded: (english: string) => string,
): (folded: string) => RowWord[] {
  const byFirst = new Map<string, Pattern[]>();
  rows.forEach(({ chinese, english }, row) => {
    index(byFirst, { row, words: new RegExp(chinese, 'y') }, chinese);
    if (english !== '') index(byFirst, { row, words: new RegExp(bounded(english), 'y') }, english);
  });
  return (folded) => find(folded, rows.length, byFirst);
}

function find(folded: string, rows: number, byFirst: ReadonlyMap<string, readonly Pattern[]>): RowWord[] {
  const found: RowWord[] = [];
  const ends = new Array<number>(rows).fill(0);
  const counts = new Array<number>(rows).fill(0);
  let isInWord = false;
  for (let start = 0; start < folded.length; start += 1) {
    const character = folded.charAt(start);
    const isLetter = LETTER.test(character);
    const patterns = isLetter && isInWord ? [] : (byFirst.get(character) ?? []);
    isInWord = isLetter;
    for (const { row, words } of patterns) {
      if (start < (ends[row] ?? 0) || (counts[row] ?? 0) >= MOST_WORDS) continue;
      words.lastIndex = start;
      if (!words.test(folded)) continue;
      const end = words.lastIndex;
      found.push({ row, start, end });
      ends[row] = end;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  return found;
}

function index(byFirst: Map<string, Pattern[]>, pattern: Pattern, words: string): void {
  for (const first of new Set(alternativesOf(words).flatMap(firstsOf)))
    byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
}

/** Splits an expression at the bars that stand in no parenthesis or class. */
function alternativesOf(words: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of words) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
}

/** The characters that may stand first in what an alternative matches. */
function firstsOf(alternative: string): string[] {
  const written = alternative.replace(LOOKS_BACK, '');
  const own = /^\[([^\]^\\-]+)\]/.exec(written)?.[1] ?? /^[\p{L}]/u.exec(written)?.[0];
  if (own === undefined) throw new Error(`${alternative}: begin with a letter or a class of letters`);
  return [...own];
}
