import type { Entity } from './entity.ts';
import type { Episode } from './episode.ts';

/** What one episode says of a term; without `text` it gives the term another name and no more. */
export interface Gloss {
  readonly episode: Episode;
  readonly text?: string | undefined;
}

/** A term under all its names, and what each episode says of it. */
export interface GlossedTerm {
  /** 8 characters of [A-Za-z0-9_-], the same on every start. */
  readonly ref: string;
  /** As most glossaries write it. */
  readonly name: string;
  readonly english?: string | undefined;
  readonly acronym?: string | undefined;
  /** The Chinese name of a term that is written in Latin letters. */
  readonly chinese?: string | undefined;
  /** Newest first; at least one, at most one an episode. */
  readonly glosses: readonly Gloss[];
}

/** Why an episode stands on an entity's page: it names it, only its front matter lists it, or it only explains it. */
export type EntryReason = 'named' | 'listed' | 'explained';

/** What the archive knows of an entity. */
export interface Profile {
  /** Newest first. */
  readonly entries: readonly { readonly episode: Episode; readonly reason: EntryReason }[];
  /** The days on which an episode's text first and last names it; absent when none does. */
  readonly named?: { readonly first: string; readonly last: string } | undefined;
  /** What it stands with more often than chance has it, at most three. */
  readonly companions: readonly Entity[];
  /** What glossaries say of it under any of its names, newest first. */
  readonly glosses: readonly Gloss[];
}
