import type { Entity } from './entity.ts';
import type { Episode } from './episode.ts';
import type { ListPart } from './list-part.ts';

/** What one episode says of a term; without `text` it only gives the term another name. */
export interface Gloss {
  readonly episode: Episode;
  readonly text?: string | undefined;
}

/** A term under all its names. */
export interface NamedTerm {
  /** 8 characters of [A-Za-z0-9_-], the same on every start. */
  readonly ref: string;
  /** As most glossaries write it. */
  readonly name: string;
  readonly english?: string | undefined;
  readonly acronym?: string | undefined;
  /** The Chinese name of a term that is written in Latin letters. */
  readonly chinese?: string | undefined;
}

/** A term, and what each episode says of it. */
export interface GlossedTerm extends NamedTerm {
  /** Newest first; at least one, at most one an episode. */
  readonly glosses: readonly Gloss[];
}

/** Where an episode names an entity first; `text` when it does so somewhere. */
export type NamedPlace =
  | { readonly kind: 'title' | 'summary' | 'text' }
  | { readonly kind: 'section'; readonly heading: string };

/** Why an episode is on an entity's page: its text names the entity, only its front matter lists it, or its glossary only explains it. */
export type EntryReason = 'named' | 'listed' | 'explained';

/** One episode on an entity's page. */
export interface ProfileEntry {
  readonly episode: Episode;
  readonly reason: EntryReason;
  /** It is about the entity; false when it only mentions, lists or explains it. */
  readonly about: boolean;
  /** What its glossary says of the entity, under whichever name. */
  readonly gloss?: string | undefined;
}

/** An entry that is shown; if the episode names the entity, also where. */
export interface PlacedEntry extends ProfileEntry {
  readonly place?: NamedPlace | undefined;
}

/** Some episodes of an entity's page. */
export interface ProfilePart extends ListPart<PlacedEntry> {
  /** How many entries of the whole page are about the entity: they come first. */
  readonly about: number;
  /** The gloss just before them, from the last episode before them that explains the entity: repeating it adds nothing new. */
  readonly glossBefore?: string | undefined;
}

/** What the archive knows of an entity. */
export interface Profile {
  /** The days on which an episode's text first and last names it; absent when none does. */
  readonly named?: { readonly first: string; readonly last: string } | undefined;
  /** Entities it occurs with more often than by chance, at most three. */
  readonly companions: readonly Entity[];
  /** Of the recent glosses of it, under any of its names, the one on which most of them agree. */
  readonly gloss?: Gloss | undefined;
  /** The months since the first episode of its page, without gaps, newest first. */
  readonly months: readonly MonthCount[];
}

/** The episodes of a name's page in one month. */
export interface MonthCount {
  /** YYYY-MM */
  readonly month: string;
  readonly episodes: number;
  /** How many episodes of the page stand before its first one; 0 in a month without any. */
  readonly before: number;
}
