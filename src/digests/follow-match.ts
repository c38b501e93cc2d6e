import type { Catalog } from '../catalog/catalog.ts';
import type { Entity } from '../domain/entity.ts';
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
  const refs = new Map<string, string | undefined>();
  const named = new Map<string, readonly Entity[]>();

  function refOf(follow: Follow): string | undefined {
    const key = `${follow.kind}:${follow.name}`;
    if (!refs.has(key)) refs.set(key, followedRef(catalog, follow));
    return refs.get(key);
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
    const wanted = new Set(follows.flatMap((follow) => refOf(follow) ?? []));
    const names = new Set<string>();
    const matched = episodeIds.filter((id) => {
      const hits = namedIn(id).filter(({ ref }) => wanted.has(ref));
      for (const { name } of hits) names.add(name);
      return hits.length > 0;
    });
    return { episodeIds: matched, following: [...names] };
  };
}

/** The entity that a follow means today, if the archive knows it. */
export function followedRef(catalog: Catalog, follow: Follow): string | undefined {
  return catalog.findNamed(follow.kind, follow.name)?.ref;
}
