import { placeTerms } from '../document/place-terms.ts';
import { sectionTexts } from '../document/section-text.ts';
import type { Episode } from '../domain/episode.ts';
import { foldName } from './fold-name.ts';
import type { StoredTerm, TermStore, TermUse } from './term-store.ts';

/** Number of a term's newest episodes that are read. */
const EPISODES_READ = 4;
/** Weights of being named in a gloss and of having the same English name; sharing a section once weighs 1. */
const NAMED_WEIGHT = 2;
const SAME_NAME_WEIGHT = 3;

/**
 * The terms related to one: those that the same sections explain, those whose gloss names it or that its own gloss names, and
 * those of the same English name; best first. A term with many uses counts for less.
 * @param newest its episodes, newest first; the first few are read
 */
export function relatedTerms(
  terms: TermStore,
  term: StoredTerm,
  newest: Iterable<Episode>,
  limit: number,
): StoredTerm[] {
  const weights = new Map<string, number>();
  const add = (others: readonly TermUse[], weight: number): void => {
    for (const { ref, uses } of others)
      if (ref !== term.ref) weights.set(ref, (weights.get(ref) ?? 0) + weight / Math.sqrt(uses));
  };
  let read = 0;
  for (const episode of newest) {
    add(terms.withHeadwords(besideIn(episode, term)), 1);
    read += 1;
    if (read === EPISODES_READ) break;
  }
  add(terms.linkedByGloss(term.ref), NAMED_WEIGHT);
  add(terms.sharingNames(term.ref), SAME_NAME_WEIGHT);
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .flatMap(([ref]) => terms.findByRef(ref) ?? []);
}

/** The folded names of the terms that an episode explains in a section in which it writes this one. */
function besideIn(episode: Episode, { headwords }: StoredTerm): string[] {
  const placed = placeTerms(episode.terms, () => sectionTexts(episode));
  const own = placed.filter(({ name }) => headwords.includes(foldName(name)));
  const shared = new Set(own.flatMap(({ sections = [] }) => sections));
  const beside = placed.filter(({ sections = [] }) => sections.some((index) => shared.has(index)));
  return beside.map(({ name }) => foldName(name));
}
