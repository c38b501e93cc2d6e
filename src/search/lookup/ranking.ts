/** Returns places one after the other, best first, without sorting those that are not requested. */
export interface Ranking {
  /** Undefined when there are no more. */
  next(): number | undefined;
}

/** Histogram buckets between zero and the highest score, for selecting the best. */
const STEPS = 1_024;

/** The places 0 to count - 1. */
export function allPlaces(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, place) => place);
}

/** The places of the highest scores, in no order: at least `wanted` of them, if there are so many. */
export function bestPlaces(scores: Float32Array, count: number, wanted: number): Uint32Array {
  if (count <= wanted) return allPlaces(count);
  let highest = 0;
  for (let at = 0; at < count; at += 1) highest = Math.max(highest, scores[at] ?? 0);
  const stepOf = (score: number): number => Math.floor((score / highest) * (STEPS - 1));
  const counts = new Uint32Array(STEPS);
  for (let at = 0; at < count; at += 1) {
    const step = stepOf(scores[at] ?? 0);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let lowest = STEPS;
  for (let found = 0; found < wanted && lowest > 0; ) {
    lowest -= 1;
    found += counts[lowest] ?? 0;
  }
  const places: number[] = [];
  for (let at = 0; at < count; at += 1) if (stepOf(scores[at] ?? 0) >= lowest) places.push(at);
  return Uint32Array.from(places);
}

/**
 * Ranks places (a binary heap).
 * @param heap the places; used as the heap itself
 * @param isBetter whether the first comes before the second
 */
export function createRanking(
  heap: Uint32Array,
  isBetter: (first: number, second: number) => boolean,
): Ranking {
  let size = heap.length;

  function sink(from: number): void {
    const sinking = heap[from] ?? 0;
    let at = from;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isBetter(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
      if (!isBetter(heap[child] ?? 0, sinking)) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = sinking;
  }
  for (let at = (size >> 1) - 1; at >= 0; at -= 1) sink(at);

  return {
    next() {
      if (size === 0) return undefined;
      const best = heap[0];
      size -= 1;
      heap[0] = heap[size] ?? 0;
      sink(0);
      return best;
    },
  };
}
