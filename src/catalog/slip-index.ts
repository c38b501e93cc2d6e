import { isOneSlipAway } from './one-slip.ts';
import type { Steps } from './steps.ts';

/** A folded name, and what bears it. */
export interface Named<Bearer> {
  readonly folded: string;
  readonly bearer: Bearer;
}

/** Finds the names one slip away from what was typed. */
export interface SlipIndex<Bearer> {
  /** In the order in which they were given. */
  find(forms: readonly string[]): Named<Bearer>[];
}

/** One slip spares the beginning or the end of a name: only those that begin or end alike are looked at. */
export function* buildSlipIndex<Bearer>(names: Iterable<Named<Bearer>>): Steps<SlipIndex<Bearer>> {
  const all: Named<Bearer>[] = [];
  const byFirst = new Map<string, number[]>();
  const byLast = new Map<string, number[]>();
  for (const named of names) {
    add(byFirst, named.folded.charAt(0), all.length);
    add(byLast, named.folded.slice(-1), all.length);
    all.push(named);
    yield;
  }
  return {
    find(forms) {
      const found = new Set<number>();
      for (const form of forms) {
        const near = [...(byFirst.get(form.charAt(0)) ?? []), ...(byLast.get(form.slice(-1)) ?? [])];
        for (const place of near) {
          const named = all[place];
          if (named && isOneSlipAway(form, named.folded)) found.add(place);
        }
      }
      return [...found].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
    },
  };
}

function add(places: Map<string, number[]>, character: string, place: number): void {
  const known = places.get(character);
  if (known) known.push(place);
  else places.set(character, [place]);
}
