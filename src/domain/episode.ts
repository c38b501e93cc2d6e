import type { Instant } from './clock.ts';
import type { Block } from './document.ts';
import type { Listing } from './entity.ts';

/** A part of the body under one heading; text before the first heading has the heading ''. At least one block shows something. */
export interface Section {
  /** Plain text on one line. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A glossary entry mined from a body. */
export interface Term {
  /** As the body writes it: 龙虎榜. */
  readonly name: string;
  /** Dragon-Tiger List. */
  readonly english?: string | undefined;
  /** YMTC, where the English name ends in one. */
  readonly acronym?: string | undefined;
  /** The explanation. */
  readonly gloss?: string | undefined;
}

/** Two names that one glossary says mean the same. */
export interface NamePair {
  readonly first: string;
  readonly second: string;
  /** How often it says so; absent: once. */
  readonly times?: number;
}

/** What one Markdown file says, before it has an id. */
export interface EpisodeFile {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
  /** `id:…` or `source:…` from the front matter: survives a rename. Absent: the path stands in. */
  readonly identity?: string | undefined;
  readonly title: string;
  /** YYYY-MM-DD, the day as written. */
  readonly date: string;
  /** For ordering: the instant given, or midnight UTC of the day. */
  readonly datedAt: Instant;
  readonly author?: string | undefined;
  readonly speaker?: string | undefined;
  readonly guest?: string | undefined;
  /** An http(s) URL. */
  readonly source?: string | undefined;
  readonly summary?: string | undefined;
  readonly insight?: string | undefined;
  readonly area?: string | undefined;
  readonly series?: string | undefined;
  readonly status?: string | undefined;
  readonly listings: readonly Listing[];
  readonly sections: readonly Section[];
  readonly terms: readonly Term[];
  readonly pairs: readonly NamePair[];
  readonly draft: boolean;
  /** `exclude: true` or `published: false`: shown to nobody unless an admin publishes it. */
  readonly excluded?: boolean | undefined;
  readonly publishAt?: Instant | undefined;
}

/** An episode under the id by which people, buttons and the ledger know it: 1-32 of [A-Za-z0-9_-]. */
export interface Episode extends EpisodeFile {
  readonly id: string;
}
