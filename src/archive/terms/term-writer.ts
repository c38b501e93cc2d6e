import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Steps } from '../../catalog/steps.ts';
import type { EpisodeTerms, TermStore } from '../../catalog/term-store.ts';
import { inBatches } from '../transactions.ts';
import { createClaims } from './claims.ts';
import type { GlossIndex } from './gloss-index.ts';
import { createHeadwordCounts } from './headword-counts.ts';
import { createSettling } from './settle-headwords.ts';
import { createTermChanges, type TermChanges } from './term-changes.ts';
import { createTermRows } from './term-rows.ts';

/** Episodes per transaction. */
const BATCH_SIZE = 512;

/**
 * @param db with the tables of `term-tables`
 * @param glosses the gloss index of the same database
 * @param settledTogether number of episodes whose words are settled together
 */
export function createTermWriter(
  db: DatabaseSyncInstance,
  glosses: GlossIndex,
  settledTogether: number,
): Pick<TermStore, 'holds' | 'put' | 'drop' | 'settle'> {
  const claims = createClaims(db);
  const rows = createTermRows(db, claims);
  const counts = createHeadwordCounts(db);
  const settleHeadwords = createSettling(db, counts);

  /** Changes rows and everything derived from them. */
  function* change(work: (changes: TermChanges) => Steps<void> | void): Steps<void> {
    const changes = createTermChanges(counts.find);
    yield* work(changes) ?? [];
    yield* claims.add(changes);
    yield* settleHeadwords(changes);
    for (const headword of Float64Array.from(changes.headwords.keys()).sort()) {
      // A headword that was not settled has no gloss yet.
      if ((changes.headwords.get(headword)?.known?.uses ?? 0) === 0) glosses.add(headword);
      else glosses.replace(headword);
      yield;
    }
  }
  /** New rows are settled later, together; replaced ones are removed at once. */
  function* putOne(episode: EpisodeTerms): Steps<void> {
    if (rows.holds(episode)) return;
    yield* change((changes) => {
      rows.remove(episode.id, changes);
      rows.add(episode);
      if (changes.headwords.size > 0) rows.settle(episode.id, changes);
    });
  }
  function* settleBatch(): Steps<void> {
    yield* change(function* (changes) {
      for (const id of rows.unsettled(settledTogether)) {
        rows.settle(id, changes);
        yield;
      }
    });
  }

  return {
    holds: rows.holds,
    put: (episodes) => inBatches(db, episodes, BATCH_SIZE, putOne),
    drop: (ids) => inBatches(db, ids, BATCH_SIZE, (id) => change((changes) => rows.remove(id, changes))),
    *settle() {
      while (rows.unsettled(1).length > 0) yield* inBatches(db, [undefined], 1, settleBatch);
    },
  };
}
