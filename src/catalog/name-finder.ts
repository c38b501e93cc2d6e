import type { Steps } from './steps.ts';
import type { TextUnits } from './text-units.ts';

/** Finds which of many folded names stand in a text, in one pass, as `namesIn` finds one. */
export interface NameFinder {
  /** Places in the list of names, each once, in no order. */
  findIn(text: TextUnits): number[];
}

/** A tree of the units of names, as one table: a node and a unit lead to the next node. Node 0 is the root. */
interface UnitTree {
  /** The node behind that unit, made if it is not there. */
  grow(node: number, unit: number): number;
  /** The node behind that unit, or 0. */
  next(node: number, unit: number): number;
}

const NONE = -1;
/** Most places of a text are passed by without a look into the tree: this many bits (log2) for the first units of names. */
const BEGINNING_BITS = 20;
/** A step of the tree: a node, a unit, and the node that they lead to. Side by side, they take one look at memory. */
const STEP = 3;

/** Lays the names out as a tree; those of a single unit are never found. */
export function* buildNameFinder(names: readonly string[]): Steps<NameFinder> {
  const pairs = createBits();
  const triples = createBits();
  const most = names.reduce((sum, { length }) => sum + length, 1);
  const tree = createUnitTree(most);
  const placeOf = new Int32Array(most).fill(NONE);
  for (const [place, name] of names.entries()) {
    yield;
    if (name.length < 2) continue;
    let node = 0;
    for (let at = 0; at < name.length; at += 1) node = tree.grow(node, name.charCodeAt(at));
    placeOf[node] = place;
    const [first, second, third] = [name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2)];
    if (name.length === 2) pairs.add(hashOf(first, second, 0));
    else triples.add(hashOf(first, second, third));
  }
  /** By name the text in which it was last found, so that it is given once. */
  const foundIn = new Uint32Array(names.length);
  let text = 0;

  return {
    findIn({ units, borders, length }) {
      const found: number[] = [];
      text += 1;
      for (let start = 0; start < length; start += 1) {
        if (borders[start] === 0) continue;
        const first = units[start] ?? 0;
        const second = units[start + 1] ?? 0;
        const third = units[start + 2] ?? 0;
        if (!triples.has(hashOf(first, second, third)) && !pairs.has(hashOf(first, second, 0))) continue;
        let end = start + 1;
        for (let node = tree.next(0, first); node !== 0; end += 1) {
          const place = placeOf[node] ?? NONE;
          if (place !== NONE && foundIn[place] !== text && (end >= length || borders[end] === 1)) {
            foundIn[place] = text;
            found.push(place);
          }
          node = tree.next(node, units[end] ?? 0);
        }
      }
      return found;
    },
  };
}

/** A set of hashes that may hold more than was added. */
function createBits() {
  const bits = new Uint8Array(1 << (BEGINNING_BITS - 3));
  return {
    add(hash: number): void {
      const at = hash >>> (32 - BEGINNING_BITS);
      bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
    },
    has(hash: number): boolean {
      const at = hash >>> (32 - BEGINNING_BITS);
      return ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
    },
  };
}

/** @param most nodes that it will have */
function createUnitTree(most: number): UnitTree {
  const slotBits = Math.max(4, Math.ceil(Math.log2(2 * most)));
  const mask = 2 ** slotBits - 1;
  const steps = new Int32Array(STEP * 2 ** slotBits);
  let last = 0;

  /** Where that step is, or the free place for it. */
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

/** 32 bits, the upper ones the best mixed. */
function hashOf(first: number, second: number, third: number): number {
  const mixed =
    Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b) ^ Math.imul(third, 0xc2b2_ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d);
}
