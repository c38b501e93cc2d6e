import { foldedTextOf, plainTextOf } from '../document/plain-text.ts';
import type { Episode } from '../domain/episode.ts';

/** The same while an episode's file stays the same. */
export function textKey({ path, hash }: Episode): string {
  return `${hash}:${path}`;
}

/**
 * What an episode says, without what its front matter lists: a block a part, for no name runs on over two. What stands in a folded
 * part stands in the episode.
 */
export function* textParts({ title, summary, sections }: Episode): Generator<string> {
  yield title;
  if (summary !== undefined) yield summary;
  for (const { heading, blocks } of sections) {
    yield heading;
    for (const block of blocks) yield plainTextOf(block);
    yield foldedTextOf(blocks);
  }
}
