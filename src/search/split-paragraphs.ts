import { cutParagraph, paragraphsOf } from '../document/paragraphs.ts';
import type { Block } from '../domain/document.ts';
import type { Episode } from '../domain/episode.ts';

/** A paragraph of an episode, as a reader sees it. */
export interface Paragraph {
  readonly episode: Episode;
  /** An index into its sections. */
  readonly section: number;
  /** Index within the section. */
  readonly place: number;
  /** Plain text. */
  readonly text: string;
  /** The heading of its section. */
  readonly heading: string;
  /** It is folded: mostly of the original of a translation. */
  readonly isOriginal: boolean;
}

/** Characters of a paragraph; longer ones are split. */
const LONGEST_PARAGRAPH = 600;
/** Shorter ones stand with those before them, up to so many characters: a turn of a conversation alone says little. */
const LONGEST_JOINED = 350;

/** The paragraphs of an episode with content, in their order, short ones joined. */
export function splitParagraphs(episode: Episode): Paragraph[] {
  return paragraphsIn(episode, false, paragraphsOf);
}

/** The paragraphs that are folded: mostly the original of a translation. */
export function splitOriginals(episode: Episode): Paragraph[] {
  return paragraphsIn(episode, true, (blocks) =>
    blocks.flatMap((block) => (block.kind === 'folded' ? paragraphsOf(block.blocks) : [])),
  );
}

function paragraphsIn(
  episode: Episode,
  isOriginal: boolean,
  read: (blocks: readonly Block[]) => readonly { readonly text: string }[],
): Paragraph[] {
  return episode.sections.flatMap(({ heading, blocks }, section) =>
    read(blocks)
      .flatMap(({ text }) => cutParagraph(text, LONGEST_PARAGRAPH))
      .reduce<string[]>(joinShort, [])
      .map((text, place) => ({ episode, section, place, text, heading, isOriginal })),
  );
}

function joinShort(joined: string[], text: string): string[] {
  const last = joined.at(-1);
  if (last === undefined || last.length + text.length > LONGEST_JOINED) joined.push(text);
  else joined[joined.length - 1] = `${last}\n${text}`;
  return joined;
}
