import { packTexts, sectionTexts } from '../document/section-text.ts';
import { type Episode, versionOf } from '../domain/episode.ts';
import { IN_SUMMARY, IN_TITLE, placeOfSection, type TextPlace } from './text-places.ts';

/** Stays the same as long as an episode's file and the way it is read are unchanged. */
export function textKey(episode: Episode): string {
  return `${versionOf(episode)}:${episode.path}`;
}

/** A part of a text and its place. */
export interface TextPart {
  readonly place: TextPlace;
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
  yield { place: IN_TITLE, text: title };
  if (summary !== undefined) yield { place: IN_SUMMARY, text: summary };
  for (const [index, { heading, blocks, folded }] of sectionTexts(episode).entries()) {
    const place = placeOfSection(index);
    for (const text of [heading, ...blocks, folded]) yield { place, text };
  }
}
