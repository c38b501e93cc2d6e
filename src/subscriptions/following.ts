import { followedEntity, followedScopes } from '../catalog/followed-entity.ts';
import type { NameLookup } from '../catalog/name-lookup.ts';
import type { Clock } from '../domain/clock.ts';
import { ENTITY_KINDS, type Entity, isCredit } from '../domain/entity.ts';
import type { Follow, FollowScope, Subscriber } from '../domain/subscriber.ts';
import type { SubscriberStore } from '../storage/stores.ts';

/** A stored follow and its current entity; undefined when the archive no longer knows it. */
export interface StandingFollow extends Follow {
  readonly entity: Entity | undefined;
}

/** How much one subscriber may follow: each of its digests reads all of it. */
export const MOST_FOLLOWS = 500;

/** The result of following an entity; `full`: it follows as much as it may. */
interface FollowOutcome {
  readonly kind: 'followed' | 'already-followed' | 'full';
  readonly entity: Entity;
  readonly scope: FollowScope;
}

/** The result of following a name; `nearest` are entities that may have been meant, `bearers` those that have exactly that name. */
export type FollowNameOutcome =
  | FollowOutcome
  | { readonly kind: 'several'; readonly bearers: readonly Entity[] }
  | { readonly kind: 'unknown-name'; readonly nearest: readonly Entity[] };

/** The result of unfollowing, and the name under which it was followed. */
export type UnfollowOutcome =
  | { readonly kind: 'unfollowed'; readonly name: string }
  | { readonly kind: 'not-followed' };

/** What subscribers follow. A chat keeps its follows when it stops, and can still change them. */
export interface Following {
  follow(subscriber: Subscriber, entity: Entity): Promise<FollowOutcome>;
  /** Follows the entity of a typed name. */
  followName(subscriber: Subscriber, name: string): Promise<FollowNameOutcome>;
  /** Removes every follow that resolves to this entity, under whichever of its names it was stored. */
  unfollow(subscriber: Subscriber, entity: Entity): Promise<UnfollowOutcome>;
  /** Unfollows the entity of a typed name, or removes the follow stored under exactly that name, which may no longer resolve. */
  unfollowName(subscriber: Subscriber, name: string): Promise<UnfollowOutcome>;
  /** Changes which episodes a followed entity brings, under whichever of its names it was stored. @returns false if it is not followed */
  setScope(subscriber: Subscriber, entity: Entity, scope: FollowScope): Promise<boolean>;
  /** In the order in which they were followed. @param subscriber absent: it never subscribed, and follows nothing */
  followsOf(subscriber: Subscriber | undefined): Promise<readonly StandingFollow[]>;
  /** The refs of what is followed. @param subscriber absent: it never subscribed, and follows nothing */
  followedRefs(subscriber: Subscriber | undefined): Promise<ReadonlySet<string>>;
}

export interface FollowingDependencies {
  readonly subscribers: Pick<SubscriberStore, 'follows' | 'follow' | 'unfollow' | 'setFollowScope'>;
  readonly catalog: Pick<NameLookup, 'findNamed' | 'resolve'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Creates the use cases for following. */
export function createFollowing({ subscribers, catalog, clock }: FollowingDependencies): Following {
  const storedFollows = async (subscriber: Subscriber | undefined): Promise<readonly Follow[]> =>
    subscriber ? subscribers.follows(subscriber.id) : [];

  /** What has exactly that name, one of a kind. */
  const bearersOf = (name: string): readonly Entity[] =>
    ENTITY_KINDS.flatMap((kind) => catalog.findNamed(kind, name) ?? []);

  async function follow(subscriber: Subscriber, entity: Entity): Promise<FollowOutcome> {
    const { kind, name } = entity;
    const before = await storedFollows(subscriber);
    const scope = followedScopes(catalog, before).get(entity.ref);
    if (before.length >= MOST_FOLLOWS && scope === undefined) return { kind: 'full', entity, scope: 'about' };
    const isNew = await subscribers.follow(subscriber.id, { kind, name }, clock.now());
    const scopes = followedScopes(catalog, await storedFollows(subscriber));
    return {
      kind: isNew ? 'followed' : 'already-followed',
      entity,
      scope: scopes.get(entity.ref) ?? 'about',
    };
  }

  /** The stored follows that mean an entity. */
  async function followsMeaning(subscriber: Subscriber, { ref }: Entity): Promise<readonly Follow[]> {
    const kept = await storedFollows(subscriber);
    return kept.filter((one) => followedEntity(catalog, one)?.ref === ref);
  }

  async function unfollow(subscriber: Subscriber, entity: Entity): Promise<UnfollowOutcome> {
    const same = await followsMeaning(subscriber, entity);
    for (const one of same) await subscribers.unfollow(subscriber.id, one);
    return same.length > 0 ? { kind: 'unfollowed', name: entity.name } : { kind: 'not-followed' };
  }

  return {
    follow,
    async followName(subscriber, name) {
      const bearers = bearersOf(name);
      const [bearer, ...others] = bearers;
      if (bearer && others.length === 0) return follow(subscriber, bearer);
      // Of a company and a tag the most used is meant; a show and what is called like it bring different episodes.
      if (bearers.some(({ kind }) => isCredit(kind))) return { kind: 'several', bearers };
      const resolution = catalog.resolve(name);
      return resolution.kind === 'found'
        ? follow(subscriber, resolution.entity)
        : { kind: 'unknown-name', nearest: resolution.nearest };
    },
    unfollow,
    async unfollowName(subscriber, name) {
      const resolution = catalog.resolve(name);
      const meant = resolution.kind === 'found' ? [resolution.entity] : [];
      for (const entity of [...meant, ...bearersOf(name)]) {
        const outcome = await unfollow(subscriber, entity);
        if (outcome.kind === 'unfollowed') return outcome;
      }
      const kept = (await storedFollows(subscriber)).find(
        (one) => one.name.toLowerCase() === name.toLowerCase(),
      );
      if (!kept) return { kind: 'not-followed' };
      await subscribers.unfollow(subscriber.id, kept);
      return { kind: 'unfollowed', name: kept.name };
    },
    async setScope(subscriber, entity, scope) {
      const same = await followsMeaning(subscriber, entity);
      for (const one of same) await subscribers.setFollowScope(subscriber.id, one, scope);
      return same.length > 0;
    },
    async followsOf(subscriber) {
      const kept = await storedFollows(subscriber);
      return kept.map((one) => ({ ...one, entity: followedEntity(catalog, one) }));
    },
    followedRefs: async (subscriber) =>
      new Set(followedScopes(catalog, await storedFollows(subscriber)).keys()),
  };
}
