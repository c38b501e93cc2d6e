import type { EpisodeFile, Section, SectionText } from '../domain/episode.ts';
import { foldedTextOf, plainTextOf } from './plain-text.ts';

/** The plain text of each section: as packed, or from its blocks. */
export function sectionTexts(episode: Pick<EpisodeFile, 'sections' | 'packedTexts'>): readonly SectionText[] {
  // Both are loaded on access, and the sections are expensive.
  const packed = episode.packedTexts;
  return packed ? unpackTexts(packed) : episode.sections.map(sectionTextOf);
}

/** Packs the texts of an episode for other threads and for the disk: JSON in UTF-8, in memory of its own, so that it can be transferred. */
export function packTexts(texts: readonly SectionText[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(texts));
}

/** @param packed made by `packTexts`; not validated, because it never outlives the process */
export function unpackTexts(packed: Uint8Array): readonly SectionText[] {
  return JSON.parse(new TextDecoder().decode(packed)) as SectionText[];
}

/** The plain text of a section, block by block. */
function sectionTextOf({ heading, blocks }: Section): SectionText {
  return { heading, blocks: blocks.map(plainTextOf), folded: foldedTextOf(blocks) };
}
