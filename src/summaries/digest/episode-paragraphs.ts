import { plainTextOf } from '../../document/plain-text.ts';
import { isSourceList } from '../../document/source-list.ts';
import type { Episode } from '../../domain/episode.ts';
import { cleanForModel } from '../prompts/clean-for-model.ts';

/** A paragraph of an episode as plain text; of a list, a line an item. */
export interface EpisodeParagraph {
  readonly text: string;
  /** The place of its section among those of the episode, from 0. */
  readonly section: number;
}

/** Paragraphs that the model reads of one episode. */
const MOST_PARAGRAPHS = 160;
/** Characters of one paragraph; it ends with the last sentence within them. */
const LONGEST = 1_500;
/** Characters of all: some 35,000 tokens, well below where long requests become dear, and three times a long episode. */
const MOST_CHARACTERS = 24_000;
const SENTENCE_ENDS = /[。！？；.!?;\n]/gu;

/**
 * The paragraphs of an episode in their order. Of a huge one those that say most: how each section begins, then the longest.
 * A heading stands before the first paragraph of its section.
 */
export function paragraphsOf(episode: Pick<Episode, 'sections'>): readonly EpisodeParagraph[] {
  const all = episode.sections.flatMap(({ heading, blocks }, section) => {
    const texts = blocks.filter((block) => !isSourceList(block)).map((block) => textOf(plainTextOf(block)));
    const [first = '', ...rest] = texts.filter(Boolean);
    const opening = [textOf(heading), first].filter(Boolean).join('：');
    return [opening, ...rest]
      .map((text, at) => ({ text: cut(text), section, isFirst: at === 0 }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  });
  const byWeight = all.toSorted(
    (a, b) => Number(b.isFirst) - Number(a.isFirst) || b.text.length - a.text.length,
  );
  const kept = new Set<unknown>();
  let characters = 0;
  for (const paragraph of byWeight) {
    if (kept.size >= MOST_PARAGRAPHS) break;
    if (characters + paragraph.text.length > MOST_CHARACTERS) continue;
    characters += paragraph.text.length;
    kept.add(paragraph);
  }
  return all.filter((paragraph) => kept.has(paragraph)).map(({ text, section }) => ({ text, section }));
}

function textOf(text: string): string {
  return cleanForModel(text).trim();
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const end = [...head.matchAll(SENTENCE_ENDS)].at(-1)?.index;
  // A half of a character at the end would be sent as such.
  return end === undefined ? head.replace(/[\ud800-\udbff]$/u, '') : head.slice(0, end + 1).trim();
}
