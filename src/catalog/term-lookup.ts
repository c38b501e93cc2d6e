import { type Entity, SUBJECT_KINDS } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import type { Gloss, GlossedTerm, NamedTerm } from '../domain/glossary.ts';
import { type CatalogState, episodeIn } from './catalog-state.ts';
import { foldedForms } from './fold-name.ts';
import { relatedTerms } from './related-terms.ts';
import type { StoredGloss, StoredTerm, TermStore } from './term-store.ts';

/** Longer texts are not words and are ignored. */
const LONGEST_WORD = 100;
const MOST_NEAREST = 8;
const MOST_RELATED = 6;

/** Lookups of terms. */
export interface TermLookup {
  /** The term that a word means: its name, English name or acronym, in any case, width or script. */
  findTerm(word: string): GlossedTerm | undefined;
  findTermByRef(ref: string): GlossedTerm | undefined;
  /** Some of all terms, newly met first: `count` of them after the first `from`. */
  terms(from: number, count: number): { readonly terms: readonly GlossedTerm[]; readonly total: number };
  /** The terms that an unknown word may mean, nearest first; at most eight. */
  nearestTerms(word: string): readonly NamedTerm[];
  /** The terms related to one, best first; at most six. */
  relatedTerms(ref: string): readonly NamedTerm[];
  /** The listed subject, of any kind, that has a term's name; of several the most used. */
  entityOfTerm(ref: string): Entity | undefined;
}

/** Reads the state that `getState` returns at each call; its terms are those of the store. */
export function createTermLookup(getState: () => CatalogState, terms: TermStore): TermLookup {
  const findEpisode = (id: string) => episodeIn(getState(), id);
  const describe = (term: StoredTerm | undefined): GlossedTerm | undefined => {
    const glosses = term ? findGlosses(terms.glossesOf(term.ref), findEpisode) : [];
    return term && glosses.length > 0 ? { ...term, glosses } : undefined;
  };

  return {
    findTerm: (word) => (word.length > LONGEST_WORD ? undefined : describe(terms.find(foldedForms(word)))),
    findTermByRef: (ref) => describe(terms.findByRef(ref)),
    terms: (from, count) => ({
      terms: terms.newlyMet(from, count).flatMap((term) => describe(term) ?? []),
      total: terms.total(),
    }),
    nearestTerms: (word) => terms.nearest(foldedForms(word.slice(0, LONGEST_WORD)), MOST_NEAREST),
    relatedTerms(ref) {
      const term = terms.findByRef(ref);
      if (!term) return [];
      const newest = terms.glossesOf(term.ref).values();
      return relatedTerms(terms, term, episodesOf(newest, findEpisode), MOST_RELATED);
    },
    entityOfTerm(ref) {
      const { names } = getState();
      const headwords = terms.findByRef(ref)?.headwords ?? [];
      const bearers = headwords
        .flatMap((folded) => SUBJECT_KINDS.flatMap((kind) => names.find(kind, folded) ?? []))
        .filter(({ episodes }) => episodes > 0);
      return bearers.sort((a, b) => b.episodes - a.episodes)[0]?.entity;
    },
  };
}

type FindEpisode = (id: string) => Episode | undefined;

/** The store may know an episode that this archive does not contain yet, or no longer contains. */
function findGlosses(stored: readonly StoredGloss[], findEpisode: FindEpisode): Gloss[] {
  return stored.flatMap(({ episode: id, text }) => {
    const episode = findEpisode(id);
    return episode ? [{ episode, text }] : [];
  });
}

function* episodesOf(glosses: Iterable<StoredGloss>, findEpisode: FindEpisode): Generator<Episode> {
  for (const { episode: id } of glosses) {
    const episode = findEpisode(id);
    if (episode) yield episode;
  }
}
