import type { Catalog } from '../catalog/catalog.ts';
import type { ParsedQuery, QueryPart } from './parse-query.ts';
import { rowFrom } from './read-words.ts';
import { isStopWord } from './stop-words.ts';

/** What was most likely meant, and the query with it. */
export interface Correction {
  readonly typed: string;
  readonly name: string;
  readonly query: string;
}

/** Finding near names scans many: it is done for this many words of a query. */
const MOST_WORDS = 6;
const MOST_OF_NAME = 3;
/** Lengths of a name within a run of Han characters, and of the runs that are looked through. */
const SHORTEST = 2;
const LONGEST = 8;
const LONGEST_RUN = 24;
const MOST_CORRECTIONS = 3;

type Names = Pick<Catalog, 'findTerm' | 'namesFor' | 'namesNear' | 'namesSounding'>;

/**
 * Queries that may have been meant by one with a slip, likeliest first: each differs in one name that is the only likely one
 * there, by its sound (张又霞 for 张又侠) or by one letter (Palentir for Palantir).
 */
export function correctNames(catalog: Names, { parts, text }: ParsedQuery): Correction[] {
  const words = parts.slice(0, MOST_WORDS);
  const corrections: Correction[] = [];
  const correct = (start: number, end: number, names: readonly string[]): void => {
    const [name, ...others] = ofOneThing(catalog, names);
    if (name === undefined || others.length > 0) return;
    const typed = text.slice(start, end);
    corrections.push({ typed, name, query: `${text.slice(0, start)}${name}${text.slice(end)}` });
  };
  for (const [at, part] of words.entries()) {
    if (part.kind !== 'wanted' || part.match === 'literal') continue;
    let isAlike = false;
    for (let length = MOST_OF_NAME; length > 0; length -= 1) {
      const row = rowFrom(words, at).slice(0, length);
      const typed = row.join(' ');
      if (row.length < length || (length > 1 && /\p{Script=Han}/u.test(typed)) || isKnown(catalog, typed))
        continue;
      const end = words[at + length - 1]?.end ?? part.end;
      const names = namesLike(catalog, typed);
      correct(part.start, end, names);
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

function isKnown(catalog: Names, typed: string): boolean {
  return isStopWord(typed) || catalog.namesFor(typed).length > 0 || catalog.findTerm(typed) !== undefined;
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
      if (catalog.namesSounding(typed).length > 0 && !isKnown(catalog, typed))
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
