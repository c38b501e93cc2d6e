/** A trie of the units of names, as one table: a node and a unit lead to the next node. */
interface UnitTree {
  /** The node behind that unit, created if missing. */
  grow(node: number, unit: number): number;
  /** The node behind that unit, or 0. */
  next(node: number, unit: number): number;
}

/** Numbers per edge of the trie: a node, a unit, and the node that they lead to; adjacent, so that they share a cache line. */
const STEP = 3;

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
 * Creates a trie without edges.
 * @param most maximum number of nodes
 * @param before the last node number that another trie uses
 */
export function createUnitTree(most: number, before: number): UnitTree {
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
