import type { Entity } from '../domain/entity.ts';
import type { Follow, FollowedName, FollowScope } from '../domain/subscriber.ts';
import type { NameLookup } from './name-lookup.ts';

/** Finds the entity of a name. */
type Names = Pick<NameLookup, 'findNamed'>;

/** The entity that a follow means today; undefined when the archive does not know it, and for words. */
export function followedEntity(names: Names, { kind, name }: FollowedName): Entity | undefined {
  return kind === 'words' ? undefined : names.findNamed(kind, name);
}

/** The refs of all entities that these follows mean today, each with the widest scope in which it is followed. */
export function followedScopes(names: Names, follows: readonly Follow[]): ReadonlyMap<string, FollowScope> {
  const scopes = new Map<string, FollowScope>();
  for (const follow of follows) {
    const ref = followedEntity(names, follow)?.ref;
    if (ref !== undefined && scopes.get(ref) !== 'mentions') scopes.set(ref, follow.scope);
  }
  return scopes;
}
