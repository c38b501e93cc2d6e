import type { Entity } from '../domain/entity.ts';
import type { Follow } from '../domain/subscriber.ts';
import type { NameLookup } from './name-lookup.ts';

/** Finds the entity of a name. */
type Names = Pick<NameLookup, 'findNamed'>;

/** The entity that a follow means today; undefined when the archive does not know it. */
export function followedEntity(names: Names, { kind, name }: Follow): Entity | undefined {
  return names.findNamed(kind, name);
}

/** The refs of all entities that these follows mean today, to check whether an entity is followed. */
export function followedRefs(names: Names, follows: readonly Follow[]): ReadonlySet<string> {
  return new Set(follows.flatMap((follow) => followedEntity(names, follow)?.ref ?? []));
}
