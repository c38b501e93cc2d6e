import type { SectionText, Term } from '../domain/episode.ts';

/**
 * The terms of an episode, each with the sections that contain it: as stored, or looked up.
 * @param textsOf the texts of its sections; called only when they are needed
 */
export function placeTerms(terms: readonly Term[], textsOf: () => readonly SectionText[]): readonly Term[] {
  if (terms.every(({ sections }) => sections !== undefined)) return terms;
  const texts = textsOf().map(({ blocks }) => blocks.join('\n'));
  return terms.map((term) => ({
    ...term,
    sections: texts.flatMap((text, index) => (text.includes(term.name) ? [index] : [])),
  }));
}
