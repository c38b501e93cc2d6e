import type { Catalog } from '../catalog/catalog.ts';
import { followedScopes } from '../catalog/followed-entity.ts';
import type { Entity, EntityKind, Mention } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import type { RatedEpisode } from '../domain/rating.ts';
import type {
  FollowedName,
  FollowScope,
  Interests,
  PickedEpisode,
  Reason,
  Subscriber,
} from '../domain/subscriber.ts';
import { displayName } from '../naming/display-name.ts';
import { findFollowedWords, readFollowedWords, wordsRef } from '../search/followed-words.ts';
import type { EpisodeTexts } from './episode-texts.ts';
import { createTurnedDown, type TurnedDown } from './turned-down.ts';

/** An episode that a digest leaves out: what it is about is muted, or nothing of it is followed. */
export interface HeldBack {
  readonly id: string;
  /** Absent: nothing of it is followed, and the subscriber wants only that. */
  readonly muted?: Reason | undefined;
}

/** The episodes that a subscriber gets, in the order in which it reads them, and those it does not. */
export interface Match {
  readonly picked: readonly PickedEpisode[];
  readonly held: readonly HeldBack[];
}

/** What decides whose episodes are whose. */
export type MatchedSubscriber = Pick<Subscriber, 'focus' | 'language'>;

/** Chooses among episodes for a subscriber. @param rated what it rated, newest first */
export type FollowMatch = (
  episodes: readonly Episode[],
  subscriber: MatchedSubscriber,
  interests: Interests,
  rated?: readonly RatedEpisode[],
) => Match;

/** An episode that is about something weighs more than any number that mention it. */
const ABOUT_WEIGHT = 100;

/**
 * Returns a function that chooses among episodes for a subscriber, and puts those that match its follows first. A mute wins over a
 * follow. With nothing followed, everything comes, whatever the focus. Of those that match alike, what is like an episode that the
 * subscriber turned down stands further down. Only an entity that the episode is about can match, or,
 * where a follow asks for every mention, one that its text names. What is looked up is cached for the next subscribers, so the
 * function is valid until the archive changes.
 */
export function createFollowMatch(
  catalog: Pick<Catalog, 'findNamed' | 'mentionsIn'>,
  texts: EpisodeTexts,
): FollowMatch {
  const entityByName = new Map<string, Entity | undefined>();
  const mentionsOf = new Map<string, readonly Mention[]>();
  const untouched = new WeakMap<readonly Episode[], Match>();

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

  /** Finds what of these names an episode is about or mentions, as far as each is asked for. */
  function createFinder(
    names: readonly (FollowedName & { readonly scope: FollowScope })[],
    { language }: MatchedSubscriber,
  ): (episode: Episode) => readonly Reason[] {
    if (names.length === 0) return () => [];
    const wanted = followedScopes({ findNamed }, names);
    const words = names
      .filter(({ kind }) => kind === 'words')
      .map(({ name }) => ({ name, words: readFollowedWords(name) }));
    return (episode) => [
      ...supportedIn(episode.id).flatMap(({ entity, about }): Reason[] => {
        const scope = wanted.get(entity.ref);
        if (scope === undefined || (!about && scope === 'about')) return [];
        const { kind, ref } = entity;
        return [{ kind, name: displayName(entity, language), ref, scope: about ? 'about' : 'mentions' }];
      }),
      ...words.flatMap(({ name, words: forms }): Reason[] => {
        const place = findFollowedWords(texts.words(episode), forms);
        if (!place) return [];
        return [
          { kind: 'words', name, ref: wordsRef(name), scope: place === 'title' ? 'about' : 'mentions' },
        ];
      }),
    ];
  }

  function matchAll(episodes: readonly Episode[]): Match {
    const known = untouched.get(episodes);
    if (known) return known;
    const match = { picked: episodes.map(({ id }) => ({ id, why: [] })), held: [] };
    untouched.set(episodes, match);
    return match;
  }

  return (episodes, subscriber, interests, rated = []) => {
    const { follows, mutes } = subscriber.focus === 'all' ? { ...interests, follows: [] } : interests;
    const isRated = rated.some(({ rating }) => rating === 'down');
    if (follows.length + mutes.length === 0 && !isRated) return matchAll(episodes);
    const isNarrow = subscriber.focus === 'only' && follows.length > 0;
    const findMuted = createFinder(
      mutes.map((mute) => ({ ...mute, scope: 'about' })),
      subscriber,
    );
    const findFollowed = createFinder(follows, subscriber);
    const findTurnedDown = createTurnedDown(supportedIn, rated, subscriber.language);
    const picked: PickedEpisode[] = [];
    const held: HeldBack[] = [];
    for (const episode of episodes) {
      const { id } = episode;
      const [muted] = findMuted(episode);
      const why = muted ? [] : findFollowed(episode).toSorted((a, b) => weightOf([b]) - weightOf([a]));
      if (muted) held.push({ id, muted });
      else if (isNarrow && why.length === 0) held.push({ id });
      else picked.push({ id, why });
    }
    return { picked: inOrder(picked, findTurnedDown), held };
  };
}

/** What concerns a subscriber most first; of what does alike, what is least like anything turned down. */
function inOrder(
  picked: readonly PickedEpisode[],
  findTurnedDown: (id: string) => TurnedDown | undefined,
): readonly PickedEpisode[] {
  const turnedDown = new Map(picked.map(({ id }) => [id, findTurnedDown(id)]));
  const downOf = ({ id }: PickedEpisode): number => turnedDown.get(id)?.weight ?? 0;
  const sorted = picked.toSorted((a, b) => weightOf(b.why) - weightOf(a.why) || downOf(a) - downOf(b));
  return sorted.map((one) => {
    const less = turnedDown.get(one.id)?.like;
    // Where all are alike, none stands further down than it would.
    const isMoved = less !== undefined && picked.some((other) => downOf(other) < downOf(one));
    return isMoved ? { ...one, less } : one;
  });
}

/** How much an episode concerns a subscriber. */
function weightOf(why: readonly Reason[]): number {
  return why.reduce((sum, { scope }) => sum + (scope === 'about' ? ABOUT_WEIGHT : 1), 0);
}
