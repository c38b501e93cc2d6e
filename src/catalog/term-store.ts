import type { NamePair, Term } from '../domain/episode.ts';
import type { NamedTerm } from '../domain/glossary.ts';
import type { EpisodeStamp, FollowingStore } from './following-store.ts';
import type { Steps } from './steps.ts';

/** The glossary of one episode. */
export interface EpisodeTerms extends EpisodeStamp {
  readonly terms: readonly Term[];
  readonly pairs: readonly NamePair[];
}

/** One episode's gloss of a term. */
export interface StoredGloss {
  /** The id of the episode. */
  readonly episode: string;
  readonly text?: string | undefined;
}

/** A term, and how often episodes gloss it. */
export interface TermUse {
  readonly ref: string;
  readonly uses: number;
}

/** A term under all its names. */
export interface StoredTerm extends NamedTerm {
  /** The folded words under which episodes gloss it, the main one first. */
  readonly headwords: readonly string[];
}

/** The glossary of the archive, on disk or in memory; the cost of every call is proportional to what it touches. */
export interface TermStore extends FollowingStore<EpisodeTerms> {
  /**
   * Computes what is derived from what was put: until then new terms are found by their headwords alone, and are neither joined
   * with others nor found as near ones. Continues after a restart where it was interrupted.
   */
  settle(): Steps<void>;
  /** By the first of the folded forms that is known; a headword takes precedence over an English name or an acronym. */
  find(forms: readonly string[]): StoredTerm | undefined;
  /** By the ref of any of its headwords, so that old buttons keep working. */
  findByRef(ref: string): StoredTerm | undefined;
  /** The glosses of a term, newest first: one per episode, the first that explains. */
  glossesOf(ref: string): StoredGloss[];
  /** Newly met first; those of one episode in the order of its text. */
  newlyMet(from: number, count: number): StoredTerm[];
  total(): number;
  /** Those that folded forms of an unknown word may mean, nearest first. */
  nearest(forms: readonly string[], limit: number): StoredTerm[];
  /** Headwords one slip away from a folded form, as written; the most used first. */
  slipsFrom(forms: readonly string[], limit: number): string[];
  /** Those of some folded words that may gloss Chinese terms. */
  glossingAmong(folded: readonly string[]): ReadonlySet<string>;
  /** Those of some folded words that are headwords. */
  headwordsAmong(folded: readonly string[]): ReadonlySet<string>;
  /** The Chinese terms that a folded English name or acronym glosses, the most frequent first; at most four. */
  chineseFor(folded: string): string[];
  /** The terms that have these folded headwords, each once. */
  withHeadwords(folded: readonly string[]): TermUse[];
  /** Other terms whose newest gloss names this one, or that its own newest gloss names. */
  linkedByGloss(ref: string): TermUse[];
  /** Other terms that are given one of its names. */
  sharingNames(ref: string): TermUse[];
}
