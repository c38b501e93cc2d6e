import type { Instant } from './clock.ts';
import type { Block } from './document.ts';
import type { Listing } from './entity.ts';

/** A part of the body under one heading; text before the first heading has the heading ''. At least one block shows something. */
export interface Section {
  /** Plain text on one line. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The content of a section as plain text. */
export interface SectionText {
  readonly heading: string;
  /** Of each block; '' where it shows nothing. */
  readonly blocks: readonly string[];
  /** What is hidden until a reader opens it; '' where nothing is folded. */
  readonly folded: string;
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
  /** Indexes of the sections that write it as it is written here, where that was looked up. */
  readonly sections?: readonly number[] | undefined;
}

/** Two names that one glossary says mean the same. */
export interface NamePair {
  readonly first: string;
  readonly second: string;
  /** How often it says so; absent: once. */
  readonly times?: number;
}

/** What identifies a file and decides whether it is visible. */
export interface EpisodeHead {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
  /** The version of the reader that read it; absent where that makes no difference. */
  readonly reader?: string | undefined;
  /** `id:…` or `source:…` from the front matter: survives a rename. Absent: the path is used. */
  readonly identity?: string | undefined;
  readonly title: string;
  /** YYYY-MM-DD, the day as written. */
  readonly date: string;
  /** For ordering: the instant given, or midnight UTC of the day. */
  readonly datedAt: Instant;
  /** An http(s) URL. */
  readonly source?: string | undefined;
  readonly draft: boolean;
  /** `exclude: true` or `published: false`: shown to nobody unless an admin publishes it. */
  readonly excluded?: boolean | undefined;
  readonly publishAt?: Instant | undefined;
}

/** What else its front matter says. */
export interface EpisodeCard {
  readonly author?: string | undefined;
  readonly speaker?: string | undefined;
  readonly guest?: string | undefined;
  readonly summary?: string | undefined;
  readonly insight?: string | undefined;
  readonly area?: string | undefined;
  readonly series?: string | undefined;
  readonly status?: string | undefined;
  readonly listings: readonly Listing[];
  /** Headings of its sections, where they are available without loading the sections. */
  readonly headings?: readonly string[] | undefined;
}

/** What its body explains. */
export interface EpisodeGlossary {
  readonly terms: readonly Term[];
  readonly pairs: readonly NamePair[];
}

/** The content of one Markdown file, before it has an id. For a file that was read before, all but the head is loaded on first access. */
export interface EpisodeFile extends EpisodeHead, EpisodeCard, EpisodeGlossary {
  readonly sections: readonly Section[];
  /** The same as plain text, packed (`pack-texts`), where it is available without loading the sections. */
  readonly packedTexts?: Uint8Array | undefined;
}

/** Changes when the bytes of the file do, or how they are read. */
export function versionOf({ hash, reader }: Pick<EpisodeHead, 'hash' | 'reader'>): string {
  return reader === undefined ? hash : `${reader}:${hash}`;
}

/** An episode under the id by which people, buttons and the ledger know it: 1-32 of [A-Za-z0-9_-]. */
export interface Episode extends EpisodeFile {
  readonly id: string;
}
