import type { Steps } from './steps.ts';

/** Items sorted per step: some tenths of a millisecond, even where names are compared by a language's collation. */
const RUN = 64;

/** Sorts as `toSorted` does, in steps: sorts short runs and merges them two by two. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (first: Item, second: Item) => number,
): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* mergeInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Merges two sorted lists; of equals those on the left go first. */
export function* mergeInSteps<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (first: Item, second: Item) => number,
): Steps<Item[]> {
  const merged: Item[] = [];
  let at = 0;
  for (const item of left) {
    for (let next = right[at]; next !== undefined && compare(next, item) < 0; next = right[at]) {
      merged.push(next);
      at += 1;
      if (merged.length % RUN === 0) yield;
    }
    merged.push(item);
    if (merged.length % RUN === 0) yield;
  }
  return merged.concat(right.slice(at));
}
