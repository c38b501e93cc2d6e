import { foldUnits, kindOf, LETTER } from '../index/characters.ts';
import { isFolded } from '../index/document-text.ts';
import type { StoredText } from '../index/text-table.ts';
import { bytesOf, type Occurrence, type SearchedUnits } from './form-finder.ts';
import type { PlannedForm } from './query-plan.ts';

/** A document's text, opened for checking a match. */
export interface OpenedText extends SearchedUnits {
  /** Whether it may hold a form at all; for a text of the index the index knows. */
  readonly mayHold: (form: PlannedForm) => boolean;
  /** Cached results: several rules look for the same form. */
  readonly found: Map<PlannedForm, readonly Occurrence[]>;
  readonly parts: Uint32Array;
  /** Where the folded text of sections begins, after everything that is visible at once. */
  readonly openEnd: number;
}

/** Limit of occurrences per form; a word that occurs more often is relevant here anyway. */
const MOST_OCCURRENCES = 24;
const DOT = 0x2e;
const SMALL_S = 0x73;

/** Opens a text that is not stored anywhere. */
export function openText(text: { readonly units: Uint16Array; readonly parts: Uint32Array }): OpenedText {
  return openStored({ folded: foldUnits(text.units), parts: text.parts }, () => true);
}

/** Opens a text from the index, which is already folded. */
export function openStored(
  { folded, parts }: StoredText,
  mayHold: (form: PlannedForm) => boolean,
): OpenedText {
  return {
    mayHold,
    units: folded,
    bytes: bytesOf(folded),
    found: new Map(),
    parts,
    openEnd: openEndOf(parts, folded.length),
  };
}

function openEndOf(parts: Uint32Array, length: number): number {
  for (let at = 0; at + 1 < parts.length; at += 2) if (isFolded(parts[at + 1] ?? 0)) return parts[at] ?? 0;
  return length;
}

/** The part of a text that contains an offset. */
export function partAt(
  { parts, units }: OpenedText,
  offset: number,
): { readonly start: number; readonly end: number; readonly place: number } {
  let at = 0;
  while (at + 2 < parts.length && (parts[at + 2] ?? 0) <= offset) at += 2;
  return { start: parts[at] ?? 0, end: parts[at + 2] ?? units.length, place: parts[at + 1] ?? 0 };
}

/** Where the parts from that place are. */
export function* placesOf(
  { parts, units }: OpenedText,
  place: number,
): Generator<{ readonly start: number; readonly end: number }> {
  for (let at = 0; at < parts.length; at += 2) {
    if (parts[at + 1] === place) yield { start: parts[at] ?? 0, end: parts[at + 2] ?? units.length };
  }
}

/** The occurrences of a form, ascending: Latin letters and digits at word borders only, or before the s of a plural. */
export function findForm(text: OpenedText, form: PlannedForm): readonly Occurrence[] {
  const known = text.found.get(form) ?? lookThrough(text, form, MOST_OCCURRENCES);
  text.found.set(form, known);
  return known;
}

/** Whether a form occurs at all: that costs less than where it does. */
export function holdsForm(text: OpenedText, form: PlannedForm): boolean {
  return (text.found.get(form) ?? lookThrough(text, form, 1)).length > 0;
}

function lookThrough(text: OpenedText, form: PlannedForm, most: number): readonly Occurrence[] {
  if (!text.mayHold(form)) return [];
  const { find } = form;
  const { units } = text;
  const found: Occurrence[] = [];
  let at = find(text, 0);
  while (at && found.length < most) {
    const end = at.offset + at.length;
    if (beginsWord(units, at.offset) && endsWord(units, end)) found.push(at);
    at = find(text, end);
  }
  return found;
}

function isLetter(unit: number | undefined): boolean {
  // Undefined beyond either end.
  return unit !== undefined && kindOf(unit) === LETTER;
}

function beginsWord(units: Uint16Array, at: number): boolean {
  if (!isLetter(units[at])) return true;
  const before = units[at - 1];
  // M2.5 is one word and does not contain the word 5.
  if (before === DOT) return !isLetter(units[at - 2]);
  return !isLetter(before);
}

function endsWord(units: Uint16Array, end: number): boolean {
  if (!isLetter(units[end - 1])) return true;
  const after = units[end];
  const next = units[end + 1];
  if (after === DOT) return !isLetter(next);
  return !isLetter(after) || (after === SMALL_S && !isLetter(next));
}
