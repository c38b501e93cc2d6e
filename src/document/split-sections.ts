import type { Block } from '../domain/document.ts';
import type { Section } from '../domain/episode.ts';
import { prosesOf } from './inner-blocks.ts';
import { placeNotes } from './place-notes.ts';

/** Deeper headings stay in the text of their section. */
const DEEPEST_HEADING = 3;

const VISIBLE = /[^\s\u200B-\u200D\u2060\uFEFF]/;

/**
 * Splits blocks at headings of level one to three; what precedes the first has the heading ''. No section is empty: a heading
 * without text of its own moves to the top of the next section's text, and one that only repeats the title is left out.
 */
export function splitSections(blocks: readonly Block[], title: string): Section[] {
  const sections: Section[] = [];
  /** Headings without text of their own. */
  let bare: Block[] = [];
  for (const [heading, ...texts] of groupByHeading(blocks)) {
    const words = heading?.kind === 'heading' ? oneLine(heading.prose.text) : '';
    const body = texts.filter(isShown).length > 0 ? texts : [];
    if (body.length > 0) {
      sections.push({ heading: words, blocks: [...bare, ...body] });
      bare = [];
    } else if (heading && words !== '' && words !== oneLine(title)) bare.push(heading);
  }
  if (bare.length === 0) return sections;
  const last = sections.pop() ?? { heading: '', blocks: [] };
  return [...sections, { ...last, blocks: [...last.blocks, ...bare] }];
}

/** Groups that begin with their heading; the first has none. */
function groupByHeading(blocks: readonly Block[]): (readonly [Block | undefined, ...Block[]])[] {
  const groups: [Block | undefined, ...Block[]][] = [[undefined]];
  for (const block of placeNotes(blocks, isSectionHeading)) {
    if (isSectionHeading(block)) groups.push([block]);
    else groups.at(-1)?.push(block);
  }
  return groups;
}

function isSectionHeading(block: Block): boolean {
  return block.kind === 'heading' && block.level <= DEEPEST_HEADING;
}

/** Whether a block is visible: zero-width characters and empty cells are not. */
function isShown(block: Block): boolean {
  if (block.kind === 'rule') return false;
  if (block.kind === 'table') return prosesOf(block).some(({ text }) => VISIBLE.test(text));
  return block.kind !== 'paragraph' || VISIBLE.test(block.prose.text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
