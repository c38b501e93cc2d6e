import type { Catalog } from '../catalog/catalog.ts';
import { followedRefs } from '../catalog/followed-entity.ts';
import type { Entity, EntityKind } from '../domain/entity.ts';
import type { Follow } from '../domain/subscriber.ts';

/** The episodes that a subscriber wants, and the follows that matched. */
export interface Match {
  readonly episodeIds: readonly string[];
  /** What it follows that matched; empty when the subscriber follows nothing and so gets everything. */
  readonly following: readonly Entity[];
}

/**
 * Returns a function that narrows episodes to those that a subscriber follows: all of them when it follows nothing.
 * Only an entity that the episode's text actually names can match. Lookups in the archive are cached for the next subscribers, so
 * the function is valid until the archive changes.
 */
export function createFollowMatch(
  catalog: Catalog,
): (episodeIds: readonly string[], follows: readonly Follow[]) => Match {
  const entityByName = new Map<string, Entity | undefined>();
  const entitiesOf = new Map<string, readonly Entity[]>();

  function findNamed(kind: EntityKind, name: string): Entity | undefined {
    const key = `${kind}:${name}`;
    if (!entityByName.has(key)) entityByName.set(key, catalog.findNamed(kind, name));
    return entityByName.get(key);
  }

  function namedIn(id: string): readonly Entity[] {
    const known = entitiesOf.get(id);
    if (known) return known;
    const entities = catalog.mentionsIn(id).flatMap(({ entity, supported }) => (supported ? [entity] : []));
    entitiesOf.set(id, entities);
    return entities;
  }

  return (episodeIds, follows) => {
    if (follows.length === 0) return { episodeIds, following: [] };
    const wanted = followedRefs({ findNamed }, follows);
    const following = new Map<string, Entity>();
    const matched = episodeIds.filter((id) => {
      const hits = namedIn(id).filter(({ ref }) => wanted.has(ref));
      for (const entity of hits) following.set(entity.ref, entity);
      return hits.length > 0;
    });
    return { episodeIds: matched, following: [...following.values()] };
  };
}
