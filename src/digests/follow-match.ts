import type { Catalog } from '../catalog/catalog.ts';
import { followedScopes } from '../catalog/followed-entity.ts';
import type { Entity, EntityKind, Mention } from '../domain/entity.ts';
import type { Follow } from '../domain/subscriber.ts';

/** The episodes that a subscriber wants, and the follows that matched. */
export interface Match {
  readonly episodeIds: readonly string[];
  /** What it follows that matched; empty when the subscriber follows nothing and so gets everything. */
  readonly following: readonly Entity[];
}

/**
 * Returns a function that narrows episodes to those that a subscriber follows: all of them when it follows nothing.
 * Only an entity that the episode is about can match, or, where a follow asks for every mention, one that its text names. Lookups in the archive are cached for the next subscribers, so
 * the function is valid until the archive changes.
 */
export function createFollowMatch(
  catalog: Catalog,
): (episodeIds: readonly string[], follows: readonly Follow[]) => Match {
  const entityByName = new Map<string, Entity | undefined>();
  const mentionsOf = new Map<string, readonly Mention[]>();

  function findNamed(kind: EntityKind, name: string): Entity | undefined {
    const key = `${kind}:${name}`;
    if (!entityByName.has(key)) entityByName.set(key, catalog.findNamed(kind, name));
    return entityByName.get(key);
  }

  function supportedIn(id: string): readonly Mention[] {
    const known = mentionsOf.get(id);
    if (known) return known;
    const mentions = catalog.mentionsIn(id).filter(({ supported }) => supported);
    mentionsOf.set(id, mentions);
    return mentions;
  }

  return (episodeIds, follows) => {
    if (follows.length === 0) return { episodeIds, following: [] };
    const wanted = followedScopes({ findNamed }, follows);
    const following = new Map<string, Entity>();
    const matched = episodeIds.filter((id) => {
      const hits = supportedIn(id).filter(({ entity: { ref }, about }) =>
        about ? wanted.has(ref) : wanted.get(ref) === 'mentions',
      );
      for (const { entity } of hits) following.set(entity.ref, entity);
      return hits.length > 0;
    });
    return { episodeIds: matched, following: [...following.values()] };
  };
}
