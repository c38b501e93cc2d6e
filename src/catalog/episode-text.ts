import { sectionTexts } from '../document/section-text.ts';
import { type Episode, versionOf } from '../domain/episode.ts';
import { IN_SUMMARY, IN_TITLE, placeOfSection, type TextPlace } from './text-places.ts';

/** The same while an episode's file stays the same, and is read in the same way. */
export function textKey(episode: Episode): string {
  return `${versionOf(episode)}:${episode.path}`;
}

/** A part of a text, and which one. */
export interface TextPart {
  readonly place: TextPlace;
  readonly text: string;
}

/**
 * What an episode says, without what its front matter lists: a block a part, for no name runs on over two. What stands in a folded
 * part stands in the episode.
 */
export function* textParts(episode: Episode): Generator<TextPart> {
  const { title, summary } = episode;
  yield { place: IN_TITLE, text: title };
  if (summary !== undefined) yield { place: IN_SUMMARY, text: summary };
  for (const [index, { heading, blocks, folded }] of sectionTexts(episode).entries()) {
    const place = placeOfSection(index);
    for (const text of [heading, ...blocks, folded]) yield { place, text };
  }
}
