import type { Instant } from '../domain/clock.ts';
import type {
  AliasDecision,
  AliasEntry,
  AppliedAlias,
  Entity,
  EntityKind,
  HeldAlias,
  Listing,
  Mention,
} from '../domain/entity.ts';
import type { NamePair } from '../domain/episode.ts';
import type { ListPart } from '../domain/list-part.ts';
import type { EpisodeText } from './episode-text.ts';
import type { EpisodeStamp, FollowingStore } from './following-store.ts';
import type { Steps } from './steps.ts';
import type { TextPlace } from './text-places.ts';

/** What an episode lists and claims about names; another version means another text. */
export interface EpisodeNames extends EpisodeStamp {
  readonly listings: readonly Listing[];
  readonly pairs: readonly NamePair[];
}

/** An entity, whether episodes list it or not. */
export interface StoredEntity {
  /** Stays the same as long as the entity exists. */
  readonly key: number;
  readonly entity: Entity;
  /** How many episodes list it. */
  readonly episodes: number;
  /** Those of them whose text names it. */
  readonly supported: number;
}

/** Some names of an entity. */
export interface NamedEntity {
  readonly key: number;
  /** The most stable first. */
  readonly folded: readonly string[];
}

/** One name of an entity. */
export interface EntityName {
  readonly key: number;
  readonly kind: EntityKind;
  readonly folded: string;
}

/** The text of an episode; undefined for one that no longer exists. */
export type TextReader = (episodeId: string) => EpisodeText | undefined;

/**
 * Names, what they mean and which episodes list them, on disk or in memory; every call is synchronous, at a cost proportional
 * to what it touches.
 */
export interface NameStore extends FollowingStore<EpisodeNames> {
  /** Sets the editor's aliases and the admins' decisions. */
  setTables(edited: readonly AliasEntry[], decisions: readonly AliasDecision[]): void;
  /**
   * Computes everything derived from that; continues after a restart where it was interrupted.
   * @param meanwhile work on something else, done while another thread searches the texts
   */
  settle(textOf: TextReader, meanwhile: Steps<void>): Steps<void>;
  /**
   * Makes new episodes findable while more are coming, at a cost proportional to the new ones and without reading any text.
   * Until `settle`, whose outcome does not depend on it, an unread text counts as naming what its episode lists.
   */
  grow(): Steps<void>;

  /** The entity with that folded name. */
  find(kind: EntityKind, folded: string): StoredEntity | undefined;
  /** Those of some folded names that any entity has. */
  heldAmong(folded: readonly string[]): ReadonlySet<string>;
  /** The entities of any kind with that folded name. */
  findAll(folded: string): StoredEntity[];
  /** The entity with an alias that a single episode claims, and that others list by another name. */
  findLookedUp(kind: EntityKind, folded: string): StoredEntity | undefined;
  /** The listed tag or category whose names have that key: as typed, with other endings, or in another order. */
  findLabelled(kind: EntityKind, key: string): StoredEntity | undefined;
  get(key: number): StoredEntity | undefined;
  /** By the ref of any of its names, so that old buttons keep working; only listed entities. */
  findByRef(ref: string): StoredEntity | undefined;
  /** All folded names, the most stable first. */
  foldedNamesOf(key: number): string[];
  /** Entities of a kind that at least `least` (default 1) episodes list, most used first, then by name. */
  byUse(kind: EntityKind, from: number, count: number, least?: number): StoredEntity[];
  /** How many these are. */
  countOf(kind: EntityKind, least?: number): number;
  mostNamed(kind: EntityKind): StoredEntity | undefined;
  /** Entities of a kind that at least `least` episodes of these instants list, and how many do; by name. */
  listedSince(
    kind: EntityKind,
    from: Instant,
    to: Instant,
    least: number,
  ): { readonly found: StoredEntity; readonly times: number }[];
  /** Listed entities of a kind with a name that contains that folded form, most used first. */
  containing(kind: EntityKind, folded: string, count: number): ListPart<StoredEntity>;
  /** The letters with which names of a kind begin, Chinese ones in pinyin; `#` stands for everything else. */
  initialsOf(kind: EntityKind, least: number): { readonly initial: string; readonly entities: number }[];
  /** Those that begin with a letter of `initialsOf`, by name. */
  byInitial(
    kind: EntityKind,
    initial: string,
    least: number,
    from: number,
    count: number,
  ): ListPart<StoredEntity>;
  /**
   * Listed entities of some kinds that a folded form may mean, most used first: those with names that contain it or that it
   * contains, and with names of `shortest` to `longest` units that begin or end with the same unit.
   */
  near(form: string, kinds: readonly EntityKind[], shortest: number, longest: number): NamedEntity[];
  /**
   * Names of that length that begin or end with the same `shared` units as a folded form, the most stable of each entity first.
   */
  withSameEnd(form: string, shared: number, shortest: number, longest: number): readonly EntityName[];
  /** The ids of the episodes that list it, in no order. */
  listersOf(key: number): { readonly id: string; readonly supported: boolean; readonly about: boolean }[];
  /** The first part of an episode's text that names it; undefined if none does or the text was not read yet. */
  placeIn(key: number, episodeId: string): TextPlace | undefined;
  /** In the order of kinds and then of the front matter. */
  mentionsIn(episodeId: string): Mention[];
  /**
   * The entities that the same texts name most often in relation to how often any text names them; only those with at least
   * `least` texts in common. Tags and categories, which the editor sets, are companions only of labels; credits of nothing.
   */
  companionsOf(key: number, least: number, count: number): StoredEntity[];
  /** The entities with a Han name that is spelled so, most used first. */
  inPinyin(letters: string, way: 'syllables' | 'initials'): StoredEntity[];

  /** Newest first, as is the evidence of each. */
  appliedAliases(from: number, count: number): ListPart<AppliedAlias>;
  /** Those that matter most first: how used the entity is, times how open the question is. */
  heldAliases(from: number, count: number): ListPart<HeldAlias>;
  findAlias(ref: string): AppliedAlias | HeldAlias | undefined;
}
