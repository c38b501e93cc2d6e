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
import type { TextPart } from './episode-text.ts';
import type { EpisodeStamp, FollowingStore } from './following-store.ts';
import type { Steps } from './steps.ts';
import type { TextPlace } from './text-places.ts';

/** What an episode says of names; another version is another text. */
export interface EpisodeNames extends EpisodeStamp {
  readonly listings: readonly Listing[];
  readonly pairs: readonly NamePair[];
}

/** An entity, whether episodes list it or not. */
export interface StoredEntity {
  /** The same as long as the entity is. */
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
  /** The steadiest first. */
  readonly folded: readonly string[];
}

/** The parts of an episode's text, without what its front matter lists; none for one that is gone. */
export type TextReader = (episodeId: string) => Iterable<TextPart>;

/** Names, what they mean and who lists them, on disk or in memory; every call is synchronous and costs what it touches. */
export interface NameStore extends FollowingStore<EpisodeNames> {
  /** Takes in what the editor and admins say. */
  setTables(edited: readonly AliasEntry[], decisions: readonly AliasDecision[]): void;
  /** Follows with what comes of all that; what was begun goes on after a restart. */
  settle(textOf: TextReader): Steps<void>;
  /**
   * Makes findable what is new while more is coming, at the cost of what came and without a look at any text: until `settle`, whose
   * outcome does not hang on it, an unread text counts as naming what its episode lists.
   */
  grow(): Steps<void>;

  /** What bears that folded name. */
  find(kind: EntityKind, folded: string): StoredEntity | undefined;
  /** What a single episode calls so, and others list by another name. */
  findLookedUp(kind: EntityKind, folded: string): StoredEntity | undefined;
  get(key: number): StoredEntity | undefined;
  /** By the ref of any of its names, so that old buttons lead on; only what episodes list. */
  findByRef(ref: string): StoredEntity | undefined;
  /** All folded names, the steadiest first. */
  foldedNamesOf(key: number): string[];
  /** Of a kind, most used first, then by name; only what episodes list. */
  byUse(kind: EntityKind, from: number, count: number): StoredEntity[];
  /**
   * What episodes list among some kinds and may be meant by a folded form, most used first: names that hold it or are held by it, and those
   * of so many units that begin or end with the same one.
   */
  near(form: string, kinds: readonly EntityKind[], shortest: number, longest: number): NamedEntity[];
  /** How many of a kind episodes list. */
  countOf(kind: EntityKind): number;
  mostNamed(kind: EntityKind): StoredEntity | undefined;
  /** The ids of the episodes that list it, in no order. */
  listersOf(key: number): { readonly id: string; readonly supported: boolean }[];
  /** The first part of an episode's text that names it; undefined where none does, or the text was not read yet. */
  placeIn(key: number, episodeId: string): TextPlace | undefined;
  /** In the order of kinds and then of the front matter. */
  mentionsIn(episodeId: string): Mention[];
  /**
   * The entities that the same texts name most often for how often any text names them; of those that do so at least `least` times. Tags
   * and categories, which the editor sets, are company for their like alone.
   */
  companionsOf(key: number, least: number, count: number): StoredEntity[];
  /** What bears a Han name that is written so, most used first. */
  inPinyin(letters: string, way: 'syllables' | 'initials'): StoredEntity[];

  /** Newest first; the evidence of each as well. */
  appliedAliases(from: number, count: number): ListPart<AppliedAlias>;
  /** The most said first. */
  heldAliases(from: number, count: number): ListPart<HeldAlias>;
  findAlias(ref: string): AppliedAlias | HeldAlias | undefined;
}
