import { isHan } from './fold-name.ts';

/** A candidate with all its folded names. */
export interface NamedCandidate {
  readonly folded: readonly string[];
}

/** Longer names are compared by containment only: edit distance costs the product of both lengths. */
const LONGEST_COMPARED = 40;

/**
 * Takes folded forms of an unknown name and candidates, most used first; returns those that may be meant: first the ones that
 * contain it or that it contains, then those at most a third of their letters away, nearest first.
 */
export function nearestNames<T extends NamedCandidate>(
  forms: readonly string[],
  candidates: readonly T[],
  limit: number,
): T[] {
  const measures = forms.map(createMeasure);
  const ranked: { candidate: T; distance: number }[] = [];
  for (const candidate of candidates) {
    let distance = Infinity;
    for (const distanceTo of measures) {
      for (const name of candidate.folded) distance = Math.min(distance, distanceTo(name));
    }
    if (distance < Infinity) ranked.push({ candidate, distance });
  }
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Returns a function that measures names against one form: 0 for containment, else the edit distance, or Infinity beyond the limit. */
export function createMeasure(form: string): (name: string) => number {
  const leftOver = createLetterCount(form);
  return (name) => {
    const [shorter, longer] = form.length < name.length ? [form, name] : [name, form];
    if (shorter.length > 1 && longer.includes(shorter)) return 0;
    const allowed = slipsAllowed(shorter, longer);
    if (longer.length > LONGEST_COMPARED || longer.length - shorter.length > allowed) return Infinity;
    // Each letter that only one of them has is an edit, and letters are counted much faster than edits.
    const strange = leftOver(name);
    if (Math.max(strange, strange + form.length - name.length) > allowed) return Infinity;
    const distance = slipsBetween(shorter, longer);
    return distance <= allowed ? distance : Infinity;
  };
}

/** A third of the letters. Of three Han characters one may be wrong but none missing: two are too little to compare. */
function slipsAllowed(shorter: string, longer: string): number {
  return shorter.length < 3 && isHan(longer) ? 0 : Math.floor(longer.length / 3);
}

/** Counts the letters (UTF-16 units) of a name that a form does not have, or not as often. */
function createLetterCount(form: string): (name: string) => number {
  const counts = new Int32Array(0x1_0000);
  for (let at = 0; at < form.length; at += 1)
    counts[form.charCodeAt(at)] = (counts[form.charCodeAt(at)] ?? 0) + 1;
  return (name) => {
    let strange = 0;
    for (let at = 0; at < name.length; at += 1) {
      const unit = name.charCodeAt(at);
      const left = counts[unit] ?? 0;
      counts[unit] = left - 1;
      if (left <= 0) strange += 1;
    }
    for (let at = 0; at < name.length; at += 1)
      counts[name.charCodeAt(at)] = (counts[name.charCodeAt(at)] ?? 0) + 1;
    return strange;
  };
}

/** Counts letters missing, added, wrong, or swapped with their neighbour (Damerau-Levenshtein, optimal string alignment). */
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

/** Lengths of names looked up inside another: a single unit occurs in very many words, and no contained name is longer. */
const SHORTEST_HELD = 2;
const LONGEST_HELD = 40;

/** All parts of a folded form that may be names, each once. */
export function namesHeldBy(form: string): string[] {
  const parts = new Set<string>();
  for (let from = 0; from < form.length; from += 1) {
    const last = Math.min(form.length, from + LONGEST_HELD);
    for (let to = from + SHORTEST_HELD; to <= last; to += 1) parts.add(form.slice(from, to));
  }
  return [...parts];
}
