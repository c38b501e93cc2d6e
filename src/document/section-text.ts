import type { EpisodeFile, Section, SectionText } from '../domain/episode.ts';
import { foldedTextOf, plainTextOf } from './plain-text.ts';

/** The plain text of each section: as stored, or from its blocks. */
export function sectionTexts(episode: Pick<EpisodeFile, 'sections' | 'texts'>): readonly SectionText[] {
  // Both are loaded on access, and the sections are expensive.
  return episode.texts ?? episode.sections.map(sectionTextOf);
}

/** The plain text of a section, block by block. */
function sectionTextOf({ heading, blocks }: Section): SectionText {
  return { heading, blocks: blocks.map(plainTextOf), folded: foldedTextOf(blocks) };
}
