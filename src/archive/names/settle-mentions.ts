import { isDeepStrictEqual } from 'node:util';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { isLabel } from '../../catalog/support.ts';
import { isAbout, type TextSpread } from '../../catalog/text-spread.ts';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.ts';
import { jsonRows } from '../json-rows.ts';
import type { WordOccurrences } from './word-occurrences.ts';

/** Stores which entities episodes list, and whether their texts name them and are about them. */
export interface MentionWriter {
  /** For one episode whose names are settled. @returns the entities that it listed before or lists now */
  writeEpisode(episode: number): Set<number>;
  /** For one entity whose names have changed: updates whether texts name it and are about it. */
  checkSupport(entity: number): void;
  /** Updates how many episodes list and name it. */
  count(entity: number): void;
}

interface Mentioned extends Support {
  readonly place: number;
  readonly entity: number;
}

/** As numbers, 0 or 1. */
interface Support {
  readonly supported: number;
  readonly about: number;
}

interface ListedEntity {
  readonly kind: EntityKind;
  readonly entity: number;
}

/** Of labels, and of texts that were not read yet. */
const FULL: Support = { supported: 1, about: 1 };

export function createMentionWriter(db: DatabaseSyncInstance, occurrences: WordOccurrences): MentionWriter {
  const before = db.prepare(
    'SELECT place, entity, supported, about FROM mentions WHERE episode = ? ORDER BY place',
  );
  const drop = db.prepare('DELETE FROM mentions WHERE episode = ?');
  const add = db.prepare(
    `INSERT INTO mentions SELECT ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?2)`,
  );
  const entitiesIn = db.prepare(
    `SELECT spellings.kind, entity FROM listings JOIN spellings USING (spelling) JOIN names USING (folded, kind)
     WHERE episode = ? ORDER BY listings.place`,
  );
  const kindOf = db.prepare('SELECT kind FROM entities WHERE entity = ?');
  const mentionsOf = db.prepare('SELECT episode, supported, about FROM mentions WHERE entity = ?');
  const setSupport = db.prepare(
    'UPDATE mentions SET supported = ?, about = ? WHERE entity = ? AND episode = ?',
  );
  const count = db.prepare(
    `UPDATE entities SET (episodes, supported) =
       (SELECT count(*), coalesce(sum(supported), 0) FROM mentions WHERE mentions.entity = ?1)
     WHERE entity = ?1`,
  );

  function mentionedIn(episode: number): Mentioned[] {
    const isRead = occurrences.isRead(episode);
    const listings = entitiesIn.all(episode) as unknown as ListedEntity[];
    const listed = new Map<number, Mentioned>();
    for (const kind of ENTITY_KINDS) {
      for (const { entity } of listings.filter((listing) => listing.kind === kind)) {
        if (listed.has(entity)) continue;
        const support = isLabel(kind) || !isRead ? FULL : supportOf(occurrences.spreadIn(entity, episode));
        listed.set(entity, { place: listed.size, entity, ...support });
      }
    }
    return [...listed.values()];
  }

  return {
    writeEpisode(episode) {
      const was = before.all(episode) as unknown as Mentioned[];
      const is = mentionedIn(episode);
      if (!isDeepStrictEqual(was, is)) {
        if (was.length > 0) drop.run(episode);
        const written = is.map(({ place, entity, supported, about }) => [place, entity, supported, about]);
        add.run(episode, jsonRows(written));
      }
      return new Set([...was, ...is].map(({ entity }) => entity));
    },
    checkSupport(entity) {
      const { kind } = (kindOf.get(entity) ?? {}) as { readonly kind?: EntityKind };
      if (!kind || isLabel(kind)) return;
      const listed = mentionsOf.all(entity) as unknown as (Support & { readonly episode: number })[];
      if (listed.length === 0) return;
      const spreads = occurrences.spreadsOf(entity);
      for (const { episode, ...was } of listed) {
        const is = supportOf(spreads.get(episode) ?? 0);
        if (!isDeepStrictEqual(was, is)) setSupport.run(is.supported, is.about, entity, episode);
      }
    },
    count: (entity) => void count.run(entity),
  };
}

function supportOf(spread: TextSpread): Support {
  return { supported: Number(spread !== 0), about: Number(isAbout(spread)) };
}
