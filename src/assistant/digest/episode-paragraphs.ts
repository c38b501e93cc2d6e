import { cutParagraph, paragraphsOf } from '../../document/paragraphs.ts';
import type { Episode } from '../../domain/episode.ts';
import { originIn } from '../../domain/passage.ts';
import type { SourceParagraph } from '../../grounding/source-paragraph.ts';
import { cleanForModel } from '../../prompts/clean-for-model.ts';

/** A paragraph of an episode as plain text; a list has one line per item. */
export interface EpisodeParagraph {
  readonly text: string;
  /** The index of its section in the episode, from 0. */
  readonly section: number;
}

/** Paragraphs that the model reads of one episode. */
const MOST_PARAGRAPHS = 400;
/** Characters of a paragraph; longer ones are split. */
const LONGEST = 1_500;
/** Characters in total: some 87,000 tokens at most, below where long requests cost more. */
const MOST_CHARACTERS = 60_000;

/**
 * The paragraphs of an episode in order. Of a huge one, those that say the most: the first of each section, then the longest.
 * A heading is prefixed to the first paragraph of its section.
 */
export function paragraphsForModel(episode: Pick<Episode, 'sections'>): readonly EpisodeParagraph[] {
  const all = allParagraphs(episode);
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

/** How much of an episode the model reads. */
export function extentRead(episode: Pick<Episode, 'sections'>): 'all' | 'part' {
  return paragraphsForModel(episode).length < allParagraphs(episode).length ? 'part' : 'all';
}

function allParagraphs({ sections }: Pick<Episode, 'sections'>) {
  return sections.flatMap(({ heading, blocks }, section) => {
    const [first = '', ...rest] = paragraphsOf(blocks).map(({ text }) => textOf(text));
    const opening = [textOf(heading), first].filter(Boolean).join('：');
    return [opening, ...rest]
      .flatMap((text) => cutParagraph(text, LONGEST))
      .map((text, at) => ({ text, section, isFirst: at === 0 }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  });
}

/** The paragraphs as claims are checked against them: each with its section, and with what stands beside it there. */
export function sourceOf(episode: Episode, paragraphs: readonly EpisodeParagraph[]): SourceParagraph[] {
  return paragraphs.map(({ text, section }, place) => ({
    text,
    origin: originIn(episode, episode.sections[section]?.heading),
    near: [paragraphs[place - 1], paragraphs[place + 1]].flatMap((each) =>
      each?.section === section ? [each.text] : [],
    ),
  }));
}

function textOf(text: string): string {
  return cleanForModel(text).trim();
}
