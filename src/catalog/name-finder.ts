import { isHan } from './fold-name.ts';
import type { Steps } from './steps.ts';
import { GAP, type TextUnits } from './text-units.ts';
import { isDelicate, runsIntoWords } from './word-borders.ts';

/** A name that occurs in a text. */
export interface FoundName {
  /** Its index in the list of names. */
  readonly name: number;
  /** The unit of the text at which it first occurs. */
  readonly at: number;
}

/** Finds which of many folded names occur in a text, in one pass, by the rules of `namesIn`. */
export interface NameFinder {
  /** Each name once, in no order. Calls must not overlap. */
  findIn(text: TextUnits): Steps<FoundName[]>;
}

/** A trie of the units of names, as one table: a node and a unit lead to the next node. */
interface UnitTree {
  /** The node behind that unit, created if missing. */
  grow(node: number, unit: number): number;
  /** The node behind that unit, or 0. */
  next(node: number, unit: number): number;
}

const NONE = -1;
/** What a unit may begin: names of one unit, of two, of more. */
const SINGLE = 1;
const PAIR = 2;
const MORE = 4;
/** Positions of a text that are scanned per step: about a millisecond. */
export const PLACES_A_STEP = 1 << 14;
/** A filter on the first units of names spares most positions a lookup in the trie: its size in bits (log2). */
const BEGINNING_BITS = 20;
/** Numbers per edge of the trie: a node, a unit, and the node that they lead to; adjacent, so that they share a cache line. */
const STEP = 3;

/** Builds a trie of the names, rooted at their first three units. A single Han character is no name and is never found. */
export function* buildNameFinder(names: readonly string[]): Steps<NameFinder> {
  const beginnings = createBits(BEGINNING_BITS);
  const begins = new Uint8Array(0x1_0000);
  const most = names.reduce((sum, { length }) => sum + length, names.length + 1);
  // The nodes behind the first three units, of which a shorter name lacks the last.
  const starts = createUnitTree(names.length, 0);
  const tree = createUnitTree(most, names.length);
  const placeOf = new Int32Array(most + 1).fill(NONE);
  // By node the units that lead on from it, as a bit set of their last five bits: most walks end without another trie lookup.
  const leadsOn = new Int32Array(most + 1);
  /** By node whether its name counts only where no word runs into it. */
  const delicate = new Uint8Array(most + 1);
  for (const [place, name] of names.entries()) {
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
    placeOf[node] = place;
    if (isDelicate(name)) delicate[node] = 1;
  }
  /** By node the text in which its name was last found, so that each name is returned once. */
  const foundIn = new Uint32Array(placeOf.length);
  let text = 0;

  /** Records the names that begin within a range: a separate function, because inside a generator it would take twice as long. */
  function scan(read: TextUnits, from: number, to: number, found: FoundName[]): void {
    const { units, borders, length } = read;
    const note = (node: number, at: number, end: number): void => {
      if (foundIn[node] === text || (end < length && borders[end] === 0)) return;
      if (delicate[node] === 1 && runsIntoWordsAt(read, at, end)) return;
      foundIn[node] = text;
      found.push({ name: placeOf[node] ?? NONE, at });
    };
    for (let start = from; start < to; start += 1) {
      if (borders[start] === 0) continue;
      const first = units[start] ?? 0;
      const begun = begins[first] ?? 0;
      if (begun === 0) continue;
      const second = units[start + 1] ?? 0;
      if ((begun & SINGLE) !== 0) note(starts.next(first << 16, 0), start, start + 1);
      if ((begun & PAIR) !== 0 && beginnings.has(hashOf(first, second, 0))) {
        const node = starts.next((first << 16) | second, 0);
        if (node !== 0) note(node, start, start + 2);
      }
      const third = units[start + 2] ?? 0;
      if (!beginnings.has(hashOf(first, second, third))) continue;
      let end = start + 3;
      for (let node = starts.next((first << 16) | second, third); node !== 0; end += 1) {
        if (placeOf[node] !== NONE) note(node, start, end);
        const unit = units[end] ?? 0;
        node = ((leadsOn[node] ?? 0) & (1 << unit)) === 0 ? 0 : tree.next(node, unit);
      }
    }
  }

  return {
    *findIn(units) {
      const found: FoundName[] = [];
      text += 1;
      for (let from = 0; from < units.length; from += PLACES_A_STEP) {
        yield;
        scan(units, from, Math.min(units.length, from + PLACES_A_STEP), found);
      }
      return found;
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

/** A set of hashes with false positives (a Bloom filter with one hash). */
export interface HashBits {
  add(hash: number): void;
  has(hash: number): boolean;
}

/**
 * Creates an empty set.
 * @param size number of bits (log2); indexed by the upper bits of a hash
 */
export function createBits(size: number): HashBits {
  const bits = new Uint8Array(1 << (size - 3));
  return {
    add(hash) {
      const at = hash >>> (32 - size);
      bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
    },
    has(hash) {
      const at = hash >>> (32 - size);
      return ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
    },
  };
}

/**
 * @param most maximum number of nodes
 * @param before the last node number that another trie uses
 */
function createUnitTree(most: number, before: number): UnitTree {
  const slotBits = Math.max(4, Math.ceil(Math.log2(2 * most)));
  const mask = 2 ** slotBits - 1;
  const steps = new Int32Array(STEP * 2 ** slotBits);
  let last = before;

  /** The slot of that edge, or the free slot for it. */
  function placeOf(node: number, unit: number): number {
    let slot = hashOf(node, unit, 0) >>> (32 - slotBits);
    for (;;) {
      const at = STEP * slot;
      if (steps[at + 2] === 0 || (steps[at] === node && steps[at + 1] === unit)) return at;
      slot = (slot + 1) & mask;
    }
  }

  return {
    grow(node, unit) {
      const at = placeOf(node, unit);
      const known = steps[at + 2] ?? 0;
      if (known !== 0) return known;
      last += 1;
      steps.set([node, unit, last], at);
      return last;
    },
    next: (node, unit) => steps[placeOf(node, unit) + 2] ?? 0,
  };
}

/** A 32-bit hash of three numbers; the upper bits are the best mixed. */
export function hashOf(first: number, second: number, third: number): number {
  const mixed =
    Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b) ^ Math.imul(third, 0xc2b2_ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d);
}
