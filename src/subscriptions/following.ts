import { followedEntity, followedRefs } from '../catalog/followed-entity.ts';
import type { NameLookup } from '../catalog/name-lookup.ts';
import type { Clock } from '../domain/clock.ts';
import type { Entity } from '../domain/entity.ts';
import type { Follow, Subscriber } from '../domain/subscriber.ts';
import type { SubscriberStore } from '../storage/stores.ts';

/** A follow as it was kept, and the entity that it means today; undefined when the archive does not know it any more. */
export interface StandingFollow extends Follow {
  readonly entity: Entity | undefined;
}

/** What came of a wish to follow an entity. */
interface FollowOutcome {
  readonly kind: 'followed' | 'already-followed';
  readonly entity: Entity;
}

/** What came of a wish to follow a name; `nearest` are entities that may have been meant. */
export type FollowNameOutcome =
  | FollowOutcome
  | { readonly kind: 'unknown-name'; readonly nearest: readonly Entity[] };

/** What came of a wish to follow something no more, and the name under which it was followed. */
export type UnfollowOutcome =
  | { readonly kind: 'unfollowed'; readonly name: string }
  | { readonly kind: 'not-followed' };

/** What subscribers are interested in. A chat keeps its follows when it stops, and may change them all the while. */
export interface Following {
  follow(subscriber: Subscriber, entity: Entity): Promise<FollowOutcome>;
  /** Follows what a typed name means. */
  followName(subscriber: Subscriber, name: string): Promise<FollowNameOutcome>;
  /** Drops every follow that means this entity today, under whichever of its names it was kept. */
  unfollow(subscriber: Subscriber, entity: Entity): Promise<UnfollowOutcome>;
  /** Drops what a typed name means, or the follow that was kept under that very name, which may mean nothing any more. */
  unfollowName(subscriber: Subscriber, name: string): Promise<UnfollowOutcome>;
  /** In the order in which they were followed. @param subscriber absent: one that never subscribed, and follows nothing */
  followsOf(subscriber: Subscriber | undefined): Promise<readonly StandingFollow[]>;
  /** The refs of what is followed. @param subscriber absent: one that never subscribed, and follows nothing */
  followedRefs(subscriber: Subscriber | undefined): Promise<ReadonlySet<string>>;
}

export interface FollowingDependencies {
  readonly subscribers: Pick<SubscriberStore, 'follows' | 'follow' | 'unfollow'>;
  readonly catalog: Pick<NameLookup, 'findNamed' | 'resolve'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Keeps what subscribers follow. */
export function createFollowing({ subscribers, catalog, clock }: FollowingDependencies): Following {
  const keptBy = async (subscriber: Subscriber | undefined): Promise<readonly Follow[]> =>
    subscriber ? subscribers.follows(subscriber.id) : [];

  async function follow(subscriber: Subscriber, entity: Entity): Promise<FollowOutcome> {
    const { kind, name } = entity;
    const isNew = await subscribers.follow(subscriber.id, { kind, name }, clock.now());
    return { kind: isNew ? 'followed' : 'already-followed', entity };
  }

  async function unfollow(subscriber: Subscriber, entity: Entity): Promise<UnfollowOutcome> {
    const kept = await keptBy(subscriber);
    const same = kept.filter((one) => followedRefs(catalog, [one]).has(entity.ref));
    for (const one of same) await subscribers.unfollow(subscriber.id, one);
    return same.length > 0 ? { kind: 'unfollowed', name: entity.name } : { kind: 'not-followed' };
  }

  return {
    follow,
    async followName(subscriber, name) {
      const resolution = catalog.resolve(name);
      return resolution.kind === 'found'
        ? follow(subscriber, resolution.entity)
        : { kind: 'unknown-name', nearest: resolution.nearest };
    },
    unfollow,
    async unfollowName(subscriber, name) {
      const resolution = catalog.resolve(name);
      if (resolution.kind === 'found') {
        const outcome = await unfollow(subscriber, resolution.entity);
        if (outcome.kind === 'unfollowed') return outcome;
      }
      const kept = (await keptBy(subscriber)).find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!kept) return { kind: 'not-followed' };
      await subscribers.unfollow(subscriber.id, kept);
      return { kind: 'unfollowed', name: kept.name };
    },
    async followsOf(subscriber) {
      const kept = await keptBy(subscriber);
      return kept.map((one) => ({ ...one, entity: followedEntity(catalog, one) }));
    },
    followedRefs: async (subscriber) => followedRefs(catalog, await keptBy(subscriber)),
  };
}
