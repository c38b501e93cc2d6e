import type { Catalog } from '../catalog/catalog.ts';
import type { Follow } from '../domain/subscriber.ts';

/** Which of a subscriber's episodes it wants, and because of which follows. */
export interface Match {
  readonly episodeIds: readonly string[];
  /** Canonical names of the follows that matched; empty when the subscriber follows nothing and so gets everything. */
  readonly following: readonly string[];
}

/**
 * Narrows episodes to those that a subscriber follows: all of them when it follows nothing.
 * Only an entity that the episode's text really names can match.
 */
export function matchFollows(
  catalog: Catalog,
  episodeIds: readonly string[],
  follows: readonly Follow[],
): Match {
  if (follows.length === 0) return { episodeIds, following: [] };
  const wanted = new Set(follows.flatMap((follow) => followedRef(catalog, follow) ?? []));
  const names = new Set<string>();
  const matched = episodeIds.filter((id) => {
    const hits = catalog
      .mentionsIn(id)
      .filter(({ entity, supported }) => supported && wanted.has(entity.ref));
    for (const { entity } of hits) names.add(entity.name);
    return hits.length > 0;
  });
  return { episodeIds: matched, following: [...names] };
}

/** The entity that a follow means today, if the archive knows it. */
export function followedRef(catalog: Catalog, follow: Follow): string | undefined {
  return catalog.findNamed(follow.kind, follow.name)?.ref;
}
