import { parseBody } from '../src/document/parse-body.ts';
import type { Section } from '../src/domain/episode.ts';

/** A section as it would be read from this Markdown. */
export function aSection(heading: string, markdown: string): Section {
  return { heading, blocks: parseBody(markdown).blocks };
}
