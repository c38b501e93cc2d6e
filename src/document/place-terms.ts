import type { EpisodeFile, Term } from '../domain/episode.ts';
import { sectionTexts } from './section-text.ts';

/** The terms of an episode, each with the sections that contain it: as stored, or looked up in their texts. */
export function placeTerms(episode: Pick<EpisodeFile, 'terms' | 'sections' | 'texts'>): readonly Term[] {
  const { terms } = episode;
  if (terms.every(({ sections }) => sections !== undefined)) return terms;
  const texts = sectionTexts(episode).map(({ blocks }) => blocks.join('\n'));
  return terms.map((term) => ({
    ...term,
    sections: texts.flatMap((text, index) => (text.includes(term.name) ? [index] : [])),
  }));
}
