import type { Catalog } from '../catalog/catalog.ts';
import { translationsOf } from '../catalog/english-words.ts';
import type { QueryPart } from './parse-query.ts';
import { rowFrom } from './read-words.ts';
import { isStopWord } from './stop-words.ts';

/** Words of a query that may be one mistyped name. */
export interface MistypedRow {
  readonly typed: string;
  /** Where it begins among the parts of the query, and how many of them it is. */
  readonly at: number;
  readonly length: number;
}

/** Names near a row are looked for in the whole archive; of more rows only the shortest are. */
const MOST_ROWS = 4;
const MOST_WORDS = 6;
const MOST_OF_NAME = 3;
/** A longer text is no name with a slip. */
const LONGEST_HAN = 10;
const LONGEST_LATIN = 40;

/** The rows of words for which a name may have been meant: at each place the longest first. */
export function mistypedRows(
  catalog: Pick<Catalog, 'findTerm' | 'namesFor'>,
  parts: readonly QueryPart[],
): readonly MistypedRow[] {
  const rows = parts.slice(0, MOST_WORDS).flatMap((_, at) => {
    const words = rowFrom(parts.slice(0, MOST_WORDS), at).slice(0, MOST_OF_NAME);
    return words.map((_, less): MistypedRow => {
      const length = words.length - less;
      return { typed: words.slice(0, length).join(' '), at, length };
    });
  });
  const mistyped = rows.filter(({ typed }) => couldBeMistyped(catalog, typed));
  const short = new Set(mistyped.toSorted((a, b) => a.length - b.length).slice(0, MOST_ROWS));
  return mistyped.filter((row) => short.has(row));
}

/** Whether a text is neither a known name nor everyday words. */
export function couldBeMistyped(catalog: Pick<Catalog, 'findTerm' | 'namesFor'>, typed: string): boolean {
  const words = typed.split(' ');
  const hasHan = /\p{Script=Han}/u.test(typed);
  // Chinese names are not written with spaces.
  if (typed.length > (hasHan ? LONGEST_HAN : LONGEST_LATIN) || (hasHan && words.length > 1)) return false;
  if (words.some(isStopWord) || words.every((word) => translationsOf(word).length > 0)) return false;
  return catalog.namesFor(typed).length === 0 && catalog.findTerm(typed) === undefined;
}
