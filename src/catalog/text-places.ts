import type { Episode } from '../domain/episode.ts';
import type { NamedPlace } from '../domain/glossary.ts';

/** Which part of an episode a text is, in six bits: the title, the summary, or a section by its index. */
export type TextPlace = number;

export const IN_TITLE: TextPlace = 0;
export const IN_SUMMARY: TextPlace = 1;
const FIRST_SECTION = 2;
/** Any place further on. */
export const FURTHER_ON: TextPlace = 63;

export function placeOfSection(index: number): TextPlace {
  return Math.min(FIRST_SECTION + index, FURTHER_ON);
}

/** The place as it is shown to a reader. @param place undefined if unknown */
export function namedPlaceOf(place: TextPlace | undefined, episode: Episode): NamedPlace {
  if (place === IN_TITLE) return { kind: 'title' };
  if (place === IN_SUMMARY) return { kind: 'summary' };
  if (place === undefined || place === FURTHER_ON) return { kind: 'text' };
  return { kind: 'section', heading: headingsOf(episode)[place - FIRST_SECTION] ?? '' };
}

function headingsOf(episode: Pick<Episode, 'headings' | 'sections'>): readonly string[] {
  // Both are read on access, and the sections are expensive.
  return episode.headings ?? episode.sections.map(({ heading }) => heading);
}
