/** Numbers that look random and are the same for the same seed: at least 0, below 1. */
export type Random = () => number;

/** Gives mulberry32 of a seed and whatever else tells this use from others. */
export function createRandom(seed: number, ...use: readonly number[]): Random {
  let state = use.reduce((mixed, next) => Math.imul(mixed ^ next, 0x9e3779b1) ^ (mixed >>> 15), seed | 0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of them, each as likely. @throws when there is none */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** A whole number from `least` to `most`. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** The same items in another order. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([first], [second]) => first - second)
    .map(([, item]) => item);
}

/** Gives items as often as they weigh, each in constant time (Vose's alias method). */
export function createSampler<Item>(
  items: readonly Item[],
  weights: readonly number[],
): (random: Random) => Item {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = Float64Array.from(weights, (weight) => (weight * items.length) / total);
  const others = new Uint32Array(items.length);
  const small: number[] = [];
  const large: number[] = [];
  for (const [index, share] of shares.entries()) (share < 1 ? small : large).push(index);
  while (small.length > 0 && large.length > 0) {
    const less = small.pop() ?? 0;
    const more = large.pop() ?? 0;
    others[less] = more;
    shares[more] = (shares[more] ?? 0) + (shares[less] ?? 0) - 1;
    ((shares[more] ?? 0) < 1 ? small : large).push(more);
  }
  // What rounding left over stands for itself.
  for (const index of [...small, ...large]) shares[index] = 1;
  return (random) => {
    const index = Math.floor(random() * items.length);
    const item = items[random() < (shares[index] ?? 1) ? index : (others[index] ?? index)];
    if (item === undefined) throw new Error('nothing to sample from');
    return item;
  };
}
