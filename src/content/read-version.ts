import { placeTerms } from '../document/place-terms.ts';
import { packTexts, sectionTexts } from '../document/section-text.ts';
import type { Instant } from '../domain/clock.ts';
import type { AliasEntry } from '../domain/entity.ts';
import type {
  EpisodeCard,
  EpisodeFile,
  EpisodeGlossary,
  EpisodeHead,
  SectionText,
} from '../domain/episode.ts';
import type { Problem } from '../domain/problem.ts';
import { isNameList } from './episode-paths.ts';
import { isNoEpisode } from './front-matter.ts';
import { pack } from './packed.ts';
import { ALIASES_PATH, parseAliases } from './parse-aliases.ts';
import { hashOf, parseEpisode } from './parse-episode.ts';
import { parseLabels } from './parse-labels.ts';

/**
 * Increment it when parsing the same file gives a different result: files read with another version are read again. Its test
 * compares it with the parsed demo content.
 */
export const READER_VERSION = '5';

/** The part of an episode that is loaded at every start. */
export interface ReadHead {
  readonly head: EpisodeHead;
  /** Line of the key that the identity comes from. */
  readonly identityLine: number;
  readonly warnings: readonly Problem[];
}

/**
 * The parsed parts of a version as JSON: the head, loaded at every start, and parts loaded on demand, which are compressed. The
 * sections are parsed from the text.
 */
export interface KeptParts {
  readonly head: string;
  readonly card: Uint8Array<ArrayBuffer>;
  readonly glossary: Uint8Array<ArrayBuffer>;
}

/** Further results of parsing: for the disk, and for processing the episode right away. */
interface ReadParts {
  readonly kept: KeptParts;
  /** The text of each section, packed. */
  readonly texts: Uint8Array<ArrayBuffer>;
}

/** The content of one version of a file; `none`: it is not an episode and is not meant to be one, unless it is a truncated good one. */
type Version<Episode> = { readonly hash: string } & (
  | ({ readonly kind: 'episode' } & Episode)
  | { readonly kind: 'aliases'; readonly aliases: readonly AliasEntry[] }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] }
  | { readonly kind: 'none'; readonly problems: readonly Problem[]; readonly isEmpty: boolean }
);

export type ReadVersion = Version<ReadHead & ReadParts> & {
  /** The bytes of the file, compressed. */
  readonly packed: Uint8Array<ArrayBuffer>;
};
/** The same as held in memory. */
export type HeldVersion = Version<ReadHead>;

/** Parses the bytes of a file, on this thread or another. */
export type VersionReader = (path: string, bytes: Uint8Array) => Promise<ReadVersion>;

/** @param path relative to the content folder */
export function readVersion(path: string, bytes: Uint8Array, now: Instant): ReadVersion {
  return { ...readBytes(path, bytes, now), packed: pack(bytes) };
}

function readBytes(path: string, bytes: Uint8Array, now: Instant): Version<ReadHead & ReadParts> {
  const hash = hashOf(bytes);
  if (isNameList(path)) {
    const read = path === ALIASES_PATH ? parseAliases(path, bytes) : parseLabels(path, bytes);
    return 'problems' in read ? { kind: 'faulty', hash, ...read } : { kind: 'aliases', hash, ...read };
  }
  const read = parseEpisode(path, bytes, now);
  if ('episode' in read) {
    const { episode, identityLine, warnings } = read;
    const texts = sectionTexts(episode);
    const { head, card, glossary } = partsOf(episode, texts);
    const start: ReadHead = { head, identityLine, warnings };
    const kept = {
      head: JSON.stringify(start),
      card: pack(JSON.stringify(card)),
      glossary: pack(JSON.stringify(glossary)),
    };
    return { kind: 'episode', hash, ...start, kept, texts: packTexts(texts) };
  }
  const { problems } = read;
  if (!isNoEpisode(path, bytes)) return { kind: 'faulty', hash, problems };
  return { kind: 'none', hash, problems, isEmpty: bytes.length === 0 };
}

function partsOf(
  episode: EpisodeFile,
  texts: readonly SectionText[],
): Pick<ReadHead, 'head'> & { readonly card: EpisodeCard; readonly glossary: EpisodeGlossary } {
  const { path, hash, identity, title, date, datedAt, source, draft, excluded, publishAt } = episode;
  const { author, speaker, guest, summary, insight, area, series, status, listings } = episode;
  const headings = episode.sections.map(({ heading }) => heading);
  return {
    head: {
      path,
      hash,
      reader: READER_VERSION,
      identity,
      title,
      date,
      datedAt,
      source,
      draft,
      excluded,
      publishAt,
    },
    card: { author, speaker, guest, summary, insight, area, series, status, listings, headings },
    glossary: { terms: placeTerms(episode.terms, () => texts), pairs: episode.pairs },
  };
}
