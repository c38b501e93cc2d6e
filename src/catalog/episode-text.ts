import { sectionTexts } from '../document/section-text.ts';
import { type Episode, versionOf } from '../domain/episode.ts';

/** The same while an episode's file stays the same, and is read in the same way. */
export function textKey(episode: Episode): string {
  return `${versionOf(episode)}:${episode.path}`;
}

/**
 * What an episode says, without what its front matter lists: a block a part, for no name runs on over two. What stands in a folded
 * part stands in the episode.
 */
export function* textParts(episode: Episode): Generator<string> {
  const { title, summary } = episode;
  yield title;
  if (summary !== undefined) yield summary;
  for (const { heading, blocks, folded } of sectionTexts(episode)) {
    yield heading;
    yield* blocks;
    yield folded;
  }
}
