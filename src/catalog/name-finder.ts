import { isHan } from './fold-name.ts';
import type { Steps } from './steps.ts';
import { FURTHER_ON, type TextPlace } from './text-places.ts';
import type { TextSpread } from './text-spread.ts';
import { GAP, spanIndexAt, type TextSpan, type TextUnits } from './text-units.ts';
import { createBits, createUnitTree, hashOf } from './unit-tree.ts';
import { isDelicate, runsIntoWords } from './word-borders.ts';

/** A name that occurs in a text. */
export interface FoundName {
  /** Its index in the list of names. */
  readonly name: number;
  /** Where in the text it first occurs. */
  readonly place: TextPlace;
  readonly spread: TextSpread;
}

/** Finds which of many folded names occur in a text, in one pass, by the rules of `namesIn`. */
export interface NameFinder {
  /** Each name once, in no order. Calls must not overlap. */
  findIn(text: TextUnits): Steps<FoundName[]>;
}

const NONE = -1;
/** Of a text without parts. */
const NO_SPAN: TextSpan = { from: 0, place: FURTHER_ON, spread: 0 };
/** What a unit may begin: names of one unit, of two, of more. */
const SINGLE = 1;
const PAIR = 2;
const MORE = 4;
/** Positions of a text that are scanned per step: about a millisecond. */
export const PLACES_A_STEP = 1 << 14;
/** A filter on the first units of names spares most positions a lookup in the trie: its size in bits (log2). */
const BEGINNING_BITS = 20;

/** Builds a trie of the names, rooted at their first three units. A single Han character is no name and is never found. */
export function* buildNameFinder(names: readonly string[]): Steps<NameFinder> {
  const beginnings = createBits(BEGINNING_BITS);
  const begins = new Uint8Array(0x1_0000);
  const most = names.reduce((sum, { length }) => sum + length, names.length + 1);
  // The nodes behind the first three units, of which a shorter name lacks the last.
  const starts = createUnitTree(names.length, 0);
  const tree = createUnitTree(most, names.length);
  const nameOf = new Int32Array(most + 1).fill(NONE);
  // By node the units that lead on from it, as a bit set of their last five bits: most walks end without another trie lookup.
  const leadsOn = new Int32Array(most + 1);
  /** By node whether its name counts only where no word runs into it. */
  const delicate = new Uint8Array(most + 1);
  for (const [index, name] of names.entries()) {
    yield;
    if (isLoneHan(name)) continue;
    const [first, second, third] = [unitAt(name, 0), unitAt(name, 1), unitAt(name, 2)];
    begins[first] = (begins[first] ?? 0) | (name.length === 1 ? SINGLE : name.length === 2 ? PAIR : MORE);
    beginnings.add(hashOf(first, second, third));
    let node = starts.grow((first << 16) | second, third);
    for (let at = 3; at < name.length; at += 1) {
      const unit = name.charCodeAt(at);
      leadsOn[node] = (leadsOn[node] ?? 0) | (1 << unit);
      node = tree.grow(node, unit);
    }
    nameOf[node] = index;
    if (isDelicate(name)) delicate[node] = 1;
  }
  /** By node the text in which its name was last found, so that each name is returned once, and where that text has it. */
  const foundIn = new Uint32Array(nameOf.length);
  const placeOf = new Uint8Array(nameOf.length);
  const spreadOf = new Uint8Array(nameOf.length);
  let text = 0;

  /** Records the nodes of the names that begin within a range: a separate function, because inside a generator it would take twice as long. */
  function scan(read: TextUnits, from: number, to: number, found: number[]): void {
    const { units, borders, length, spans } = read;
    const note = (node: number, at: number, end: number, { place, spread }: TextSpan): void => {
      const known = foundIn[node] === text ? (spreadOf[node] ?? 0) : 0;
      if ((known & spread) === spread || (end < length && borders[end] === 0)) return;
      if (delicate[node] === 1 && runsIntoWordsAt(read, at, end)) return;
      spreadOf[node] = known | spread;
      if (known !== 0) return;
      foundIn[node] = text;
      placeOf[node] = place;
      found.push(node);
    };
    let index = spanIndexAt(spans, from);
    let span = spans[index] ?? NO_SPAN;
    let spanEnd = spans[index + 1]?.from ?? length;
    for (let start = from; start < to; start += 1) {
      if (start === spanEnd) {
        index += 1;
        span = spans[index] ?? NO_SPAN;
        spanEnd = spans[index + 1]?.from ?? length;
      }
      if (borders[start] === 0) continue;
      const first = units[start] ?? 0;
      const begun = begins[first] ?? 0;
      if (begun === 0) continue;
      const second = units[start + 1] ?? 0;
      if ((begun & SINGLE) !== 0) note(starts.next(first << 16, 0), start, start + 1, span);
      if ((begun & PAIR) !== 0 && beginnings.has(hashOf(first, second, 0))) {
        const node = starts.next((first << 16) | second, 0);
        if (node !== 0) note(node, start, start + 2, span);
      }
      const third = units[start + 2] ?? 0;
      if (!beginnings.has(hashOf(first, second, third))) continue;
      let end = start + 3;
      for (let node = starts.next((first << 16) | second, third); node !== 0; end += 1) {
        if (nameOf[node] !== NONE) note(node, start, end, span);
        const unit = units[end] ?? 0;
        node = ((leadsOn[node] ?? 0) & (1 << unit)) === 0 ? 0 : tree.next(node, unit);
      }
    }
  }

  return {
    *findIn(units) {
      const found: number[] = [];
      text += 1;
      for (let from = 0; from < units.length; from += PLACES_A_STEP) {
        yield;
        scan(units, from, Math.min(units.length, from + PLACES_A_STEP), found);
      }
      return found.map((node) => ({
        name: nameOf[node] ?? NONE,
        place: placeOf[node] ?? FURTHER_ON,
        spread: spreadOf[node] ?? 0,
      }));
    },
  };
}

/** Whether words run into a delicate name at that place. */
export function runsIntoWordsAt({ units, borders }: TextUnits, at: number, end: number): boolean {
  const isCut = borders[end] === GAP;
  const before = borders[at] === GAP ? 0 : (units[at - 1] ?? 0);
  const after = [isCut ? 0 : (units[end] ?? 0), isCut ? 0 : (units[end + 1] ?? 0)] as const;
  return runsIntoWords({ before, first: units[at] ?? 0, last: units[end - 1] ?? 0, after }, end - at);
}

/** 0 past the end. */
function unitAt(name: string, at: number): number {
  return at < name.length ? name.charCodeAt(at) : 0;
}

/** Whether it is a single Han character, which occurs in very many words. */
export function isLoneHan(foldedName: string): boolean {
  return foldedName === '' || (isHan(foldedName) && [...foldedName].length === 1);
}
