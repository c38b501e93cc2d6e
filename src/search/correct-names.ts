import type { Catalog } from '../catalog/catalog.ts';
import { couldBeMistyped, mistypedRows } from './mistyped-rows.ts';
import type { ParsedQuery, QueryPart } from './parse-query.ts';

/** What was most likely meant, and the query with it. */
export interface Correction {
  readonly typed: string;
  readonly name: string;
  readonly query: string;
}

/** So many words of a query are looked at. */
const MOST_WORDS = 6;
/** Lengths of a name within a run of Han characters, and of the runs that are looked through. */
const SHORTEST = 2;
const LONGEST = 8;
const LONGEST_RUN = 14;
const MOST_CORRECTIONS = 3;

type Names = Pick<Catalog, 'findTerm' | 'namesFor' | 'namesNear' | 'namesSounding'>;

/**
 * Queries that may have been meant by one with a slip, likeliest first: each differs in one name that is the only likely one
 * there, by its sound (张又霞 for 张又侠) or by one letter (Palentir for Palantir).
 */
export function correctNames(catalog: Names, { parts, text }: ParsedQuery): Correction[] {
  const corrections: Correction[] = [];
  const correct = (start: number, end: number, names: readonly string[]): void => {
    const [name, ...others] = ofOneThing(catalog, names);
    if (name === undefined || others.length > 0) return;
    const typed = text.slice(start, end);
    corrections.push({ typed, name, query: `${text.slice(0, start)}${name}${text.slice(end)}` });
  };
  const rows = mistypedRows(catalog, parts);
  for (const [at, part] of parts.slice(0, MOST_WORDS).entries()) {
    if (part.kind !== 'wanted' || part.match === 'literal') continue;
    let isAlike = false;
    for (const { typed, length } of rows.filter((row) => row.at === at)) {
      const names = namesLike(catalog, typed);
      correct(part.start, parts[at + length - 1]?.end ?? part.end, names);
      isAlike ||= names.length > 0;
    }
    // A part of a word is corrected only where the whole is like nothing.
    if (isAlike) continue;
    for (const { start, end } of soundsIn(catalog, text, part)) {
      correct(start, end, namesLike(catalog, text.slice(start, end)));
    }
  }
  return corrections.slice(0, MOST_CORRECTIONS);
}

/** The most used name that sounds so; of names a letter away, all. */
function namesLike(catalog: Names, typed: string): readonly string[] {
  const sounding = catalog.namesSounding(typed).slice(0, 1);
  return sounding.length > 0 ? sounding : catalog.namesNear(typed);
}

/** Parts of a longer run of Han characters that sound like names without being any, the longest first. */
function soundsIn(
  catalog: Names,
  text: string,
  { start, end }: QueryPart,
): { readonly start: number; readonly end: number }[] {
  const run = text.slice(start, end);
  if (run.length > LONGEST_RUN || !/^\p{Script=Han}+$/u.test(run)) return [];
  const found: { start: number; end: number }[] = [];
  for (let length = Math.min(LONGEST, run.length - 1); length >= SHORTEST; length -= 1) {
    for (let from = start; from + length <= end; from += 1) {
      const typed = text.slice(from, from + length);
      if (found.some((one) => from < one.end && one.start < from + length)) continue;
      if (catalog.namesSounding(typed).length > 0 && couldBeMistyped(catalog, typed))
        found.push({ start: from, end: from + length });
    }
  }
  return found;
}

/** One name of each different thing. */
function ofOneThing(catalog: Names, names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const [canonical = name] = catalog.namesFor(name);
    return !seen.has(canonical) && seen.add(canonical);
  });
}
