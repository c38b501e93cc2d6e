import { foldUnits, kindOf, LETTER } from '../index/characters.ts';
import type { StoredText } from '../index/text-table.ts';
import { bytesOf, type Occurrence, type SearchedUnits } from './form-finder.ts';
import type { PlannedForm } from './query-plan.ts';

/** A document's text, opened for checking a match. */
export interface OpenedText {
  /** Whether it may hold a form at all; for a text of the index the index knows. */
  readonly mayHold: (form: PlannedForm) => boolean;
  readonly parts: Uint32Array;
  readonly length: number;
  /** What is visible at once; where that ends, what is collapsed begins. */
  readonly open: SearchedUnits;
  readonly openEnd: number;
  readonly isCollapsedDense: boolean;
  /** Read when it is asked for: it is as large, and rarely needed. */
  readonly collapsed: () => SearchedUnits;
  /** Cached results: several rules look for the same form. */
  readonly inOpen: Map<PlannedForm, readonly Occurrence[]>;
  readonly inCollapsed: Map<PlannedForm, readonly Occurrence[]>;
}

/** From one offset to another; all open, or all collapsed. */
export interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** Limit of occurrences per form; a word that occurs more often is relevant here anyway. */
const MOST_OCCURRENCES = 24;
const DOT = 0x2e;
const SMALL_S = 0x73;

/** Opens a text that is not stored anywhere. */
export function openText(units: Uint16Array): OpenedText {
  const open = foldUnits(units);
  const text = { open, parts: new Uint32Array(0), collapsedLength: 0, isCollapsedDense: false };
  return openStored(text, { mayHold: () => true, collapsed: () => new Uint16Array(0) });
}

/** Opens a text from the index, which is already folded. */
export function openStored(
  { open, parts, collapsedLength, isCollapsedDense }: Omit<StoredText, 'clauses'>,
  { mayHold, collapsed }: Pick<OpenedText, 'mayHold'> & { readonly collapsed: () => Uint16Array },
): OpenedText {
  let read: SearchedUnits | undefined;
  return {
    mayHold,
    parts,
    length: open.length + collapsedLength,
    open: searchable(open),
    openEnd: open.length,
    isCollapsedDense,
    collapsed() {
      read ??= searchable(collapsed());
      return read;
    },
    inOpen: new Map(),
    inCollapsed: new Map(),
  };
}

function searchable(units: Uint16Array): SearchedUnits {
  return { units, bytes: bytesOf(units) };
}

/** The folded units of that stretch of a text. */
export function unitsBetween(text: OpenedText, start: number, end: number): Uint16Array {
  const { openEnd, open, collapsed } = text;
  if (start < openEnd) return open.units.subarray(start, Math.min(end, openEnd));
  return collapsed().units.subarray(start - openEnd, end - openEnd);
}

/** The part of a text that contains an offset. */
export function partAt(
  { parts, length }: OpenedText,
  offset: number,
): TextStretch & { readonly place: number } {
  let at = 0;
  while (at + 2 < parts.length && (parts[at + 2] ?? 0) <= offset) at += 2;
  return { start: parts[at] ?? 0, end: parts[at + 2] ?? length, place: parts[at + 1] ?? 0 };
}

/** Where the parts from that place are. */
export function* placesOf({ parts, length }: OpenedText, place: number): Generator<TextStretch> {
  for (let at = 0; at < parts.length; at += 2) {
    if (parts[at + 1] === place) yield { start: parts[at] ?? 0, end: parts[at + 2] ?? length };
  }
}

/**
 * The occurrences of a form in what is visible at once, ascending: Latin letters and digits at word borders only, or before the s
 * of a plural.
 */
export function findInOpen(text: OpenedText, form: PlannedForm): readonly Occurrence[] {
  const known = text.inOpen.get(form) ?? lookOpen(text, form, MOST_OCCURRENCES);
  text.inOpen.set(form, known);
  return known;
}

/** The same in what is collapsed. */
export function findInCollapsed(text: OpenedText, form: PlannedForm): readonly Occurrence[] {
  if (text.length === text.openEnd) return [];
  const known = text.inCollapsed.get(form) ?? lookCollapsed(text, form);
  text.inCollapsed.set(form, known);
  return known;
}

function lookCollapsed(text: OpenedText, form: PlannedForm): readonly Occurrence[] {
  if ((form.isDense && !text.isCollapsedDense) || !text.mayHold(form)) return [];
  const found = lookThrough(text.collapsed(), form, MOST_OCCURRENCES);
  return found.map(({ offset, length }) => ({ offset: offset + text.openEnd, length }));
}

/** Whether a form occurs at all: that costs less than where it does. */
export function holdsForm(text: OpenedText, form: PlannedForm): boolean {
  const open = text.inOpen.get(form) ?? lookOpen(text, form, 1);
  return open.length > 0 || findInCollapsed(text, form).length > 0;
}

function lookOpen(text: OpenedText, form: PlannedForm, most: number): readonly Occurrence[] {
  return text.mayHold(form) ? lookThrough(text.open, form, most) : [];
}

function lookThrough(searched: SearchedUnits, { find }: PlannedForm, most: number): readonly Occurrence[] {
  const { units } = searched;
  const found: Occurrence[] = [];
  let at = find(searched, 0);
  while (at && found.length < most) {
    const end = at.offset + at.length;
    if (beginsWord(units, at.offset) && endsWord(units, end)) found.push(at);
    at = find(searched, end);
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
