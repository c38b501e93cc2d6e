import { entityRef } from '../catalog/entity-ref.ts';
import { foldName } from '../catalog/fold-name.ts';
import { followedEntity, followedScopes } from '../catalog/followed-entity.ts';
import type { NameLookup } from '../catalog/name-lookup.ts';
import type { Clock } from '../domain/clock.ts';
import type { Entity } from '../domain/entity.ts';
import {
  type Focus,
  type FollowedName,
  type FollowScope,
  type Interests,
  NO_INTERESTS,
  type Subscriber,
} from '../domain/subscriber.ts';
import { wordsRef } from '../search/followed-words.ts';
import type { SubscriberStore } from '../storage/stores.ts';
import { createTypedNames, type Subject, type UnclearName } from './typed-names.ts';

/** A stored mute, and what it means today. */
export interface StandingMute extends FollowedName {
  /** Of its entity; of words, and of a name that the archive no longer knows, made of what is stored. */
  readonly ref: string;
  /** Undefined for words, and when the archive no longer knows it. */
  readonly entity: Entity | undefined;
}

/** A stored follow, and what it means today. */
export interface StandingFollow extends StandingMute {
  readonly scope: FollowScope;
}

/** What a subscriber follows and mutes, in the order in which it did. */
export interface StandingInterests {
  readonly follows: readonly StandingFollow[];
  readonly mutes: readonly StandingMute[];
}

/** What a subscriber does with a name. */
export type Stance = 'follow' | 'mute';

/** How much one subscriber may follow, and how much it may mute: each of its digests reads all of it. */
export const MOST_FOLLOWS = 500;
/** The result of following; `full`: it follows as much as it may. `focus`: what its digests bring from now on. */
export interface FollowOutcome {
  readonly kind: 'followed' | 'already-followed' | 'full';
  readonly subject: Subject;
  readonly scope: FollowScope;
  readonly focus: Focus;
}

/** `full`: it mutes as much as it may. */
export interface MuteOutcome {
  readonly kind: 'muted' | 'already-muted' | 'full';
  readonly subject: Subject;
}

/** The result of dropping a follow or a mute, and the name under which it was kept. */
export type UnfollowOutcome =
  | { readonly kind: 'unfollowed' | 'unmuted'; readonly name: string; readonly kept: FollowedName }
  | { readonly kind: 'not-followed' };

/** What subscribers follow and mute. A chat keeps that when it stops, and can still change it. */
export interface Following {
  /** The first follow has what is followed come first, if everything came so far; a mute of it ends. */
  follow(subscriber: Subscriber, subject: Subject): Promise<FollowOutcome>;
  /** Follows the entity of a typed name. */
  followName(subscriber: Subscriber, name: string): Promise<FollowOutcome | UnclearName>;
  /** Never brings what is about it; a follow of it ends. */
  mute(subscriber: Subscriber, subject: Subject): Promise<MuteOutcome>;
  muteName(subscriber: Subscriber, name: string): Promise<MuteOutcome | UnclearName>;
  /** Drops every follow and mute with this ref, under whichever of its names it was stored. */
  unfollow(subscriber: Subscriber, ref: string): Promise<UnfollowOutcome>;
  /** The same for a typed name, or for what is stored under exactly that name, which may no longer resolve. */
  unfollowName(subscriber: Subscriber, name: string): Promise<UnfollowOutcome>;
  /** Changes which episodes a followed entity brings, under whichever of its names it was stored. @returns false if it is not followed */
  setScope(subscriber: Subscriber, ref: string, scope: FollowScope): Promise<boolean>;
  setFocus(subscriber: Subscriber, focus: Focus): Promise<void>;
  /** @param subscriber absent: it never subscribed, and follows nothing */
  interestsOf(subscriber: Subscriber | undefined): Promise<StandingInterests>;
  /** The refs of what is followed, and of what is muted. @param subscriber absent: it never subscribed */
  stancesOf(subscriber: Subscriber | undefined): Promise<ReadonlyMap<string, Stance>>;
}

