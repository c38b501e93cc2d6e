import type { Catalog } from '../catalog/catalog.ts';
import { followedRefs } from '../catalog/followed-entity.ts';
import type { Entity, EntityKind } from '../domain/entity.ts';
import type { Follow } from '../domain/subscriber.ts';

/** Which of a subscriber's episodes it wants, and because of which follows. */
export interface Match {
  readonly episodeIds: readonly string[];
  /** Canonical names of the follows that matched; empty when the subscriber follows nothing and so gets everything. */
  readonly following: readonly string[];
}

/**
 * Gives what narrows episodes to those that a subscriber follows: all of them when it follows nothing.
 * Only an entity that the episode's text really names can match. What the archive says is remembered for the next subscriber,
 * so it serves as long as the archive stays as it is.
 */
export function createFollowMatch(
  catalog: Catalog,
): (episodeIds: readonly string[], follows: readonly Follow[]) => Match {
  const bearers = new Map<string, Entity | undefined>();
  const named = new Map<string, readonly Entity[]>();

  function findNamed(kind: EntityKind, name: string): Entity | undefined {
    const key = `${kind}:${name}`;
    if (!bearers.has(key)) bearers.set(key, catalog.findNamed(kind, name));
    return bearers.get(key);
  }

  function namedIn(id: string): readonly Entity[] {
    const known = named.get(id);
    if (known) return known;
    const entities = catalog.mentionsIn(id).flatMap(({ entity, supported }) => (supported ? [entity] : []));
    named.set(id, entities);
    return entities;
  }

  return (episodeIds, follows) => {
    if (follows.length === 0) return { episodeIds, following: [] };
    const wanted = followedRefs({ findNamed }, follows);
    const names = new Set<string>();
    const matched = episodeIds.filter((id) => {
      const hits = namedIn(id).filter(({ ref }) => wanted.has(ref));
      for (const { name } of hits) names.add(name);
      return hits.length > 0;
    });
    return { episodeIds: matched, following: [...names] };
  };
}
