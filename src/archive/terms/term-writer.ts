import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Steps } from '../../catalog/steps.ts';
import type { EpisodeTerms, TermStore } from '../../catalog/term-store.ts';
import { inLots } from '../transactions.ts';
import { createClaims } from './claims.ts';
import type { GlossIndex } from './gloss-index.ts';
import { createHeadwordCounts } from './headword-counts.ts';
import { createSettling } from './settle-headwords.ts';
import { createTermChanges, type TermChanges } from './term-changes.ts';
import { createTermRows } from './term-rows.ts';

/** Episodes of one transaction. */
const LOT = 512;

/**
 * @param db with the tables of `term-tables`
 * @param glosses the index of the same
 * @param settledTogether episodes whose words are settled together
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

  /** Changes rows, and whatever follows from them. */
  function* change(work: (changes: TermChanges) => Steps<void> | void): Steps<void> {
    const changes = createTermChanges(counts.find);
    yield* work(changes) ?? [];
    yield* claims.add(changes);
    yield* settleHeadwords(changes);
    for (const headword of Float64Array.from(changes.headwords.keys()).sort()) {
      glosses.replace(headword);
      yield;
    }
  }
  /** What is new follows later, together; what was there before may have to go, and that at once. */
  function* putOne(episode: EpisodeTerms): Steps<void> {
    if (rows.holds(episode)) return;
    yield* change((changes) => {
      rows.remove(episode.id, changes);
      rows.add(episode);
      if (changes.headwords.size > 0) rows.settle(episode.id, changes);
    });
  }
  function* settleLot(): Steps<void> {
    yield* change(function* (changes) {
      for (const id of rows.unsettled(settledTogether)) {
        rows.settle(id, changes);
        yield;
      }
    });
  }

  return {
    holds: rows.holds,
    put: (episodes) => inLots(db, episodes, LOT, putOne),
    drop: (ids) => inLots(db, ids, LOT, (id) => change((changes) => rows.remove(id, changes))),
    *settle() {
      while (rows.unsettled(1).length > 0) yield* inLots(db, [undefined], 1, settleLot);
    },
  };
}
