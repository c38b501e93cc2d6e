import { kindOf, SEPARATOR } from '../index/characters.ts';
import { TITLE } from '../index/document-text.ts';
import type { StoredText } from '../index/text-table.ts';

/** What tells at a glance whether two episodes tell one story. */
export interface TextSketch {
  /** Letters and characters alone. */
  readonly title: string;
  /** Units of the text that is visible at once. */
  readonly length: number;
  /** How some of its clauses begin, as hashes. */
  readonly clauses: Uint32Array;
}

/** A shorter title may be that of every episode of a show. */
const TELLING_TITLE = 8;
/** Texts of which one is longer by more are not compared. */
const MOST_LONGER = 1.1;
/** With fewer clauses texts are not compared. */
const FEWEST_CLAUSES = 8;
/** Of the clauses that the longer list has, the share that both must have. */
const NEARLY_ALL = 0.7;

export function sketchOf({ open, parts, clauses }: StoredText): TextSketch {
  return { title: titleOf(open, parts), length: open.length, clauses };
}

/** Whether both bear the same telling title, or say nearly the same. */
export function isAlike(one: TextSketch, other: TextSketch): boolean {
  if (one.title === other.title && one.title.length >= TELLING_TITLE) return true;
  const [shorter, longer] = [one.length, other.length].sort((a, b) => a - b);
  if ((longer ?? 0) > (shorter ?? 0) * MOST_LONGER) return false;
  const few = Math.min(one.clauses.length, other.clauses.length);
  const many = Math.max(one.clauses.length, other.clauses.length);
  return few >= FEWEST_CLAUSES && sharedOf(one.clauses, other.clauses) >= NEARLY_ALL * many;
}

/** How many numbers both lists hold; both ascend. */
function sharedOf(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const difference = (one[a] ?? 0) - (other[b] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return shared;
}

function titleOf(open: Uint16Array, parts: Uint32Array): string {
  if (parts[1] !== TITLE) return '';
  const units = open
    .subarray(parts[0] ?? 0, parts[2] ?? open.length)
    .filter((unit) => kindOf(unit) !== SEPARATOR);
  return String.fromCharCode(...units);
}
