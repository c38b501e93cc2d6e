import type { ArchiveNames } from '../../grounding/known-names.ts';

/** What the archive knows, for making and checking proposals for a raw text. */
export interface KnownArchive {
  /** The names of its companies, people, products and media; the first form of each is the canonical one. */
  names(): ArchiveNames;
  /** The most used first. */
  tags(): readonly string[];
  /** Whether an episode has that address as its source. */
  isKnownSource(url: string): boolean;
}