export interface FollowingDependencies {
  readonly subscribers: Pick<
    SubscriberStore,
    'interests' | 'follow' | 'mute' | 'unfollow' | 'setFollowScope' | 'update'
  >;
  readonly catalog: Pick<NameLookup, 'findNamed' | 'resolve'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Creates the use cases for following and muting. */
export function createFollowing({ subscribers, catalog, clock }: FollowingDependencies): Following {
  const stored = async (subscriber: Subscriber | undefined): Promise<Interests> =>
    subscriber ? subscribers.interests(subscriber.id) : NO_INTERESTS;

  function standing<Kept extends FollowedName>(kept: Kept): Kept & StandingMute {
    const entity = followedEntity(catalog, kept);
    return { ...kept, entity, ref: entity?.ref ?? refOf(kept) };
  }

  async function interestsOf(subscriber: Subscriber | undefined): Promise<StandingInterests> {
    const { follows, mutes } = await stored(subscriber);
    return { follows: follows.map(standing), mutes: mutes.map(standing) };
  }

  async function findKept(subscriber: Subscriber, ref: string) {
    const { follows, mutes } = await interestsOf(subscriber);
    return {
      follows: follows.filter((one) => one.ref === ref),
      mutes: mutes.filter((one) => one.ref === ref),
    };
  }

  async function follow(subscriber: Subscriber, subject: Subject): Promise<FollowOutcome> {
    const { kind, name, ref } = subject;
    const before = await stored(subscriber);
    const kept = await findKept(subscriber, ref);
    const { focus } = subscriber;
    if (before.follows.length >= MOST_FOLLOWS && kept.follows.length === 0)
      return { kind: 'full', subject, scope: 'about', focus };
    for (const mute of kept.mutes) await subscribers.unfollow(subscriber.id, mute);
    const words = kind === 'words' ? kept.follows[0] : undefined;
    const isNew = !words && (await subscribers.follow(subscriber.id, { kind, name }, clock.now()));
    const isFirst = isNew && before.follows.length === 0 && focus === 'all';
    if (isFirst) await subscribers.update(subscriber.id, { focus: 'first' });
    const scopes = followedScopes(catalog, (await stored(subscriber)).follows);
    return {
      kind: isNew ? 'followed' : 'already-followed',
      subject,
      scope: scopes.get(ref) ?? 'about',
      focus: isFirst ? 'first' : focus,
    };
  }

  async function mute(subscriber: Subscriber, subject: Subject): Promise<MuteOutcome> {
    const { kind, name, ref } = subject;
    const { mutes } = await stored(subscriber);
    const kept = await findKept(subscriber, ref);
    if (kept.mutes.length > 0) return { kind: 'already-muted', subject };
    if (mutes.length >= MOST_FOLLOWS) return { kind: 'full', subject };
    for (const one of kept.follows) await subscribers.unfollow(subscriber.id, one);
    await subscribers.mute(subscriber.id, { kind, name }, clock.now());
    return { kind: 'muted', subject };
  }

  async function unfollow(subscriber: Subscriber, ref: string): Promise<UnfollowOutcome> {
    const { follows, mutes } = await findKept(subscriber, ref);
    for (const one of [...follows, ...mutes]) await subscribers.unfollow(subscriber.id, one);
    const [kept] = [...follows, ...mutes];
    if (!kept) return { kind: 'not-followed' };
    return {
      kind: follows.length > 0 ? 'unfollowed' : 'unmuted',
      name: kept.entity?.name ?? kept.name,
      kept,
    };
  }

  const names = createTypedNames(catalog);
  return {
    follow,
    async followName(subscriber, typed) {
      const meant = names.read(typed);
      return 'ref' in meant ? follow(subscriber, meant) : meant;
    },
    mute,
    async muteName(subscriber, typed) {
      const meant = names.read(typed);
      return 'ref' in meant ? mute(subscriber, meant) : meant;
    },
    unfollow,
    async unfollowName(subscriber, typed) {
      for (const ref of names.refsOf(typed)) {
        const outcome = await unfollow(subscriber, ref);
        if (outcome.kind !== 'not-followed') return outcome;
      }
      const { follows, mutes } = await interestsOf(subscriber);
      const kept = [...follows, ...mutes].find(({ name }) => name.toLowerCase() === typed.toLowerCase());
      return kept ? unfollow(subscriber, kept.ref) : { kind: 'not-followed' };
    },
    async setScope(subscriber, ref, scope) {
      const { follows } = await findKept(subscriber, ref);
      for (const one of follows) await subscribers.setFollowScope(subscriber.id, one, scope);
      return follows.length > 0;
    },
    setFocus: (subscriber, focus) => subscribers.update(subscriber.id, { focus }),
    interestsOf,
    async stancesOf(subscriber) {
      const { follows, mutes } = await interestsOf(subscriber);
      const stances = new Map<string, Stance>(follows.map(({ ref }) => [ref, 'follow']));
      for (const { ref } of mutes) stances.set(ref, 'mute');
      return stances;
    },
  };
}

function refOf({ kind, name }: FollowedName): string {
  return kind === 'words' ? wordsRef(name) : entityRef(kind, foldName(name));
}
