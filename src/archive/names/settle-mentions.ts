import { isDeepStrictEqual } from 'node:util';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { isLabel } from '../../catalog/support.ts';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.ts';
import type { NameRows } from './name-rows.ts';
import type { WordOccurrences } from './word-occurrences.ts';

/** Stores which entities episodes list, and whether their texts name them. */
export interface MentionWriter {
  /** For one episode whose names are settled. @returns the entities that it listed before or lists now */
  writeEpisode(episode: number): Set<number>;
  /** For one entity whose names have changed: updates whether texts name it. */
  checkSupport(entity: number): void;
  /** Updates how many episodes list and name it. */
  count(entity: number): void;
}

interface Mentioned {
  readonly place: number;
  readonly entity: number;
  readonly supported: number;
}

export function createMentionWriter(
  db: DatabaseSyncInstance,
  rows: NameRows,
  occurrences: WordOccurrences,
): MentionWriter {
  const before = db.prepare('SELECT place, entity, supported FROM mentions WHERE episode = ? ORDER BY place');
  const drop = db.prepare('DELETE FROM mentions WHERE episode = ?');
  const add = db.prepare('INSERT INTO mentions VALUES (?, ?, ?, ?)');
  const entityOf = db.prepare('SELECT entity FROM names WHERE folded = ? AND kind = ?');
  const kindOf = db.prepare('SELECT kind FROM entities WHERE entity = ?');
  const wordsOf = db.prepare('SELECT word FROM names JOIN words USING (folded) WHERE entity = ?');
  const mentionsOf = db.prepare('SELECT episode, supported FROM mentions WHERE entity = ?');
  const setSupport = db.prepare('UPDATE mentions SET supported = ? WHERE entity = ? AND episode = ?');
  const count = db.prepare(
    `UPDATE entities SET (episodes, supported) =
       (SELECT count(*), coalesce(sum(supported), 0) FROM mentions WHERE mentions.entity = ?1)
     WHERE entity = ?1`,
  );

  function mentionedIn(episode: number): Mentioned[] {
    const read = occurrences.wordsIn(episode);
    const words = new Set(read);
    const isNamed = (entity: number): boolean =>
      read === undefined || (wordsOf.all(entity) as { word: number }[]).some(({ word }) => words.has(word));
    const listings = rows.listingsIn(episode);
    const listed = new Map<number, Mentioned>();
    for (const kind of ENTITY_KINDS) {
      for (const { folded } of listings.filter((listing) => listing.kind === kind)) {
        const entity = (entityOf.get(folded, kind) as { readonly entity: number } | undefined)?.entity;
        if (entity === undefined || listed.has(entity)) continue;
        const supported = Number(isLabel(kind) || isNamed(entity));
        listed.set(entity, { place: listed.size, entity, supported });
      }
    }
    return [...listed.values()];
  }

  return {
    writeEpisode(episode) {
      const was = before.all(episode) as unknown as Mentioned[];
      const is = mentionedIn(episode);
      if (!isDeepStrictEqual(was, is)) {
        drop.run(episode);
        for (const { place, entity, supported } of is) add.run(episode, place, entity, supported);
      }
      return new Set([...was, ...is].map(({ entity }) => entity));
    },
    checkSupport(entity) {
      const { kind } = (kindOf.get(entity) ?? {}) as { readonly kind?: EntityKind };
      if (!kind || isLabel(kind)) return;
      const listed = mentionsOf.all(entity) as { episode: number; supported: number }[];
      if (listed.length === 0) return;
      const named = new Set(rows.namesOf(entity).flatMap(occurrences.of));
      for (const { episode, supported } of listed) {
        const now = Number(named.has(episode));
        if (now !== supported) setSupport.run(now, entity, episode);
      }
    },
    count: (entity) => void count.run(entity),
  };
}
