import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { NameStore } from '../../catalog/name-store.ts';
import { COLUMNS, type EntityRow, storedOf } from './entity-rows.ts';

type Lists = Pick<
  NameStore,
  'byUse' | 'countOf' | 'mostNamed' | 'listedSince' | 'containing' | 'initialsOf' | 'byInitial'
>;

/** What `initialsOf` has for names that begin with no letter. */
const OTHERS = '#';
/** The collation of a Han character begins with this one, then its pinyin (`collation.ts`). */
const INITIAL = `CASE substr(e.collation, 1, 1) WHEN '一' THEN substr(e.collation, 2, 1) ELSE substr(e.collation, 1, 1) END`;
const LETTER = `CASE WHEN ${INITIAL} BETWEEN 'a' AND 'z' THEN ${INITIAL} ELSE '${OTHERS}' END`;
const USED = 'e.kind = ? AND e.episodes >= ?';

/** Lists of the entities of a kind. @param db with the tables of `NAMES_SCHEMA` */
export function createNameLists(db: DatabaseSyncInstance): Lists {
  const all = (sql: string) => {
    const statement = db.prepare(sql);
    return (...values: (string | number)[]) =>
      (statement.all(...values) as unknown as EntityRow[]).map(storedOf);
  };
  const counted = (sql: string) => {
    const statement = db.prepare(sql);
    return (...values: (string | number)[]) => (statement.get(...values) as { readonly count: number }).count;
  };
  const byUse = all(
    `SELECT ${COLUMNS} FROM entities AS e WHERE ${USED} ORDER BY e.episodes DESC, e.collation LIMIT ? OFFSET ?`,
  );
  const countOf = counted(`SELECT count(*) AS count FROM entities AS e WHERE ${USED}`);
  const named = all(
    `SELECT ${COLUMNS} FROM entities AS e WHERE e.kind = ? AND e.supported > 0
     ORDER BY e.episodes DESC, e.collation LIMIT 1`,
  );
  // CROSS JOIN: the few episodes first, then what they list.
  const since = db.prepare(
    `SELECT ${COLUMNS}, count(*) AS times FROM episodes CROSS JOIN mentions USING (episode)
     CROSS JOIN entities AS e USING (entity) WHERE episodes.at BETWEEN ? AND ? AND e.kind = ?
     GROUP BY e.entity HAVING times >= ? ORDER BY e.collation`,
  );
  const HOLDING = 'SELECT entity FROM names WHERE kind = ? AND instr(folded, ?) > 0';
  const containing = all(
    `SELECT ${COLUMNS} FROM entities AS e WHERE e.episodes > 0 AND e.entity IN (${HOLDING})
     ORDER BY e.episodes DESC, e.collation LIMIT ?`,
  );
  const countContaining = counted(
    `SELECT count(*) AS count FROM entities AS e WHERE e.episodes > 0 AND e.entity IN (${HOLDING})`,
  );
  const initials = db.prepare(
    `SELECT ${LETTER} AS initial, count(*) AS entities FROM entities AS e WHERE ${USED} GROUP BY 1 ORDER BY 1`,
  );
  const byInitial = all(
    `SELECT ${COLUMNS} FROM entities AS e WHERE ${USED} AND ${LETTER} = ? ORDER BY e.collation LIMIT ? OFFSET ?`,
  );
  const countInitial = counted(`SELECT count(*) AS count FROM entities AS e WHERE ${USED} AND ${LETTER} = ?`);

  return {
    byUse: (kind, from, count, least = 1) => byUse(kind, least, count, from),
    countOf: (kind, least = 1) => countOf(kind, least),
    mostNamed: (kind) => named(kind)[0],
    listedSince: (kind, from, to, least) =>
      (since.all(from, to, kind, least) as unknown as (EntityRow & { readonly times: number })[]).map(
        ({ times, ...row }) => ({ found: storedOf(row), times }),
      ),
    containing: (kind, folded, count) => ({
      entries: containing(kind, folded, count),
      total: countContaining(kind, folded),
    }),
    initialsOf: (kind, least) => initials.all(kind, least) as unknown as ReturnType<NameStore['initialsOf']>,
    byInitial: (kind, initial, least, from, count) => ({
      entries: byInitial(kind, least, initial, count, from),
      total: countInitial(kind, least, initial),
    }),
  };
}
