import { ENTITY_KINDS, type Entity } from '../domain/entity.ts';
import type { GlossedTerm, Profile } from '../domain/glossary.ts';
import type { Archive } from './archive.ts';
import { foldedForms } from './fold-name.ts';
import type { TermEntry } from './glossary.ts';
import { profileOf } from './profile.ts';
import { relatedTerms } from './related-terms.ts';

/** Longer texts are no words, and are not looked at. */
const LONGEST_WORD = 100;
const MOST_NEAREST = 8;
const MOST_RELATED = 6;

/** What the archive answers about terms, and about an entity beyond its names. */
export interface TermLookup {
  /** The term that a word means: its name, English name or acronym, in any case, width or script. */
  findTerm(word: string): GlossedTerm | undefined;
  findTermByRef(ref: string): GlossedTerm | undefined;
  /** Some of all terms, newly met first: `count` of them after the first `from`. */
  terms(from: number, count: number): { readonly terms: readonly GlossedTerm[]; readonly total: number };
  /** The terms that an unknown word may mean, nearest first; at most eight. */
  nearestTerms(word: string): readonly GlossedTerm[];
  /** The terms that belong with one, best first; at most six. */
  relatedTerms(ref: string): readonly GlossedTerm[];
  /** The listed entity that bears a term's name, of any kind; of several the most used. */
  entityOfTerm(ref: string): Entity | undefined;
  /** What is known of a listed entity, worked out when asked. */
  profileOf(ref: string): Profile | undefined;
}

/** Answers about whichever archive is there when asked. */
export function createTermLookup(getArchive: () => Archive): TermLookup {
  const describe = (entry: TermEntry | undefined) => entry && getArchive().glossary.describe(entry);
  const describeAll = (entries: readonly TermEntry[]) => entries.flatMap((entry) => describe(entry) ?? []);

  return {
    findTerm: (word) =>
      word.length > LONGEST_WORD ? undefined : describe(getArchive().glossary.find(foldedForms(word))),
    findTermByRef: (ref) => describe(getArchive().glossary.findByRef(ref)),
    terms(from, count) {
      const { entries } = getArchive().glossary;
      return { terms: describeAll(entries.slice(from, from + count)), total: entries.length };
    },
    nearestTerms(word) {
      const forms = foldedForms(word.slice(0, LONGEST_WORD));
      return describeAll(getArchive().glossary.nearest(forms, MOST_NEAREST));
    },
    relatedTerms(ref) {
      const { glossary } = getArchive();
      const entry = glossary.findByRef(ref);
      return entry ? describeAll(relatedTerms(glossary, entry, MOST_RELATED)) : [];
    },
    entityOfTerm(ref) {
      const { glossary, names, byRef } = getArchive();
      const headwords = glossary.findByRef(ref)?.headwords ?? [];
      const bearers = headwords.flatMap(({ folded }) =>
        ENTITY_KINDS.flatMap((kind) => byRef.get(names.find(kind, folded)?.entity.ref ?? '') ?? []),
      );
      return bearers.sort((a, b) => b.episodes.length - a.episodes.length)[0]?.entity;
    },
    profileOf(ref) {
      const listed = getArchive().byRef.get(ref);
      return listed && profileOf(getArchive(), listed);
    },
  };
}
