import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { NameStore } from '../../catalog/name-store.ts';
import type { AppliedAlias, HeldAlias } from '../../domain/entity.ts';

/** Applied aliases by their newest episode, held ones by how much they matter: how used the entity is, times how open the question is. */
const ORDERS = {
  applied: 'newest_at DESC, newest_id, ref',
  held: 'used * openness DESC, evidence DESC, newest_at DESC, newest_id, ref',
};

/** Lookups of mined aliases from indexed rows. */
export function createAliasAnswers(
  db: DatabaseSyncInstance,
): Pick<NameStore, 'appliedAliases' | 'heldAliases' | 'findAlias'> {
  const total = db.prepare('SELECT count(*) AS count FROM mined_aliases WHERE is_held = ?');
  const applied = db.prepare(
    `SELECT row FROM mined_aliases WHERE is_held = 0 ORDER BY ${ORDERS.applied} LIMIT ? OFFSET ?`,
  );
  const held = db.prepare(
    `SELECT row, (
       SELECT coalesce(max(e.episodes), 0) FROM names AS n JOIN entities AS e USING (entity)
       WHERE n.folded IN (m.name, m.alias) AND n.kind = m.kind
     ) AS used FROM mined_aliases AS m WHERE is_held = 1 ORDER BY ${ORDERS.held} LIMIT ? OFFSET ?`,
  );
  const byRef = db.prepare('SELECT row FROM mined_aliases WHERE ref = ?');
  const countOf = (isHeld: 0 | 1): number => (total.get(isHeld) as { readonly count: number }).count;
  // Not validated: a file with another layout is rebuilt.
  const read = <Alias>(rows: unknown[]): Alias[] =>
    (rows as { readonly row: string }[]).map(({ row }) => JSON.parse(row) as Alias);

  return {
    appliedAliases: (from, count) => ({
      entries: read<AppliedAlias>(applied.all(count, from)),
      total: countOf(0),
    }),
    heldAliases: (from, count) => ({ entries: read<HeldAlias>(held.all(count, from)), total: countOf(1) }),
    findAlias: (ref) => read<AppliedAlias | HeldAlias>(byRef.all(ref))[0],
  };
}
