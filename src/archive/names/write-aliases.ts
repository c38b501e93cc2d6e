import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { opennessOf } from '../../catalog/alias-openness.ts';
import type { Steps } from '../../catalog/steps.ts';
import type { Instant } from '../../domain/clock.ts';
import type { HeldAlias, MinedAlias, MinedAliases } from '../../domain/entity.ts';

/**
 * Stores which aliases of these names are applied and which are held; unchanged ones are not written again.
 * @param instants the instants of the episodes that are evidence, by id
 */
export type AliasWriter = (
  names: Iterable<string>,
  aliases: MinedAliases,
  instants: ReadonlyMap<string, Instant>,
) => Steps<void>;

const HELD = 'held';

export function createAliasWriter(db: DatabaseSyncInstance): AliasWriter {
  const known = db.prepare('SELECT ref FROM mined_aliases WHERE name = ?1 OR alias = ?1');
  const drop = db.prepare('DELETE FROM mined_aliases WHERE ref = ?');
  const put = db.prepare(
    `INSERT INTO mined_aliases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET name = excluded.name, alias = excluded.alias, state = excluded.state,
       is_held = excluded.is_held, evidence = excluded.evidence, newest_at = excluded.newest_at,
       newest_id = excluded.newest_id, row = excluded.row, openness = excluded.openness
     WHERE row <> excluded.row OR state <> excluded.state OR newest_at IS NOT excluded.newest_at`,
  );

  function write(mined: MinedAlias | HeldAlias, state: string, instants: ReadonlyMap<string, Instant>): void {
    const dated = mined.evidence
      .map((evidence) => ({ evidence, at: instants.get(evidence.episodeId) ?? 0 }))
      .sort((a, b) => b.at - a.at || (a.evidence.episodeId < b.evidence.episodeId ? -1 : 1));
    const [newest] = dated;
    const row = JSON.stringify({ ...mined, evidence: dated.map(({ evidence }) => evidence) });
    const { ref, kind, name, alias } = mined;
    const place = [newest?.at ?? null, newest?.evidence.episodeId ?? null];
    const openness = 'doubt' in mined ? opennessOf(mined) : 0;
    put.run(ref, kind, name, alias, state, Number(state === HELD), dated.length, ...place, row, openness);
  }

  return function* (names, { applied, held }, instants) {
    const left = new Set<string>();
    for (const name of names) {
      for (const { ref } of known.all(name) as { ref: string }[]) left.add(ref);
    }
    yield;
    const mined: readonly (readonly [MinedAlias | HeldAlias, string])[] = [
      ...applied.map((alias) => [alias, alias.reach] as const),
      ...held.map((alias) => [alias, HELD] as const),
    ];
    for (const [alias, state] of mined) {
      write(alias, state, instants);
      left.delete(alias.ref);
      yield;
    }
    for (const ref of left) drop.run(ref);
  };
}
