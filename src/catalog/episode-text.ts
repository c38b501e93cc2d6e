import { packTexts, sectionTexts } from '../document/section-text.ts';
import { type Episode, versionOf } from '../domain/episode.ts';
import { IN_SUMMARY, IN_TITLE, placeOfSection, type TextPlace } from './text-places.ts';
import { spreadOfParagraph, type TextSpread, UP_FRONT } from './text-spread.ts';

/** Stays the same as long as an episode's file and the way it is read are unchanged. */
export function textKey(episode: Episode): string {
  return `${versionOf(episode)}:${episode.path}`;
}

/** A part of a text, its place, and what it adds to the spread of the names in it. */
export interface TextPart {
  readonly place: TextPlace;
  readonly spread: TextSpread;
  readonly text: string;
}

/** What names are searched in: an episode's text without the listings of its front matter. */
export type EpisodeText = Pick<Episode, 'title' | 'summary' | 'packedTexts' | 'sections'>;

/** The same as plain values, for another thread. */
export function packText(episode: EpisodeText): EpisodeText {
  const { title, summary } = episode;
  return {
    title,
    summary,
    packedTexts: episode.packedTexts ?? packTexts(sectionTexts(episode)),
    sections: [],
  };
}

/** The parts of a text, one per block, because no name spans two. Folded parts of a section are included. */
export function* textParts(episode: EpisodeText): Generator<TextPart> {
  const { title, summary } = episode;
  yield { place: IN_TITLE, spread: UP_FRONT, text: title };
  if (summary !== undefined) yield { place: IN_SUMMARY, spread: UP_FRONT, text: summary };
  const sections = sectionTexts(episode).map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => block !== ''),
  }));
  const paragraphs = sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
  let before = 0;
  for (const [index, { heading, blocks, folded }] of sections.entries()) {
    const place = placeOfSection(index);
    if (heading !== '') yield { place, spread: UP_FRONT, text: heading };
    for (const [at, text] of blocks.entries())
      yield { place, spread: spreadOfParagraph(before + at, paragraphs), text };
    // Originals of what the section says: they add no stretch of their own.
    if (folded !== '') yield { place, spread: spreadOfParagraph(before, paragraphs), text: folded };
    before += blocks.length;
  }
}
