import type { Episode } from '../domain/episode.ts';
import type { GlossedTerm } from '../domain/glossary.ts';
import { describeTerm } from './describe-term.ts';
import { entityRef } from './entity-ref.ts';
import { collectHeadwords, type Headword } from './headwords.ts';
import { joinTerms } from './join-terms.ts';
import { type NamedCandidate, nearestNames } from './nearest-names.ts';
import type { Steps } from './steps.ts';

/** A term as the archive holds it; what a page shows of it is put together when it is asked for. */
export interface TermEntry {
  /** The one that stands for the term first. */
  readonly headwords: readonly Headword[];
}

/** All terms that episodes gloss. */
export interface Glossary {
  /** Newly met first; those that one episode brought in the order of its text. */
  readonly entries: readonly TermEntry[];
  /** By the first of the folded forms that is known; a headword goes before an English name or an acronym. */
  find(forms: readonly string[]): TermEntry | undefined;
  findHeadword(folded: string): TermEntry | undefined;
  /** By the ref of any of its headwords, so that old buttons lead on. */
  findByRef(ref: string): TermEntry | undefined;
  /** Other terms that are given one of its English names or acronyms. */
  sharing(entry: TermEntry): TermEntry[];
  describe(entry: TermEntry): GlossedTerm;
  /** Those that folded forms of an unknown word may mean, nearest first. */
  nearest(forms: readonly string[], limit: number): TermEntry[];
}

/** Gathers the terms of an archive, given newest first, each under all its names. */
export function* buildGlossary(newestFirst: readonly Episode[]): Steps<Glossary> {
  const headwords = yield* collectHeadwords(newestFirst);
  const { rootOf, allMeantBy } = yield* joinTerms(headwords);
  const entries = yield* groupHeadwords(headwords, rootOf);
  // Tens of thousands of refs take as many milliseconds as the rest.
  let byRef: ReadonlyMap<string, string> | undefined;
  let candidates: readonly (NamedCandidate & { readonly entry: TermEntry })[] | undefined;
  const findHeadword = (folded: string) => entries.get(rootOf(folded));

  return {
    entries: newlyMetFirst(entries.values()),
    findHeadword,
    find(forms) {
      for (const form of forms) {
        const entry = findHeadword(form) ?? findHeadword(allMeantBy(form)[0] ?? '');
        if (entry) return entry;
      }
      return undefined;
    },
    findByRef(ref) {
      byRef ??= new Map([...headwords.keys()].map((headword) => [entityRef('term', headword), headword]));
      return findHeadword(byRef.get(ref) ?? '');
    },
    sharing(entry) {
      const sharing = namesOf(entry)
        .flatMap(allMeantBy)
        .flatMap((headword) => findHeadword(headword) ?? []);
      return [...new Set(sharing)].filter((other) => other !== entry);
    },
    describe: (entry) => describeTerm(entry.headwords, newestFirst),
    nearest(forms, limit) {
      candidates ??= mostUsedFirst(entries.values()).map((entry) => ({ entry, folded: namesOf(entry) }));
      return nearestNames(forms, candidates, limit).map(({ entry }) => entry);
    },
  };
}

/** By the headword that stands for the term, in the order in which the archive met them. */
function* groupHeadwords(
  headwords: ReadonlyMap<string, Headword>,
  rootOf: (headword: string) => string,
): Steps<Map<string, TermEntry>> {
  const parts: Headword[] = [];
  const groups = new Map<string, { readonly headwords: Headword[] }>();
  for (const [folded, headword] of headwords) {
    if (rootOf(folded) === folded) groups.set(folded, { headwords: [headword] });
    else parts.push(headword);
    yield;
  }
  for (const part of parts) groups.get(rootOf(part.folded))?.headwords.push(part);
  return groups;
}

function newlyMetFirst(entries: Iterable<TermEntry>): TermEntry[] {
  const metAt = ({ headwords }: TermEntry) =>
    headwords.reduce((oldest, { positions }) => Math.max(oldest, positions[0] ?? 0), 0);
  return orderedBy(entries, metAt);
}

function mostUsedFirst(entries: Iterable<TermEntry>): TermEntry[] {
  return orderedBy(entries, ({ headwords }) => headwords.reduce((sum, { reads }) => sum - reads.length, 0));
}

function orderedBy(entries: Iterable<TermEntry>, rankOf: (entry: TermEntry) => number): TermEntry[] {
  return Array.from(entries, (entry) => ({ entry, rank: rankOf(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** All its folded names, each once. */
function namesOf({ headwords }: TermEntry): string[] {
  const names = new Set<string>();
  for (const { folded, reads } of headwords) {
    names.add(folded);
    for (const { names: given } of reads) for (const other of given.others) names.add(other);
  }
  return [...names];
}
