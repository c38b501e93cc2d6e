import type { Episode } from '../domain/episode.ts';

/** The same while an episode's file stays the same. */
export function textKey({ path, hash }: Episode): string {
  return `${hash}:${path}`;
}

/** What an episode says, without what its front matter lists: paragraphs, or several in one. */
export function* textParts({ title, summary, sections }: Episode): Generator<string> {
  yield title;
  if (summary !== undefined) yield summary;
  for (const { heading, body } of sections) {
    yield heading;
    yield body;
  }
}
