import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { foldName } from '../../catalog/fold-name.ts';
import { nameStarts, namesIn } from '../../catalog/name-search.ts';
import type { StoredTerm, TermUse } from '../../catalog/term-store.ts';
import { type GlossIndex, readGloss } from './gloss-index.ts';
import { keyOf, keyOfRef, refOf } from './term-refs.ts';

/** Finds terms that glossaries relate to a term. */
export interface RelatedWords {
  withHeadwords(folded: readonly string[]): TermUse[];
  linkedByGloss(term: StoredTerm): TermUse[];
  sharingNames(term: StoredTerm): TermUse[];
}

const SHORTEST_NAME = 2;
/** Fewer than one headword in a thousand is longer. */
const LONGEST_NAME = 20;
const MOST_SHARING = 100;

/**
 * @param db with the tables of `term-tables`
 * @param glosses the gloss index of the same database
 */
export function createRelatedWords(db: DatabaseSyncInstance, glosses: GlossIndex): RelatedWords {
  const termsOf = db.prepare(`
    SELECT DISTINCT terms.ref AS term, terms.term_uses AS uses FROM headwords
    JOIN headwords AS terms ON terms.ref = headwords.term
    WHERE headwords.ref IN (SELECT value FROM json_each(?)) ORDER BY term`);
  // A Latin headword of the term is a name as well, which others may be given.
  const sharing = db.prepare(`
    WITH own (ref) AS (SELECT ref FROM headwords WHERE ref = ?1 OR term = ?1 AND joins IS NOT NULL),
    given (name) AS (SELECT ref FROM own UNION SELECT name FROM claims JOIN own ON headword = own.ref)
    SELECT DISTINCT headword FROM given JOIN claims USING (name) ORDER BY headword LIMIT ${MOST_SHARING}`);
  const usesOf = (headwords: readonly number[], except?: string): TermUse[] =>
    (termsOf.all(JSON.stringify(headwords)) as unknown as { readonly term: number; readonly uses: number }[])
      .map(({ term, uses }) => ({ ref: refOf(term), uses }))
      .filter(({ ref }) => ref !== except);

  /** The keys of all names that a gloss may contain. */
  function namedIn(gloss: string): number[] {
    const text = readGloss(gloss);
    const names = new Set<string>();
    for (const at of nameStarts(text)) {
      const last = Math.min(text.folded.length, at + LONGEST_NAME);
      for (let to = at + SHORTEST_NAME; to <= last; to += 1) names.add(text.folded.slice(at, to));
    }
    return [...names].filter((name) => namesIn(text, name)).map(keyOf);
  }

  return {
    withHeadwords: (folded) => usesOf(folded.map(keyOf)),
    linkedByGloss({ ref, headwords, name, english, acronym }) {
      const names = new Set([name, english, acronym].flatMap((one) => (one ? [foldName(one)] : [])));
      const naming = [...names].flatMap(glosses.naming);
      const own = headwords.map((folded) => glosses.newestOf(keyOf(folded))).find(Boolean) ?? '';
      return usesOf([...naming, ...namedIn(own)], ref);
    },
    sharingNames({ ref }) {
      const found = sharing.all(keyOfRef(ref)) as unknown as { readonly headword: number }[];
      return usesOf(
        found.map(({ headword }) => headword),
        ref,
      );
    },
  };
}
