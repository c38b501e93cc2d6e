import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { StoredTerm, TermStore, TermUse } from '../../catalog/term-store.ts';
import { createWrittenNames } from './chinese-names.ts';
import { createTermDescriber } from './describe-terms.ts';
import { createGlossIndex } from './gloss-index.ts';
import { createNearTerms } from './near-terms.ts';
import { createRelatedWords } from './related-words.ts';
import { keyOf, keyOfRef } from './term-refs.ts';
import { createTermWriter } from './term-writer.ts';

interface OfTerm {
  readonly term: number;
}

/** With 9,180 new episodes three batches touch 83,000 headwords; one by one they touch 120,000. */
const SETTLED_TOGETHER = 4_096;

/**
 * @param db with the tables of `term-tables`
 * @param settledTogether number of episodes whose words are settled together
 */
export function createTermStore(db: DatabaseSyncInstance, settledTogether = SETTLED_TOGETHER): TermStore {
  const glosses = createGlossIndex(db);
  const { describe, describeAll, glossesOf } = createTermDescriber(db);
  const { nearest, slipsFrom } = createNearTerms(db);
  const { newestNameOf, chineseFor, glossingAmong, headwordsAmong } = createWrittenNames(db);
  const related = createRelatedWords(db, glosses);
  const ids = db.prepare('SELECT id FROM term_episodes WHERE id > ? ORDER BY id LIMIT ?');
  const termOf = db.prepare('SELECT term FROM headwords WHERE ref = ?');
  const claimant = db.prepare(`
    SELECT term FROM claims JOIN headwords ON ref = headword
    WHERE name = ? ORDER BY claims DESC, uses DESC, folded LIMIT 1`);
  const newlyMet = db.prepare(
    `SELECT ref AS term FROM headwords WHERE joins IS NULL
    ORDER BY term_at DESC, term_in, term_place, ref LIMIT ? OFFSET ?`,
  );
  const total = db.prepare('SELECT total FROM term_total');

  const keyFrom = (row: unknown) => (row as OfTerm | undefined)?.term;
  const keyOfHeadword = (folded: string) => keyFrom(termOf.get(keyOf(folded)));
  const keyFromRef = (ref: string) => keyFrom(termOf.get(keyOfRef(ref)));
  const describeIf = (key: number | undefined) => (key === undefined ? undefined : describe(key));
  const findByRef = (ref: string) => describeIf(keyFromRef(ref));
  const relatedTo = (ref: string, find: (term: StoredTerm) => TermUse[]) => {
    const term = findByRef(ref);
    return term ? find(term) : [];
  };

  return {
    ...createTermWriter(db, glosses, settledTogether),
    idsAfter: (last, count) => (ids.all(last, count) as { readonly id: string }[]).map(({ id }) => id),
    find(forms) {
      for (const form of forms) {
        const key = keyOfHeadword(form) ?? keyFrom(claimant.get(keyOf(form)));
        if (key !== undefined) return describe(key);
      }
      return undefined;
    },
    findByRef,
    glossesOf: (ref) => glossesOf(keyFromRef(ref) ?? -1),
    newlyMet: (from, count) =>
      describeAll((newlyMet.all(count, from) as unknown as OfTerm[]).map(({ term }) => term)),
    total: () => (total.get() as { readonly total: number }).total,
    nearest: (forms, limit) => describeAll(nearest(forms, limit)),
    slipsFrom: (forms, limit) => slipsFrom(forms, limit).map(newestNameOf),
    chineseFor,
    glossingAmong,
    headwordsAmong,
    withHeadwords: related.withHeadwords,
    linkedByGloss: (ref) => relatedTo(ref, related.linkedByGloss),
    sharingNames: (ref) => relatedTo(ref, related.sharingNames),
  };
}
