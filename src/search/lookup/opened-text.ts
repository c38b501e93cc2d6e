import { foldUnits, kindOf, LETTER, textOf } from '../index/characters.ts';
import { isFolded } from '../index/document-text.ts';
import type { StoredText } from '../index/index-file.ts';
import type { PlannedForm } from './query-plan.ts';

/** A document's text, opened for a second look. */
export interface OpenedText {
  readonly units: Uint16Array;
  /** Of the same length: an offset in one is the offset in the other. */
  readonly folded: string;
  readonly parts: Uint32Array;
  /** Where what a section has folded begins, after all that is seen without opening anything. */
  readonly openEnd: number;
}

/** Where something stands in a text, in UTF-16 units. */
export interface Occurrence {
  readonly offset: number;
  readonly length: number;
}

/** Occurrences of one form that are looked at; a word that comes more often is at home here anyway. */
const MOST_OCCURRENCES = 24;
const DOT = 0x2e;
const SMALL_S = 0x73;

export function openText({ units, parts }: StoredText): OpenedText {
  return { units, parts, folded: textOf(foldUnits(units)), openEnd: openEndOf(parts, units.length) };
}

function openEndOf(parts: Uint32Array, length: number): number {
  for (let at = 0; at + 1 < parts.length; at += 2) if (isFolded(parts[at + 1] ?? 0)) return parts[at] ?? 0;
  return length;
}

/** The part of a text that holds an offset. */
export function partAt(
  { parts, folded }: OpenedText,
  offset: number,
): { readonly start: number; readonly end: number; readonly place: number } {
  let at = 0;
  while (at + 2 < parts.length && (parts[at + 2] ?? 0) <= offset) at += 2;
  return { start: parts[at] ?? 0, end: parts[at + 2] ?? folded.length, place: parts[at + 1] ?? 0 };
}

/** Where a form stands, ascending: Latin letters and digits at word borders only, or before the s of a plural. */
export function findForm({ folded }: OpenedText, { wanted }: PlannedForm): Occurrence[] {
  const found: Occurrence[] = [];
  let at = findNext(folded, wanted, 0);
  while (at && found.length < MOST_OCCURRENCES) {
    const end = at.offset + at.length;
    if (beginsWord(folded, at.offset) && endsWord(folded, end)) found.push(at);
    at = findNext(folded, wanted, end);
  }
  return found;
}

function findNext(folded: string, wanted: string | RegExp, from: number): Occurrence | undefined {
  if (typeof wanted === 'string') {
    const offset = folded.indexOf(wanted, from);
    return offset < 0 ? undefined : { offset, length: wanted.length };
  }
  wanted.lastIndex = from;
  const match = wanted.exec(folded);
  return match ? { offset: match.index, length: match[0].length } : undefined;
}

function isLetter(unit: number): boolean {
  // Beyond either end there is no unit.
  return !Number.isNaN(unit) && kindOf(unit) === LETTER;
}

function beginsWord(folded: string, at: number): boolean {
  if (!isLetter(folded.charCodeAt(at))) return true;
  const before = folded.charCodeAt(at - 1);
  // M2.5 is one word: no 5 stands in it.
  if (before === DOT) return !isLetter(folded.charCodeAt(at - 2));
  return !isLetter(before);
}

function endsWord(folded: string, end: number): boolean {
  if (!isLetter(folded.charCodeAt(end - 1))) return true;
  const after = folded.charCodeAt(end);
  const next = folded.charCodeAt(end + 1);
  if (after === DOT) return !isLetter(next);
  return !isLetter(after) || (after === SMALL_S && !isLetter(next));
}
