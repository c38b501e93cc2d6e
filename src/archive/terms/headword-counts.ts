import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { mainlandWords } from '../../catalog/chinese-script.ts';
import { foldName, isHan } from '../../catalog/fold-name.ts';
import type { ChangedHeadword, KnownHeadword } from './term-changes.ts';
import { keyOf } from './term-refs.ts';

/** A headword after an episode changed it. */
export interface CountedHeadword {
  readonly key: number;
  readonly folded: string;
  readonly isHan: boolean;
  /** The term that it belonged to, and still belongs to until joins change. */
  readonly term: number;
  /** Whether it is new or was removed, or its mainland form changed: what may join it must be checked again. */
  readonly isOther: boolean;
}

/** Keeps counts of the rows of each headword. */
export interface HeadwordCounts {
  find(key: number): KnownHeadword | undefined;
  /** Updates the counts and the oldest row; deletes a headword without rows. */
  update(key: number, change: ChangedHeadword): CountedHeadword;
}

/** @param db with the tables of `term-tables` */
export function createHeadwordCounts(db: DatabaseSyncInstance): HeadwordCounts {
  const find = db.prepare('SELECT uses, regional, mainland, term FROM headwords WHERE ref = ?');
  const drop = db.prepare('DELETE FROM headwords WHERE ref = ?');
  const put = db.prepare(`
    INSERT INTO headwords
    SELECT ?1, ?2, ?3, ?4, dated_at, episode, place, ?5, ?6, NULL, ?1, ?4, dated_at, episode, place
    FROM term_rows WHERE headword = ?1 ORDER BY dated_at, episode DESC, place LIMIT 1
    ON CONFLICT DO UPDATE SET uses = ?4, regional = ?5, mainland = ?6,
      met_at = excluded.met_at, met_in = excluded.met_in, met_place = excluded.met_place,
      term_uses = ?4, term_at = excluded.met_at, term_in = excluded.met_in, term_place = excluded.met_place`);

  return {
    find: (key) => find.get(key) as KnownHeadword | undefined,
    update(key, { folded, known, uses, regional }) {
      const counted = { key, folded, isHan: isHan(folded), term: known?.term ?? key };
      const rows = (known?.uses ?? 0) + uses;
      if (rows === 0) {
        if (known) drop.run(key);
        return { ...counted, isOther: known !== undefined };
      }
      const asRegional = (known?.regional ?? 0) + regional;
      const mainland = asRegional * 2 >= rows ? mainlandOf(folded) : null;
      put.run(key, folded, Number(counted.isHan), rows, asRegional, mainland);
      return { ...counted, isOther: !known || known.uses === 0 || known.mainland !== mainland };
    },
  };
}

function mainlandOf(folded: string): number | null {
  const mainland = foldName(mainlandWords(folded));
  return mainland === folded ? null : keyOf(mainland);
}
