import type { CorrectionStore } from '../stores.ts';
import type { Db } from '../tables.ts';
import { readEditions } from './reads.ts';
import { applyCorrections } from './writes.ts';

/**
 * What sent digests show, in the database. All edits of a message are the parts of one edition, so that they are sent in order, and a
 * deleted message makes only its own edits dead; the latest edit is how the message reads.
 */
export function createCorrectionStore(db: Db): CorrectionStore {
  return {
    async stale() {
      const rows = await db
        .selectFrom('episodes')
        .select(['id', 'hash', 'approval'])
        .where('shown', 'is not', null)
        .where(({ or, and, eb, ref }) =>
          or([
            and([eb('approval', '=', 'withheld'), eb('shown', '!=', 'withdrawn')]),
            and([eb('approval', '!=', 'withheld'), eb('live', '=', 1), eb('shown', '!=', ref('hash'))]),
          ]),
        )
        .orderBy('id')
        .execute();
      return rows.map(({ id, hash, approval }) => ({
        id,
        wanted: approval === 'withheld' ? 'withdrawn' : hash,
      }));
    },
    async settle(episodeId, shown) {
      await db.updateTable('episodes').set({ shown }).where('id', '=', episodeId).execute();
    },
    holding: (episodeId, beforeId, limit) =>
      db
        .selectFrom('edition_episodes')
        .innerJoin('editions', 'editions.id', 'edition_id')
        .select(['edition_id as id', 'due_at as dueAt'])
        .where('episode_id', '=', episodeId)
        .where('edition_id', '<', beforeId)
        .orderBy('edition_id', 'desc')
        .limit(limit)
        .execute(),
    read: (editionIds, now, editableMs) => readEditions(db, editionIds, now, editableMs),
    apply: (corrections, now) => db.transaction().execute((trx) => applyCorrections(trx, corrections, now)),
  };
}
