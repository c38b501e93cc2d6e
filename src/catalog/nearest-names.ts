/** Something that can be meant, under all its folded names. */
export interface NamedCandidate {
  readonly folded: readonly string[];
}

/** Longer names are compared by containment only: edit distance costs the product of both lengths. */
const LONGEST_COMPARED = 40;

/**
 * Takes folded forms of a name that nobody knows and candidates, most used first; gives those that may be meant: first
 * the ones that contain it or that it contains, then those at most a third of their letters away, nearest first.
 */
export function nearestNames<T extends NamedCandidate>(
  forms: readonly string[],
  candidates: readonly T[],
  limit: number,
): T[] {
  const ranked = candidates.flatMap((candidate) => {
    const distance = Math.min(
      ...forms.flatMap((form) => candidate.folded.map((name) => distanceBetween(form, name))),
    );
    return Number.isFinite(distance) ? [{ candidate, distance }] : [];
  });
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** 0 for containment, else the number of slips, or Infinity when there are too many. */
function distanceBetween(form: string, name: string): number {
  const [shorter, longer] = form.length < name.length ? [form, name] : [name, form];
  if (shorter.length > 1 && longer.includes(shorter)) return 0;
  const allowed = Math.floor(longer.length / 3);
  if (longer.length > LONGEST_COMPARED || longer.length - shorter.length > allowed) return Infinity;
  const distance = slipsBetween(shorter, longer);
  return distance <= allowed ? distance : Infinity;
}

/** Letters missing, added, wrong, or swapped with their neighbour (Damerau-Levenshtein, optimal string alignment). */
export function slipsBetween(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const isSame = first[row - 1] === second[column - 1];
      const isSwap = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      current[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[second.length] ?? 0;
}
