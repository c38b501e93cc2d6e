import type { EpisodeFile, Section, SectionText } from '../domain/episode.ts';
import { foldedTextOf, plainTextOf } from './plain-text.ts';

/** The plain text of each section: as it is at hand, or of its blocks. */
export function sectionTexts(episode: Pick<EpisodeFile, 'sections' | 'texts'>): readonly SectionText[] {
  // Both are read when they are asked for, and the sections are dear.
  return episode.texts ?? episode.sections.map(sectionTextOf);
}

/** The plain text of a section, block by block. */
function sectionTextOf({ heading, blocks }: Section): SectionText {
  return { heading, blocks: blocks.map(plainTextOf), folded: foldedTextOf(blocks) };
}
